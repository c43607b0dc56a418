package nnbook.terminal.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.learner.SafetyCopies;
import nnbook.learner.Workbook;
import nnbook.platform.UserError;

/**
 * Checks exercises as soon as they are saved, one at a time, while the watch goes on listening to
 * the learner.
 */
final class BackgroundChecker {
  /** After so many looks at a check, a save of any exercise breaks it off. */
  private static final int SLOW = 50;

  /** After so many, the learner is told to wait. */
  private static final int LONG = 200;

  private final Grader grader;
  private final SafetyCopies copies;
  private final Executor thread;
  private final Consumer<String> warn;
  private final FileChanges changes;
  private final Deque<Exercise> unprepared;
  private final Set<Exercise> waiting = new LinkedHashSet<>();
  private final CompileErrorDelay delay = new CompileErrorDelay();
  private Optional<Exercise> checked = Optional.empty();
  private CompletableFuture<Optional<Done>> task =
      CompletableFuture.completedFuture(Optional.empty());
  private int looks;

  /** What was checked, and what came out. */
  record Done(Exercise exercise, String text, Verdict verdict) {}

  /** {@code thread} runs one task at a time; {@code warn} is told of files that cannot be read. */
  BackgroundChecker(Grader grader, Executor thread, Workbook book, Consumer<String> warn) {
    List<Exercise> exercises = book.catalog().all();
    this.grader = grader;
    this.copies = new SafetyCopies(book);
    this.thread = thread;
    this.warn = warn;
    changes = new FileChanges(exercises);
    unprepared = new ArrayDeque<>(exercises);
  }

  boolean isBusy() {
    return !task.isDone();
  }

  /** Checks an exercise as soon as may be; what an older check of it says does not matter. */
  void check(Exercise exercise) {
    waiting.add(exercise);
    delay.drop(exercise);
  }

  /** Looks once at everything; returns the checks that count now. */
  List<Done> look() {
    changes.look().forEach(this::check);
    List<Done> done = new ArrayList<>();
    try {
      take().filter(this::counts).ifPresent(done::add);
    } catch (UserError e) {
      warn.accept(e.getMessage());
    }
    delay.release().ifPresent(done::add);
    return done;
  }

  /** The result of the check that has come to its end, once. */
  private Optional<Done> take() {
    if (isBusy() || checked.isEmpty()) {
      return Optional.empty();
    }
    checked = Optional.empty();
    try {
      return task.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private boolean counts(Done done) {
    Exercise exercise = done.exercise();
    if (waiting.contains(exercise)) {
      return false;
    }
    if (!exercise.source().equals(done.text())) {
      check(exercise);
      return false;
    }
    if (done.verdict().outcome() == Outcome.DOES_NOT_COMPILE) {
      delay.hold(done);
      return false;
    }
    return true;
  }

  /**
   * Begins what is to be done next; tests are compiled while there is nothing else to do. Returns
   * the exercise whose check takes so long that the learner should know; it is broken off as soon
   * as it is saved again, or another one.
   */
  Optional<Exercise> work() {
    if (isBusy()) {
      boolean slow = checked.isPresent() && ++looks >= SLOW;
      if (slow && !waiting.isEmpty()) {
        checked = Optional.empty();
        grader.interrupt();
      }
      return looks == LONG ? checked : Optional.empty();
    }
    if (!waiting.isEmpty()) {
      Exercise next = waiting.iterator().next();
      waiting.remove(next);
      start(next);
    } else if (delay.isEmpty() && !unprepared.isEmpty()) {
      Exercise next = unprepared.remove();
      task = CompletableFuture.supplyAsync(() -> prepared(next), thread);
    }
    return Optional.empty();
  }

  private void start(Exercise exercise) {
    looks = 0;
    checked = Optional.of(exercise);
    task = CompletableFuture.supplyAsync(
        () -> {
          String text = exercise.source();
          copies.keep();
          Done done = new Done(exercise, text, grader.check(exercise, text, ""));
          copies.restoreBeside(exercise).forEach(warn);
          return Optional.of(done);
        },
        thread);
  }

  private Optional<Done> prepared(Exercise exercise) {
    grader.prepare(exercise);
    return Optional.empty();
  }

  /** Gets a later check of {@code exercise} ready before all others. */
  void prepare(Exercise exercise) {
    unprepared.addFirst(exercise);
  }

  /** Finds out which exercises were saved since the last look, however an editor does that. */
  private static final class FileChanges {
    private final List<Exercise> exercises;
    private final Map<String, String> stamps = new HashMap<>();

    FileChanges(List<Exercise> exercises) {
      this.exercises = exercises;
      look();
    }

    /** The exercises whose files have another time, size or place on the disk than before. */
    List<Exercise> look() {
      List<Exercise> changed = new ArrayList<>();
      for (Exercise exercise : exercises) {
        String stamp = stamp(exercise);
        if (!stamp.equals(stamps.put(exercise.id(), stamp))) {
          changed.add(exercise);
        }
      }
      return changed;
    }

    private static String stamp(Exercise exercise) {
      try {
        BasicFileAttributes now = Files.readAttributes(exercise.file(), BasicFileAttributes.class);
        return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
      } catch (IOException e) {
        return "";
      }
    }
  }
}
