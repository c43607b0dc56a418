package nnbook.course.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.course.export.autograder.ActionsWorkflow;
import nnbook.grader.Exercise;
import nnbook.platform.ExitCode;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a workflow of GitHub Actions that grades each push. */
@Command(name = "actions")
final class ExportActionsCommand extends OfficeCommand {
  private static final String REPOSITORY = "[\\w.-]+/[\\w.-]+";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "export.repository")
  private Path out;

  @Option(names = "--grader", paramLabel = "OWNER/NAME", descriptionKey = "export.grader")
  private String grader;

  @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "export.exercises")
  private List<String> names;

  @Override
  protected ExitCode run() {
    if (grader != null && !grader.matches(REPOSITORY)) {
      throw wrongUse("export.grader.name", grader);
    }
    List<String> exercises =
        workbook().catalog().asked(names).stream().map(Exercise::id).toList();
    Path file = out.resolve(ActionsWorkflow.FILE);
    SafeFiles.write(file, ActionsWorkflow.of(exercises, Optional.ofNullable(grader)));
    say("export.done", file);
    return ExitCode.PASS;
  }
}
