package nnbook.learner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nnbook.grader.ExercisePaths;
import nnbook.grader.MovedNames;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.platform.TextHash;
import nnbook.platform.UserError;

/**
 * Exercises that an edition of the book has moved to another chapter, and what a learner has done
 * for them under their old names: the copy goes along with its progress, and nothing is lost.
 */
public final class MovedExercises {
  private static final Messages MESSAGES = Messages.of("grader");

  private final ProjectLayout project;

  MovedExercises(Path home) {
    project = new ProjectLayout(home);
  }

  /** Carries over every copy that has an old name; {@code warn} is told a sentence of each. */
  void carryOver(Consumer<String> warn) {
    MovedNames.ALL.forEach((before, now) -> {
      if (Files.isRegularFile(file(before))) {
        carryOver(before, now, warn);
      }
    });
  }

  private void carryOver(String before, String now, Consumer<String> warn) {
    String text = text(file(before));
    if (!Stubs.isStub(before, text)) {
      Path kept = SafeFiles.writeNumbered(
          project.backups().resolve(ExercisePaths.source(before)),
          text.getBytes(StandardCharsets.UTF_8));
      boolean isFree = !Files.exists(file(now)) || Stubs.isStub(now, text(file(now)));
      if (isFree) {
        String moved = renamed(before, now, text);
        SafeFiles.write(file(now), moved);
        new StateFile(project.state().resolve(Progress.FILE), warn)
            .update(List.of(entries -> rename(before, now, text, moved, entries)));
      }
      warn.accept(MESSAGES.get(isFree ? "moved.taken" : "moved.kept", before, now, kept));
    }
    delete(file(before));
  }

  /** The same class in the package of its chapter now, with the name of its TODO. */
  private static String renamed(String before, String now, String text) {
    return text.replaceFirst("package " + before.substring(0, 4) + "\\s*;",
        "package " + now.substring(0, 4) + ";").replace("TODO " + before, "TODO " + now);
  }

  /** A verdict belongs to the text that it was given on; that text's name has changed, no more. */
  private static void rename(String before, String now, String text, String moved,
      Map<String, String> entries) {
    for (String key : List.copyOf(entries.keySet())) {
      if (key.equals(before) || key.startsWith(before + ".")) {
        String value = entries.remove(key).replace(TextHash.of(text), TextHash.of(moved));
        entries.putIfAbsent(now + key.substring(before.length()), value);
      }
    }
    entries.replaceAll((key, value) -> value.equals(before) ? now : value);
  }

  private Path file(String exercise) {
    return project.exercises().resolve(ExercisePaths.source(exercise));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserError(ExitCode.FILES, SafeFiles.reason(e), e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UserError(ExitCode.FILES, SafeFiles.reason(e), e);
    }
  }
}
