package nnbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.platform.VectorModule;
import nnbook.snippet.BookJshell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine;

/** Opens the JDK's own jshell with the book's classes and imports. */
@Command(
    name = "jshell",
    resourceBundle = "nnbook.messages.cli",
    mixinStandardHelpOptions = true)
final class JshellCommand implements Callable<Integer> {
  @Unmatched private List<String> passedOn = new ArrayList<>();

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    VectorModule.here().notice().ifPresent(spec.commandLine().getErr()::println);
    return BookJshell.run(passedOn);
  }
}
