package nnbook.cli;

import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;

/** Stands for the commands of a house that the launcher has not put beside this program. */
@Command
final class HouseCommand extends BookCommand {
  private final String name;

  HouseCommand(String name) {
    this.name = name;
  }

  @Override
  protected ExitCode run() {
    throw wrongUse("house", name);
  }
}
