package nnbook.frameworks;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * A program and how to run it.
 *
 * @param versions what runs it, for the first line of its output
 */
record Program(Path source, List<String> command, String versions) {
  /** In an order in which each finds the files that it reads. */
  static List<Program> all(Python python, Path folder) {
    return List.of(
        ofPython(python, "defaults_pytorch", folder),
        ofPython(python, "write_weights", folder),
        ofPython(python, "read_weights", folder),
        ofPython(python, "xor_pytorch", folder),
        ofDjl("DefaultsDjl"),
        ofDjl("XorDjl"));
  }

  private static Program ofPython(Python python, String name, Path folder) {
    Path source = Frameworks.ROOM.resolve("python").resolve(name + ".py");
    List<String> command =
        List.of(python.command(), "-B", source.toString(), folder.toString());
    return new Program(source, command, python.versions());
  }

  private static Program ofDjl(String name) {
    List<String> command = List.of(System.getProperty("java.home") + "/bin/java",
        "-Dai.djl.offline=true", "-cp", System.getProperty("java.class.path"), name);
    String versions = "Java " + Runtime.version().feature() + ", DJL " + Engine.getDjlVersion()
        + ", PyTorch " + Engine.getInstance().getVersion();
    return new Program(Frameworks.ROOM.resolve("java").resolve(name + ".java"), command, versions);
  }

  /** The file of its output: xor_djl.txt of XorDjl.java. */
  String output() {
    String name = source.getFileName().toString().replaceFirst("\\..*", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT) + ".txt";
  }

  /** Runs it; returns what it printed, below a line with date and versions. */
  String run() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(source + " ended with code " + process.exitValue());
    }
    return "# " + LocalDate.now(ZoneOffset.UTC) + ", " + versions + "\n" + printed;
  }
}
