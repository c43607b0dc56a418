package nnbook.course.insight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.StudentResult;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;

/** Puts together what is known of one student. */
final class RecordBuilder {
  private static final int LONGEST = 300;

  private final KnownItems known;
  private final Map<TestItem, Boolean> answers = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();
  private final Map<String, Boolean> graded = new HashMap<>();
  private final Set<Diagnosed> mistakes = new HashSet<>();

  RecordBuilder(KnownItems known) {
    this.known = known;
  }

  /** Adds a graded result. A check that did not run, for whatever reason, is no answer. */
  void add(StudentResult result) {
    for (ExerciseScore score : result.exercises()) {
      graded.put(score.exercise(), score.passed());
      if (score.outcome() != Outcome.NOT_STARTED && score.outcome() != Outcome.NO_TEST) {
        begun.put(score.exercise(), score.passed());
      }
      for (CheckResult check : score.checks()) {
        right(check.outcome()).ifPresent(right ->
            answers.put(TestItem.check(score.exercise(), check.name()), right));
        mistake(score.exercise(), check.failure().mistake());
      }
    }
  }

  private static Optional<Boolean> right(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> Optional.of(true);
      case FAILED, TIME_LIMIT, CRASHED, OUT_OF_MEMORY -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private void mistake(String exercise, String sentence) {
    if (!sentence.isBlank()) {
      String told = sentence.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
      mistakes.add(
          new Diagnosed(exercise, told.substring(0, Math.min(LONGEST, told.length()))));
    }
  }

  /** Adds a progress file. Returns how much in it the book does not know. */
  int add(SubmittedProgress progress) {
    int strange = 0;
    for (SubmittedProgress.FirstChoice answer : progress.firstChoices()) {
      TestItem item = TestItem.question(answer.chapter(), answer.question());
      int choices = known.question(item).map(q -> q.box().choices().size()).orElse(0);
      if (answer.choice() >= 1 && answer.choice() <= choices) {
        answers.putIfAbsent(item, answer.right());
      } else {
        strange++;
      }
    }
    for (String exercise : progress.exercises()) {
      if (known.isExercise(exercise)) {
        progress.outcome(exercise).filter(outcome -> outcome != Outcome.NOT_STARTED)
            .ifPresent(outcome -> begun.put(exercise, outcome == Outcome.PASSED));
        progress.firstTry(exercise).forEach((check, right) ->
            answers.putIfAbsent(TestItem.firstTry(exercise, check), right));
        progress.mistakes(exercise).forEach(sentence -> mistake(exercise, sentence));
      } else {
        strange++;
      }
    }
    return strange;
  }

  /** The record; of an exercise that was graded, the grade knows better. */
  StudentRecord build() {
    begun.replaceAll((exercise, passed) -> graded.getOrDefault(exercise, passed));
    return new StudentRecord(answers, begun, mistakes);
  }
}
