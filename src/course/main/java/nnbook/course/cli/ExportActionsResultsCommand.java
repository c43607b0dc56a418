package nnbook.course.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.course.export.report.ActionsResults;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands a graded submission on to later steps of a GitHub workflow, which calls it. */
@Command(name = "actions-results")
final class ExportActionsResultsCommand extends OfficeCommand {
  @Mixin private ResultsArgument results;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.outputs")
  private Path out;

  @Override
  protected ExitCode run() {
    try {
      // Other outputs of the step may be there already.
      Files.writeString(out, ActionsResults.outputs(results.one()), CREATE, APPEND);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.FILES, words("export.unwritable", out, SafeFiles.reason(e)), e);
    }
    say("export.done", out);
    return ExitCode.PASS;
  }
}
