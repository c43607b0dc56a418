package nnbook.frameworks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nnbook.data.NetworkFiles;
import nnbook.engine.save.Tensor;

/**
 * What is recorded: programs and all that they printed and wrote, with a hash of each in
 * {@code outputs/SHA256SUMS}. A test of the book compares these, without running anything.
 */
final class Records {
  private static final Path SUMS = Frameworks.ROOM.resolve("outputs/SHA256SUMS");

  private final List<Path> files = new ArrayList<>();

  void add(Path file) {
    files.add(file);
  }

  void write() throws IOException {
    Files.writeString(SUMS, sums());
  }

  /** A sentence when a program, or what it left, is not as it was recorded. */
  List<String> outdated() throws IOException {
    return text(SUMS).equals(sums()) ? List.of()
        : List.of(SUMS + ": not of these files. Record anew: ./mvnw -Pframeworks"
            + " -Dframeworks.accept");
  }

  /** In the form of sha256sum: {@code sha256sum -c src/frameworks/outputs/SHA256SUMS}. */
  private String sums() throws IOException {
    StringBuilder sums = new StringBuilder();
    for (Path file : files.stream().sorted().toList()) {
      String hash = Files.exists(file) ? hash(Files.readAllBytes(file)) : "missing";
      sums.append(hash).append("  ").append(file).append('\n');
    }
    return sums.toString();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What programs wrote, in order. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(csv|safetensors)")).sorted()
          .toList();
    }
  }

  /** The text of a file, empty when there is none. */
  static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** The numbers of a table or of tensors, as text that can be compared. */
  static String numbers(Path file) throws IOException {
    if (!Files.exists(file) || file.toString().endsWith(".csv")) {
      return text(file);
    }
    StringBuilder text = new StringBuilder();
    for (Tensor tensor : NetworkFiles.tensors(file)) {
      for (double value : tensor.values()) {
        text.append(tensor.name()).append(' ').append(value).append('\n');
      }
    }
    return text.toString();
  }
}
