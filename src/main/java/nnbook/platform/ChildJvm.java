package nnbook.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVMs that we start beside our own: the same Java. */
public final class ChildJvm {
  private ChildJvm() {}

  /**
   * A process that will run {@code java} with these options and main class, and with no others: not
   * with those that the user's environment adds to every JVM.
   */
  public static ProcessBuilder of(List<String> optionsAndMainClass) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(optionsAndMainClass);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder;
  }
}
