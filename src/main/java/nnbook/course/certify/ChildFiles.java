package nnbook.course.certify;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a child is started from.
 *
 * @param jar its classes
 * @param archive the same, loaded and laid out for a faster start, where this JDK can
 */
record ChildFiles(Path jar, Optional<Path> archive) {
  /** Makes them in {@code folder}, where they are missing or old. */
  static ChildFiles in(Path folder) {
    Path jar = folder.resolve("child.jar").toAbsolutePath();
    ChildJar.write(jar);
    return new ChildFiles(jar, Optional.empty());
  }
}
