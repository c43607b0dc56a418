package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.course.export.autograder.GradescopeArchive;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.grader.Exercise;
import nnbook.platform.ClassPath;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the archive of a Gradescope autograder. */
@Command(name = "gradescope")
final class ExportGradescopeCommand extends OfficeCommand {
  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export.out")
  private Path out;

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "export.rules")
  private Path rules;

  @Option(names = "--hidden", paramLabel = "WHEN", descriptionKey = "export.hidden")
  private Shown hidden = Shown.VISIBLE;

  @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "export.exercises")
  private List<String> names;

  @Override
  protected ExitCode run() {
    List<Exercise> exercises = workbook().catalog().asked(names);
    byte[] archive =
        GradescopeArchive.of(
            Home.layout(), ClassPath.entries(), exercises, Optional.ofNullable(rules), hidden);
    SafeFiles.write(out, archive);
    say("export.archive.done", exercises.size(), archive.length / 1_000_000, out);
    return ExitCode.PASS;
  }
}
