package nnbook.platform;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens pages in the user's browser. */
public final class Browser {
  private Browser() {}

  /**
   * Opens {@code page} and returns true, or returns false where there is no screen or no browser;
   * the caller then prints the address. The environment variable {@code NNBOOK_BROWSER} names
   * another program; {@code none} opens nothing.
   */
  public static boolean open(URI page) {
    List<String> command = command(page);
    if (command.isEmpty()) {
      return false;
    }
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> command(URI page) {
    String chosen = System.getenv("NNBOOK_BROWSER");
    if (chosen != null && !chosen.isBlank()) {
      return chosen.equals("none") ? List.of() : List.of(chosen, page.toString());
    }
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (os.contains("mac")) {
      return List.of("open", page.toString());
    }
    if (os.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", page.toString());
    }
    boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    return screen ? List.of("xdg-open", page.toString()) : List.of();
  }
}
