package nnbook.course.insight;

import java.util.Map;
import java.util.Set;

/**
 * What one student has handed in and got. Who that is, is not kept.
 *
 * @param answers whether each answer is right; an item that is missing was not reached, or left out
 * @param exercises whether each exercise that was begun has passed in the end
 * @param mistakes the mistakes that were named, once each
 */
public record StudentRecord(
    Map<TestItem, Boolean> answers, Map<String, Boolean> exercises, Set<Diagnosed> mistakes) {

  public StudentRecord {
    answers = Map.copyOf(answers);
    exercises = Map.copyOf(exercises);
    mistakes = Set.copyOf(mistakes);
  }

  public boolean isEmpty() {
    return answers.isEmpty() && exercises.isEmpty();
  }
}
