package nnbook.author.cli;

import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;

/** What those need who write exercises. */
@Command(
    name = "author",
    subcommands = {
      AuditCommand.class, LettersCommand.class, NewCommand.class, PuzzlesCommand.class,
      WrongCommand.class
    })
public final class AuthorCommand extends WorkshopCommand {
  @Override
  protected ExitCode run() {
    printUsage();
    return ExitCode.PASS;
  }
}
