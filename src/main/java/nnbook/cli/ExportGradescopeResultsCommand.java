package nnbook.cli;

import java.nio.file.Path;
import java.util.List;
import nnbook.course.export.report.GradescopeResults;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a graded submission as Gradescope's results.json; the autograder's archive calls it. */
@Command(name = "gradescope-results")
final class ExportGradescopeResultsCommand extends BookCommand {
  @Mixin private ResultsArgument results;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
  private Path out;

  @Option(names = "--hidden", paramLabel = "WHEN", descriptionKey = "export.hidden")
  private Shown hidden = Shown.VISIBLE;

  @Option(names = "--remark", paramLabel = "SENTENCE", descriptionKey = "export.remark")
  private List<String> remarks = List.of();

  @Override
  ExitCode run() {
    SafeFiles.write(out, GradescopeResults.of(results.one(), hidden, remarks));
    say("export.done", out);
    return ExitCode.PASS;
  }
}
