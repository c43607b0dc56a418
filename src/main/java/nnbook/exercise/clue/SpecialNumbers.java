package nnbook.exercise.clue;

import java.util.List;

/** NaN or an infinity where a number is expected. */
final class SpecialNumbers implements Recognizer {
  @Override
  public List<Clue> clues(WrongAnswer answer) {
    boolean asked =
        !answer.expected().stream().allMatch(Double::isFinite)
            || answer.inputs().values().stream()
                .anyMatch(input -> !input.stream().allMatch(Double::isFinite));
    double[] seen = answer.actual().values();
    for (int i = 0; i < seen.length && !asked; i++) {
      if (!Double.isFinite(seen[i])) {
        String key = Double.isNaN(seen[i]) ? "special.nan" : "special.infinity";
        String place = (answer.actual().place(i) + " ").stripLeading();
        return List.of(Clue.general(key, answer.sentence(key, place, seen[i]), Clue.ENOUGH));
      }
    }
    return List.of();
  }
}
