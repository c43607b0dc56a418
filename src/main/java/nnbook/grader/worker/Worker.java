package nnbook.grader.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The worker's main class: answers the grader's messages until the grader closes the line. */
public final class Worker {
  private final OutputStream line = new FileOutputStream(FileDescriptor.out);
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final Map<String, byte[]> classes = new HashMap<>();

  private Worker() {}

  public static void main(String[] arguments) throws InterruptedException {
    new Worker().serve();
  }

  private void serve() throws InterruptedException {
    // No resources for JUnit to look up in all jars.
    Thread.currentThread().setContextClassLoader(new IsolatedLoader(Map.of()));
    Thread reader = new Thread(this::read, "line to the grader");
    reader.setDaemon(true);
    reader.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> send(List.of("exit", exitPlace()))));
    new CheckRun().warmUp();
    send(List.of("ready"));
    while (true) {
      handle(Wire.fields(messages.take()));
    }
  }

  private void handle(List<String> message) {
    switch (message.get(0)) {
      case "class" -> classes.put(message.get(1), Base64.getDecoder().decode(message.get(2)));
      case "clear" -> classes.clear();
      case "check" -> {
        CheckRun run = new CheckRun();
        Report report = run.run(classes, message.get(1), message.get(2), message.get(3));
        send(report.fields(run.leftThreads()));
      }
      default -> throw new IllegalArgumentException(message.get(0));
    }
  }

  /** Reads the line in a thread of its own: when the grader is gone, even an endless loop ends. */
  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8))) {
      String message = reader.readLine();
      while (message != null) {
        messages.add(message);
        message = reader.readLine();
      }
    } catch (IOException e) {
      // The grader is gone.
    }
    Runtime.getRuntime().halt(0);
  }

  private synchronized void send(List<String> fields) {
    try {
      line.write(Wire.line(fields).getBytes(StandardCharsets.UTF_8));
      line.flush();
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  /** The learner's line that ends the JVM, found in the thread that waits in Runtime.exit. */
  private static String exitPlace() {
    for (StackTraceElement[] stack : Thread.getAllStackTraces().values()) {
      boolean exits = false;
      for (StackTraceElement frame : stack) {
        exits |= frame.getClassName().equals("java.lang.Runtime");
        if (exits && frame.getClassName().matches("ch\\d\\d\\..*")) {
          return frame.getFileName() + ":" + frame.getLineNumber();
        }
      }
    }
    return "";
  }
}
