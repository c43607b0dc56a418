package nnbook.course.export.autograder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nnbook.platform.ZipArchive;

/** The jars of this program and of its libraries. */
final class ProgramJars {
  /**
   * All that grading needs, out of the libraries that make the book; the one for PDF because the
   * command line names the editions of the book.
   */
  private static final Pattern LIBRARIES =
      Pattern.compile(
          "(?:junit-(?:jupiter|platform)|opentest4j|apiguardian|jspecify"
              + "|jackson-(?:annotations|core|databind)|picocli|commons-(?:codec|csv|io)"
              + "|asm-[0-9]|jsoup|jline|openhtmltopdf-core).*\\.jar");

  /** The reader's program, and the course office, by a class of each. */
  private static final Map<String, String> OWN = Map.of(
      "nnbook.jar", "nnbook/cli/Main.class",
      "nnbook-course.jar", "nnbook/course/cli/CourseCommand.class");

  private ProgramJars() {}

  /** Adds this program, and the libraries of {@code classPath}, below {@code prefix}. */
  static void addTo(ZipArchive zip, String prefix, Collection<Path> classPath) {
    Set<String> added = new HashSet<>(); // of a name that is there twice, the first counts
    for (Path entry : classPath) {
      String name = entry.getFileName().toString();
      boolean wanted = OWN.containsKey(name) || LIBRARIES.matcher(name).matches();
      if (wanted && added.add(name)) {
        zip.addFile(prefix + name, entry);
      }
      OWN.forEach((jar, type) -> {
        if (Files.exists(entry.resolve(type)) && added.add(jar)) {
          zip.add(prefix + jar, new ZipArchive().addFolder("", entry).bytes());
        }
      });
    }
  }
}
