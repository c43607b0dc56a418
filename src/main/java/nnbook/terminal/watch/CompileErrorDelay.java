package nnbook.terminal.watch;

import java.util.Optional;
import nnbook.grader.Exercise;

/**
 * A verdict that waits. A file that an editor has emptied or written half does not compile; so that
 * verdict counts only when the file has stayed the same for two more looks, or for some more when
 * it is empty or gone.
 */
final class CompileErrorDelay {
  private static final int HALF = 2;
  private static final int EMPTY = 10;

  private Optional<BackgroundChecker.Done> verdict = Optional.empty();
  private int looks;

  void hold(BackgroundChecker.Done done) {
    verdict = Optional.of(done);
    looks = done.text().isBlank() ? EMPTY : HALF;
  }

  boolean isEmpty() {
    return verdict.isEmpty();
  }

  /** The file has changed, so the verdict is worth nothing. */
  void drop(Exercise exercise) {
    verdict = verdict.filter(done -> !done.exercise().equals(exercise));
  }

  /** To be asked at each look: the verdict, when it has waited long enough. */
  Optional<BackgroundChecker.Done> release() {
    if (isEmpty() || looks-- > 0) {
      return Optional.empty();
    }
    Optional<BackgroundChecker.Done> released = verdict;
    verdict = Optional.empty();
    return released;
  }
}
