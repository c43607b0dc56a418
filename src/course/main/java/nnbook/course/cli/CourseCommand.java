package nnbook.course.cli;

import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;

/** What instructors need. */
@Command(
    name = "course",
    subcommands = {
      ExportCommand.class,
      GradeCommand.class,
      InsightsCommand.class,
      ReleaseCommand.class,
    })
public final class CourseCommand extends OfficeCommand {
  @Override
  protected ExitCode run() {
    printUsage();
    return ExitCode.PASS;
  }
}
