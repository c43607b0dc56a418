package nnbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.platform.VectorModule;
import nnbook.snippet.BookJshell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Opens the JDK's own jshell with the book's classes and imports, and ends with its exit code. */
@Command(name = "jshell", mixinStandardHelpOptions = true)
final class JshellCommand implements Callable<Integer> {
  @Unmatched private List<String> passedOn = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    VectorModule.here().notice().ifPresent(spec.commandLine().getErr()::println);
    return BookJshell.run(passedOn);
  }
}
