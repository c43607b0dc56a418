package nnbook.frameworks;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.tensorflow.TensorFlow;

/**
 * A program and how to run it.
 *
 * @param versions what runs it, for the first line of its output
 */
record Program(Path source, List<String> command, String versions) {
  /** In an order in which each finds the files that it reads. */
  static List<Program> all(Python python, Node node, Path folder) {
    return List.of(
        ofPython(python, "defaults_pytorch", folder),
        ofPython(python, "write_weights", folder),
        ofPython(python, "read_weights", folder),
        ofPython(python, "letters_pytorch", folder),
        ofPython(python, "xor_pytorch", folder),
        ofNode(node, "defaults_keras", folder),
        ofNode(node, "weights_keras", folder),
        ofNode(node, "xor_keras", folder),
        ofJava("DefaultsTensorFlow", folder, "TensorFlow " + TensorFlow.version()),
        ofJava("XorTensorFlow", folder, "TensorFlow " + TensorFlow.version()),
        ofJava("DefaultsDjl", folder, djl()),
        ofJava("XorDjl", folder, djl()));
  }

  private static Program ofPython(Python python, String name, Path folder) {
    Path source = Frameworks.ROOM.resolve("python").resolve(name + ".py");
    List<String> command =
        List.of(python.command(), "-B", source.toString(), folder.toString());
    return new Program(source, command, python.versions());
  }

  private static Program ofNode(Node node, String name, Path folder) {
    Path source = Frameworks.ROOM.resolve("js").resolve(name + ".mjs");
    List<String> command =
        List.of("node", node.copy(source).toString(), folder.toString());
    return new Program(source, command, node.versions());
  }

  private static Program ofJava(String name, Path folder, String library) {
    List<String> command = List.of(System.getProperty("java.home") + "/bin/java",
        "-Dai.djl.offline=true", "-cp", System.getProperty("java.class.path"), name,
        folder.toString());
    String versions = "Java " + Runtime.version().feature() + ", " + library;
    return new Program(Frameworks.ROOM.resolve("java").resolve(name + ".java"), command, versions);
  }

  private static String djl() {
    return "DJL " + Engine.getDjlVersion() + ", PyTorch " + Engine.getInstance().getVersion();
  }

  /** The file of its output: xor_tensorflow.txt of XorTensorFlow.java. */
  String output() {
    String name = source.getFileName().toString().replaceFirst("\\..*", "")
        .replace("TensorFlow", "Tensorflow");
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
