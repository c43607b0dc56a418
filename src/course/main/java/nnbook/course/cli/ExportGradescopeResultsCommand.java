package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.course.export.report.GradescopeResults;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.course.sandbox.Protections;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a graded submission as Gradescope's results.json; the autograder's archive calls it. */
@Command(name = "gradescope-results")
final class ExportGradescopeResultsCommand extends OfficeCommand {
  @Mixin private ResultsArgument results;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
  private Path out;

  @Option(names = "--hidden", paramLabel = "WHEN", descriptionKey = "export.hidden")
  private Shown hidden = Shown.VISIBLE;

  @Option(names = "--tell-protections", descriptionKey = "export.protections")
  private boolean tellProtections;

  @Override
  protected ExitCode run() {
    List<String> remarks = tellProtections ? missingProtections() : List.of();
    SafeFiles.write(out, GradescopeResults.of(results.one(), hidden, remarks));
    say("export.done", out);
    return ExitCode.PASS;
  }

  /** The student reads that something is missing; what it is, only the instructor. */
  private List<String> missingProtections() {
    Protections here = Protections.here();
    if (here.areComplete()) {
      return List.of();
    }
    say("export.protections.missing", here.text());
    return List.of(words("export.protections.remark"));
  }
}
