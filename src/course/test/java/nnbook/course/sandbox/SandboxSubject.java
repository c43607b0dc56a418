package nnbook.course.sandbox;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Wire;

/** What SandboxTest runs in the sandbox: does what its argument says. */
public final class SandboxSubject {
  private SandboxSubject() {}

  public static void main(String[] arguments) throws Exception {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    switch (arguments[0]) {
      case "echo" -> echo(out);
      case "exit" -> System.exit(42);
      case "print" -> flood(out, "no message\n".getBytes());
      case "zeros" -> flood(out, new byte[4096]);
      case "sleep" -> Thread.sleep(600_000);
      case "memory" -> fill();
      case "environment" -> Wire.write(List.copyOf(System.getenv().keySet()), out);
      case "leave" -> leave(out);
      case "launch" -> launch(out);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void echo(OutputStream out) throws IOException {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    while (true) {
      Wire.write(Wire.read(in, 1_000_000), out);
    }
  }

  private static void flood(OutputStream out, byte[] bytes) throws IOException {
    while (true) {
      out.write(bytes);
    }
  }

  private static void fill() {
    List<long[]> all = new ArrayList<>();
    while (true) {
      all.add(new long[100_000]);
    }
  }

  /** Starts the program that lies in each JDK, and sends what comes of it. */
  private static void launch(OutputStream out) throws IOException {
    String told = "started";
    try {
      new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start();
    } catch (IOException e) {
      told = e.getMessage();
    }
    Wire.write(List.of(told), out);
  }

  /**
   * A process that outlives this one and keeps its output open. By itself a JVM asks for more
   * memory than is allowed here, and ends at once.
   */
  private static void leave(OutputStream out) throws IOException {
    String java = System.getProperty("java.home") + "/bin/java";
    String classPath = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-Xmx16m", "-XX:+UseSerialGC", "-XX:CompressedClassSpaceSize=16m",
            "-XX:ReservedCodeCacheSize=16m", "-cp", classPath, SandboxSubject.class.getName(),
            "sleep")
            .inheritIO()
            .start();
    Wire.write(List.of("" + process.pid()), out);
    Runtime.getRuntime().halt(0);
  }
}
