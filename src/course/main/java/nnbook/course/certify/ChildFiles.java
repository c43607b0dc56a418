package nnbook.course.certify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nnbook.course.certify.child.ClassArchive;
import nnbook.platform.ChildJvm;

/**
 * The files that a child is started from.
 *
 * @param jar its classes
 * @param archive the same, loaded and laid out for a faster start, where this JDK can
 */
record ChildFiles(Path jar, Optional<Path> archive) {
  private static final int SECONDS = 60;

  /** Makes them in {@code folder}, where they are missing or old. */
  static ChildFiles in(Path folder) {
    Path jar = folder.resolve("child.jar").toAbsolutePath();
    ChildJar.write(jar);
    try {
      return new ChildFiles(jar, archive(jar));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One for each jar and JDK. A JVM that finds that it does not fit goes on without. */
  private static Optional<Path> archive(Path jar) throws IOException {
    int hashed = 31 * Arrays.hashCode(Files.readAllBytes(jar)) + jar.hashCode();
    String hash = HexFormat.of().toHexDigits(hashed);
    Path file = jar.resolveSibling("child-" + hash + "-" + Runtime.version() + ".jsa");
    if (!Files.exists(file)) {
      Path fresh = Files.createTempFile(file.getParent(), "child", ".jsa");
      Files.delete(fresh);
      dump(jar, fresh);
      if (!Files.exists(fresh)) {
        return Optional.empty();
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Optional.of(file);
  }

  private static void dump(Path jar, Path archive) throws IOException {
    Process process =
        ChildJvm.of(
                List.of(
                    "-XX:+UseSerialGC", "-XX:ArchiveClassesAtExit=" + archive, "-cp", "" + jar,
                    ClassArchive.class.getName(), "" + jar))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
