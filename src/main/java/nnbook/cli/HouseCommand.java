package nnbook.cli;

import java.util.List;
import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Stands for the commands of a house that the launcher has not put beside this program. */
@Command
final class HouseCommand extends BookCommand {
  private final String name;

  @Unmatched private List<String> rest = List.of();

  HouseCommand(String name) {
    this.name = name;
  }

  @Override
  protected ExitCode run() {
    throw wrongUse("house", name);
  }
}
