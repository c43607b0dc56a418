package nnbook.cli;

import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;

/** What is too large to be part of the book. */
@Command(name = "data", subcommands = DataFetchCommand.class)
final class DataCommand extends BookCommand {
  @Override
  protected ExitCode run() {
    printUsage();
    return ExitCode.PASS;
  }
}
