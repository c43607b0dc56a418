package nnbook.snippet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;
import nnbook.platform.ClassPath;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import nnbook.platform.VectorModule;

/** The JDK's own jshell with the book's class path and imports. */
public final class BookJshell {
  private BookJshell() {}

  /** Runs jshell on this process's terminal or pipe and returns its exit code. */
  public static int run(List<String> arguments) throws Exception {
    Path startup = startup();
    try {
      List<String> all = new ArrayList<>();
      all.addAll(List.of("--class-path", ClassPath.current()));
      all.addAll(List.of("--startup", startup.toString()));
      all.addAll(VectorModule.here().options());
      all.addAll(arguments);
      return JavaShellToolBuilder.builder().start(all.toArray(String[]::new));
    } finally {
      Files.deleteIfExists(startup);
    }
  }

  private static Path startup() {
    try {
      return Files.writeString(Files.createTempFile("nnbook-", ".jsh"), Startup.text());
    } catch (IOException e) {
      String reason = SafeFiles.reason(e);
      throw new UserError(ExitCode.FILES, Messages.of("snippet").get("jshell", reason), e);
    }
  }
}
