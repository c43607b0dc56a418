package nnbook.course.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nnbook.course.export.report.JunitReport;
import nnbook.course.result.StudentResult;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes graded results as JUnit's XML. */
@Command(name = "junit")
final class ExportJunitCommand extends OfficeCommand {
  @Mixin private ResultsArgument results;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
  private Path out;

  @Option(names = "--for-students", descriptionKey = "export.for-students")
  private boolean forStudents;

  @Override
  protected ExitCode run() {
    List<StudentResult> shown =
        results.all().stream()
            .map(result -> forStudents ? result.released().forStudent() : result)
            .toList();
    SafeFiles.write(out, JunitReport.of(shown, Instant.now()));
    say("export.done", out);
    return ExitCode.PASS;
  }
}
