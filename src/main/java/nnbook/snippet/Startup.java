package nnbook.snippet;

import java.util.List;
import nnbook.platform.ProgramFiles;

/** The imports that every session begins with, the same on every version of Java. */
public final class Startup {
  private Startup() {}

  /** Returns the text of {@code startup.jsh}, which the JDK's own jshell can load too. */
  public static String text() {
    return ProgramFiles.text("snippet/startup.jsh");
  }

  /** Returns the import declarations one by one. */
  public static List<String> imports() {
    return text().lines().filter(line -> line.startsWith("import ")).toList();
  }
}
