package nnbook.course.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Jars of this program and of its libraries, for folders and archives that work by themselves. */
public final class ProgramJars {
  /**
   * All that grading needs, out of the libraries that make the book; the one for PDF because the
   * command line names the editions of the book.
   */
  private static final Pattern LIBRARIES =
      Pattern.compile(
          "(?:junit-(?:jupiter|platform)|opentest4j|apiguardian|jspecify"
              + "|jackson-(?:annotations|core|databind)|picocli|commons-(?:csv|io)|jsoup|jline"
              + "|openhtmltopdf-core).*\\.jar");

  /** The reader's program, and the course office, by a class of each. */
  private static final Map<String, String> OWN = Map.of(
      "nnbook.jar", "nnbook/cli/Main.class",
      "nnbook-course.jar", "nnbook/course/cli/CourseCommand.class");

  private ProgramJars() {}

  /** The jars by their names: this program, and the libraries of {@code classPath}. */
  public static Map<String, byte[]> of(Collection<Path> classPath) {
    Map<String, byte[]> jars = new TreeMap<>();
    for (Path entry : classPath) {
      String name = entry.getFileName().toString();
      if (OWN.containsKey(name) || LIBRARIES.matcher(name).matches()) {
        jars.putIfAbsent(name, read(entry));
      }
      OWN.forEach((jar, type) -> {
        if (Files.exists(entry.resolve(type))) {
          jars.putIfAbsent(jar, new ZipArchive().addFolder("", entry).bytes());
        }
      });
    }
    return jars;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
