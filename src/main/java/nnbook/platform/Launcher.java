package nnbook.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command of another house, which the launcher builds when that is needed first. */
public final class Launcher {
  private Launcher() {}

  /** The command in a process of its own, whose input and errors are this one's. */
  public static ProcessBuilder of(Path home, String... arguments) {
    String script = System.getProperty("os.name").startsWith("Windows") ? "nnbook.cmd" : "nnbook";
    List<String> command = new ArrayList<>(List.of(home.resolve(script).toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectInput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }
}
