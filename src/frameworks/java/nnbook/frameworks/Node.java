package nnbook.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Node.js with the packages of {@code js/package-lock.json}, in a folder of the build; its versions
 * are empty when Node.js or npm is missing.
 */
record Node(Path folder, String versions) {
  private static final Path SOURCES = Frameworks.ROOM.resolve("js");
  private static final Pattern LAYERS = Pattern.compile("tfjs-layers\": \"([\\d.]+)\"");

  /** Installs the packages, unless the folder has them. */
  static Node find(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Node node = new Node(folder, "");
    for (String name : List.of("package.json", "package-lock.json", ".npmrc")) {
      node.copy(SOURCES.resolve(name));
    }
    String version = printed(folder, "node", "--version");
    boolean isInstalled = Files.exists(folder.resolve("node_modules/.package-lock.json"))
        || !printed(folder, "npm", "ci", "--no-audit", "--no-fund").isEmpty();
    Matcher layers = LAYERS.matcher(Files.readString(SOURCES.resolve("package.json")));
    return !version.isEmpty() && isInstalled && layers.find()
        ? new Node(folder, "Node.js " + version + ", TensorFlow.js " + layers.group(1)) : node;
  }

  boolean isComplete() {
    return !versions.isEmpty();
  }

  /** Puts a file beside the packages, where its imports find them. */
  Path copy(Path source) {
    try {
      return Files.copy(source, folder.resolve(source.getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the command prints, empty when it fails. */
  private static String printed(Path folder, String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? printed : "";
    } catch (IOException e) {
      return "";
    }
  }
}
