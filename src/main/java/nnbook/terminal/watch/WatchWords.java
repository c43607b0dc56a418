package nnbook.terminal.watch;

import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Verdict;

/** What a watch says: the words of the commands that do the same for one exercise. */
public interface WatchWords {
  /** The verdict; of an exercise that is not started, its task. */
  String verdict(Verdict verdict, boolean colours);

  /** The next hint, which from now on counts as seen. */
  String hint(Exercise exercise);

  /**
   * The solution, or nothing where the learner has neither passed nor given up; {@code giveUp}
   * notes that the learner does so now.
   */
  Optional<String> solution(Exercise exercise, boolean giveUp);
}
