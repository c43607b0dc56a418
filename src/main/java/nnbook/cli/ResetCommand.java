package nnbook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts an exercise back as it was, and keeps the learner's file. */
@Command(name = "reset")
final class ResetCommand extends BookCommand {
  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Override
  protected ExitCode run() {
    Workbook book = workbook();
    Exercise exercise = book.catalog().one(name);
    String id = exercise.id();
    String stub = book.stubs().find(id).orElseThrow(() -> wrongUse("reset.unknown", id));
    if (!Files.exists(exercise.file())) {
      SafeFiles.write(exercise.file(), stub);
      say("reset.back", id);
    } else if (book.stubs().isUntouched(exercise)) {
      say("reset.nothing", id);
    } else {
      Path backup = backup(exercise);
      SafeFiles.write(exercise.file(), stub);
      say("reset.done", id, home().relativize(backup));
    }
    return ExitCode.PASS;
  }

  private static Path backup(Exercise exercise) {
    Path folder = new ProjectLayout(home()).backups().resolve(exercise.chapter());
    byte[] bytes = ExerciseCatalog.bytes(exercise.file());
    return SafeFiles.writeNumbered(folder.resolve(exercise.name() + ".java.bak"), bytes);
  }
}
