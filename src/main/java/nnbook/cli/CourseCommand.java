package nnbook.cli;

import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;

/** What instructors and authors need. */
@Command(
    name = "course",
    subcommands = {
      AuditCommand.class,
      ExportCommand.class,
      GradeCommand.class,
      InsightsCommand.class,
      PuzzlesCommand.class,
      ReleaseCommand.class,
      SimilarityCommand.class,
    })
final class CourseCommand extends BookCommand {
  @Override
  ExitCode run() {
    printUsage();
    return ExitCode.PASS;
  }
}
