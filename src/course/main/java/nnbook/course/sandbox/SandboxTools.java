package nnbook.course.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The programs of the system that a sandbox is made with. */
final class SandboxTools {
  private SandboxTools() {}

  /** Where {@code program} lies on the path of this process. */
  static Optional<Path> find(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .map(Path::toAbsolutePath)
        .findFirst();
  }

  /** The program that must be there, since its protection is in force. */
  static Path get(String program) {
    return find(program)
        .orElseThrow(() -> new IllegalStateException("no program " + program + " on the path"));
  }

  /** Whether this process may do everything, so that limits on a user do not bind it. */
  static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException e) {
      return false; // no Linux, where none of this is used
    }
  }
}
