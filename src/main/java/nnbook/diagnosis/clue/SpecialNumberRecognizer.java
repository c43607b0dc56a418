package nnbook.diagnosis.clue;

import java.util.List;

/** NaN or an infinity where a number is expected, or what an int has left of a large one. */
final class SpecialNumberRecognizer implements Recognizer {
  private static final double INTS = 0x1p32;

  @Override
  public List<Clue> clues(WrongValue answer) {
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
    return isOverflow(answer)
        ? List.of(Clue.general("overflow", answer.sentence("overflow"), Clue.ENOUGH))
        : List.of();
  }

  /** Whether a whole number too large for an int lacks some 2³². */
  private static boolean isOverflow(WrongValue answer) {
    if (!answer.hasRightShape() || answer.expected().form() != NumberGrid.Form.NUMBER) {
      return false;
    }
    double right = answer.expected().values()[0];
    double lost = right - answer.actual().values()[0];
    boolean whole = right == Math.rint(right) && right < 0x1p53;
    return whole && right >= INTS / 2 && lost != 0 && lost % INTS == 0;
  }
}
