package nnbook.grader.worker;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.platform.ClassPath;

/**
 * What an exercise and its test see: this book's classes and JUnit, out of all libraries. JUnit
 * comes first, so that the jar whose manifest names all the others is opened last.
 */
public final class WorkerClassPath {
  private static final Pattern JUNIT =
      Pattern.compile(
          "(?:junit-(?:jupiter|platform)|opentest4j|apiguardian|jspecify).*\\.jar");

  private WorkerClassPath() {}

  /** JUnit, then this book. */
  public static List<Path> entries() {
    List<Path> entries =
        new ArrayList<>(
            ClassPath.entries().stream()
                .filter(path -> JUNIT.matcher(path.getFileName().toString()).matches())
                .toList());
    entries.add(book());
    return entries;
  }

  /** The jar or folder that holds this book's own classes. */
  public static Path book() {
    return place(WorkerClassPath.class);
  }

  /** The same, and the one of a class that may be of another house. */
  public static List<Path> with(Class<?> other) {
    return Stream.of(book(), place(other)).distinct().toList();
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
