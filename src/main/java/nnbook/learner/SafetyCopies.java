package nnbook.learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.learner.Progress;
import nnbook.learner.Workbook;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Copies of a learner's work, so that an exercise under check cannot lose it: in practice mode its
 * code may do whatever the learner may. A copy of each exercise that is begun is kept in {@code
 * .nnbook/backup} before a check, and here; what is gone after the check is put back.
 */
public final class SafetyCopies {
  private static final Messages MESSAGES = Messages.of("grader");

  private final Workbook book;
  private final ProjectLayout project;
  private final Map<String, Copy> copies = new TreeMap<>();
  private Optional<byte[]> state = Optional.empty();

  /** What a file held, the size and time by which a change is seen, and if it was begun. */
  private record Copy(Exercise exercise, byte[] bytes, String stamp, boolean begun) {}

  /** Copies of the work in {@code book}; none yet. */
  public SafetyCopies(Workbook book) {
    this.book = book;
    this.project = new ProjectLayout(book.home());
  }

  /** Keeps copies of all that is begun, where they differ from the earlier ones. */
  public void keep() {
    for (Exercise exercise : book.catalog().all()) {
      Copy before = copies.get(exercise.id());
      String stamp = stamp(exercise.file());
      if (!stamp.isEmpty() && (before == null || !before.stamp().equals(stamp))) {
        keep(exercise, stamp);
      }
    }
    state = bytes(progress());
  }

  private void keep(Exercise exercise, String stamp) {
    Optional<byte[]> bytes = bytes(exercise.file());
    if (bytes.isPresent()) {
      Copy copy = copy(exercise, bytes.get(), stamp);
      if (copy.begun()) {
        write(backup(exercise), bytes.get());
      }
    }
  }

  private Copy copy(Exercise exercise, byte[] bytes, String stamp) {
    Copy copy = new Copy(exercise, bytes, stamp, !book.stubs().isUntouched(exercise));
    copies.put(exercise.id(), copy);
    return copy;
  }

  /**
   * Puts back what the check of {@code checked} has deleted; of what it has changed, the file as it
   * was is kept beside the backup. Returns a sentence for each.
   */
  public List<String> restore(Exercise checked) {
    return restore(checked, true);
  }

  /** The same beside an editor, which changes files as well: of those, copies are kept in peace. */
  public List<String> restoreBeside(Exercise checked) {
    return restore(checked, false);
  }

  private List<String> restore(Exercise checked, boolean alone) {
    List<String> sentences = new ArrayList<>();
    for (Copy copy : copies.values()) {
      Exercise exercise = copy.exercise();
      if (!Files.exists(exercise.file())) {
        write(exercise.file(), copy.bytes());
        sentences.add(
            MESSAGES.get("safety.back", project.name(exercise.file()), checked.id()));
      } else if (!exercise.id().equals(checked.id()) && hasChanged(copy)) {
        String sentence = changed(copy, checked);
        if (alone) {
          sentences.add(sentence);
        }
      }
      if (copy.begun() && !Files.exists(backup(exercise))) {
        write(backup(exercise), copy.bytes());
      }
    }
    if (state.isPresent() && !Files.exists(progress())) {
      write(progress(), state.get());
    }
    return sentences;
  }

  private static boolean hasChanged(Copy copy) {
    Path file = copy.exercise().file();
    return !copy.stamp().equals(stamp(file))
        && bytes(file).filter(bytes -> Arrays.equals(bytes, copy.bytes())).isEmpty();
  }

  private String changed(Copy copy, Exercise checked) {
    Exercise exercise = copy.exercise();
    Path base = backup(exercise).resolveSibling(exercise.name() + ".java.bak");
    Path kept = SafeFiles.writeNumbered(base, copy.bytes());
    copy(exercise, bytes(exercise.file()).orElse(copy.bytes()), stamp(exercise.file()));
    return MESSAGES.get(
        "safety.changed", project.name(exercise.file()), checked.id(), project.name(kept));
  }

  private Path backup(Exercise exercise) {
    return project.backups().resolve(ExercisePaths.source(exercise.id()));
  }

  private Path progress() {
    return project.state().resolve(Progress.FILE);
  }

  /** Where nothing can be written, nothing can be deleted either. */
  private static void write(Path file, byte[] bytes) {
    try {
      SafeFiles.write(file, bytes);
    } catch (UserError e) {
      return;
    }
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(ExerciseCatalog.bytes(file))
          : Optional.empty();
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "";
    }
  }
}
