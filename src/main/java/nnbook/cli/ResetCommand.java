package nnbook.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Puts an exercise back as it was, and keeps the learner's file. */
@Command(name = "reset", mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
  private static final Messages MESSAGES = Messages.of("cli");

  @Parameters(descriptionKey = "exercise", paramLabel = "NAME")
  private String name;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Home.folder();
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    Exercise exercise = catalog.one(name);
    Stubs stubs = Stubs.of(home);
    String stub =
        stubs
            .find(exercise.id())
            .orElseThrow(
                () ->
                    new UserError(
                        ExitCode.USAGE, MESSAGES.get("reset.unknown", exercise.id())));
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.exists(exercise.file())) {
      SafeFiles.write(exercise.file(), stub);
      out.println(MESSAGES.get("reset.back", exercise.id()));
    } else if (stubs.isUntouched(exercise)) {
      out.println(MESSAGES.get("reset.nothing", exercise.id()));
    } else {
      Path backup = backup(home, exercise);
      SafeFiles.write(exercise.file(), stub);
      out.println(MESSAGES.get("reset.done", exercise.id(), home.relativize(backup)));
    }
    out.flush();
    return ExitCode.PASS.code();
  }

  private static Path backup(Path home, Exercise exercise) {
    Path folder = home.resolve(".nnbook").resolve("backup").resolve(exercise.chapter());
    byte[] bytes = ExerciseCatalog.bytes(exercise.file());
    return SafeFiles.writeNumbered(folder.resolve(exercise.name() + ".java.bak"), bytes);
  }
}
