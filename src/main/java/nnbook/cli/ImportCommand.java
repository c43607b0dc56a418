package nnbook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes over what a learner wrote in the pages of the book; of two texts, both are kept. */
@Command(name = "import")
final class ImportCommand extends BookCommand {
  @Parameters(descriptionKey = "import.file", paramLabel = "FILE")
  private Path file;

  @Override
  protected ExitCode run() {
    ProgressFile progress =
        ProgressFile.read(file).orElseThrow(() -> wrongUse("import.kind", file));
    Workbook book = workbook();
    Map<String, Exercise> known = book.catalog().all().stream()
        .collect(Collectors.toMap(Exercise::id, exercise -> exercise));
    boolean both = false;
    for (Map.Entry<String, String> own : progress.code().entrySet()) {
      Exercise exercise = known.get(own.getKey());
      if (exercise == null) {
        say("import.unknown", own.getKey());
      } else {
        both |= !take(book, exercise, own.getValue());
      }
    }
    if (!progress.review().isEmpty()) {
      book.progress().takeReviews(progress.review());
      book.progress().save();
      say("import.review", progress.review().size());
    }
    say(both ? "import.both" : "import.done");
    return ExitCode.PASS;
  }

  /** Returns false when the learner has another text, which stays. */
  private boolean take(Workbook book, Exercise exercise, String text) {
    Optional<String> mine = Files.exists(exercise.file())
        ? ExerciseCatalog.text(exercise.file()) : Optional.empty();
    if (mine.filter(text::equals).isPresent()) {
      say("import.same", exercise.id());
      return true;
    }
    if (mine.isEmpty() || book.stubs().isUntouched(exercise)) {
      SafeFiles.write(exercise.file(), text);
      say("import.taken", exercise.id());
      return true;
    }
    Path base = new ProjectLayout(home()).backups()
        .resolve(exercise.chapter()).resolve(exercise.name() + ".java.imported");
    Path kept = SafeFiles.writeNumbered(base, text.getBytes(StandardCharsets.UTF_8));
    say("import.differs", exercise.id(), home().relativize(kept));
    return false;
  }
}
