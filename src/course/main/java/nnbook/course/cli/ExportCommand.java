package nnbook.course.cli;

import nnbook.platform.ExitCode;
import picocli.CommandLine.Command;

/** What was graded, and what the book asks, as files for other systems: one command a format. */
@Command(
    name = "export",
    subcommands = {
      ExportSheetCommand.Moodle.class,
      ExportSheetCommand.Canvas.class,
      ExportJunitCommand.class,
      ExportGradescopeCommand.class,
      ExportGradescopeResultsCommand.class,
      ExportActionsCommand.class,
      ExportActionsResultsCommand.class,
      ExportQuizCommand.class,
    })
final class ExportCommand extends OfficeCommand {
  @Override
  protected ExitCode run() {
    printUsage();
    return ExitCode.PASS;
  }
}
