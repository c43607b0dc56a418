package nnbook.terminal.watch;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;

/** BackgroundChecker exercises one at a time, while the watch goes on listening to the learner. */
final class BackgroundChecker {
  private final Grader grader;
  private final Executor thread;
  private Optional<Exercise> checked = Optional.empty();
  private FutureTask<Optional<Done>> task = new FutureTask<>(Optional::empty);

  /** What was checked, and what came out. */
  record Done(Exercise exercise, String text, Verdict verdict) {}

  /** {@code thread} runs one task at a time. */
  BackgroundChecker(Grader grader, Executor thread) {
    this.grader = grader;
    this.thread = thread;
    task.run();
  }

  boolean isBusy() {
    return !task.isDone();
  }

  /** The exercise whose check is running or has come to its end, until its result is taken. */
  Optional<Exercise> checked() {
    return checked;
  }

  /** Begins to check what the file of {@code exercise} holds now. */
  void start(Exercise exercise) {
    checked = Optional.of(exercise);
    run(
        new FutureTask<>(
            () -> {
              String text = exercise.source();
              return Optional.of(new Done(exercise, text, grader.check(exercise, text, "")));
            }));
  }

  /** Gets a later check of {@code exercise} ready. */
  void prepare(Exercise exercise) {
    run(new FutureTask<>(() -> grader.prepare(exercise), Optional.empty()));
  }

  private void run(FutureTask<Optional<Done>> next) {
    task = next;
    thread.execute(next);
  }

  /** Breaks the current check off and forgets it, whatever comes of it. */
  void interrupt() {
    checked = Optional.empty();
    grader.interrupt();
  }

  /** The result of the check, once. */
  Optional<Done> take() {
    if (isBusy()) {
      return Optional.empty();
    }
    try {
      Optional<Done> done = checked.isEmpty() ? Optional.empty() : task.get();
      checked = Optional.empty();
      return done;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
