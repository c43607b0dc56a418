package nnbook.platform;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the project: what holds book.adoc, chapters/ and exercises/. */
public final class Home {
  private static final Messages MESSAGES = Messages.of("platform");

  private Home() {}

  /**
   * Returns the folder that the launcher passes as {@code -Dnnbook.home}, else the working folder.
   * Throws {@link UserError} when it does not hold the book.
   */
  public static Path folder() {
    Path home = path();
    if (!holdsBook(home)) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("home.missing", home));
    }
    return home;
  }

  /** Where the parts of the project lie. Throws {@link UserError} as {@link #folder()} does. */
  public static ProjectLayout layout() {
    return new ProjectLayout(folder());
  }

  /** The same folder, whatever it holds. */
  public static Path path() {
    return Path.of(System.getProperty("nnbook.home", System.getProperty("user.dir")))
        .toAbsolutePath()
        .normalize();
  }

  public static boolean holdsBook(Path home) {
    return Files.exists(new ProjectLayout(home).book());
  }
}
