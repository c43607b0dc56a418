package nnbook.course.certify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.SafeFiles;

/**
 * The one jar that a child sees: the engines, and what runs the submission. No graded test, no
 * solution, no JUnit, and of the grader only what captures what is printed.
 */
final class ChildJar {
  private static final List<String> ROOMS =
      List.of("nnbook/engine", "nnbook/fast", "nnbook/course/certify/wire",
          "nnbook/course/certify/child");
  private static final List<String> CLASSES =
      List.of("nnbook/exercise/CodePlace", "nnbook/platform/ChapterName",
          "nnbook/grader/worker/CapturedStreams", "nnbook/grader/worker/IsolatedLoader",
          "nnbook/grader/worker/JvmState", "nnbook/grader/worker/PrintedText");

  private ChildJar() {}

  /** Writes it to {@code file}, unless it is there: children of other graders may run from it. */
  static void write(Path file) {
    try {
      byte[] jar = bytes();
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), jar)) {
        SafeFiles.write(file, jar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes() throws IOException {
    Path book = WorkerClassPath.book();
    if (Files.isDirectory(book)) {
      return bytes(book);
    }
    try (FileSystem jar = FileSystems.newFileSystem(book)) {
      return bytes(jar.getPath("/"));
    }
  }

  private static byte[] bytes(Path book) throws IOException {
    TreeMap<String, Path> entries = new TreeMap<>();
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.walk(book.resolve(room))) {
        files
            .filter(path -> path.toString().endsWith(".class"))
            .forEach(path -> entries.put(name(book, path), path));
      }
    }
    for (String name : CLASSES) {
      try (Stream<Path> files = Files.list(book.resolve(name).getParent())) {
        files
            .filter(path -> name(book, path).matches(name + "(?:\\$.*)?\\.class"))
            .forEach(path -> entries.put(name(book, path), path));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        zip.putNextEntry(header);
        zip.write(Files.readAllBytes(entry.getValue()));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String name(Path book, Path path) {
    return book.relativize(path).toString().replace('\\', '/');
  }
}
