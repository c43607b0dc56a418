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
import java.util.Map;
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
      List.of("nnbook/diagnosis/CodePlace", "nnbook/platform/ChapterName",
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
    TreeMap<String, byte[]> entries = new TreeMap<>();
    for (Path place : WorkerClassPath.with(ChildJar.class)) {
      if (Files.isDirectory(place)) {
        add(place, entries);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          add(jar.getPath("/"), entries);
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void add(Path book, Map<String, byte[]> entries) throws IOException {
    try (Stream<Path> files = Files.walk(book.resolve("nnbook"))) {
      for (Path file : files.filter(file -> isIn(name(book, file))).toList()) {
        entries.put(name(book, file), Files.readAllBytes(file));
      }
    }
  }

  private static boolean isIn(String file) {
    return file.endsWith(".class") && (ROOMS.stream().anyMatch(room -> file.startsWith(room + "/"))
        || CLASSES.stream().anyMatch(name -> file.matches(name + "(?:\\$.*)?\\.class")));
  }

  private static String name(Path book, Path path) {
    return book.relativize(path).toString().replace('\\', '/');
  }
}
