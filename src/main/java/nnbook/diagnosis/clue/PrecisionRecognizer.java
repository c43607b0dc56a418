package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Almost the expected numbers: digits were lost on the way. */
final class PrecisionRecognizer implements Recognizer {
  private static final double CLOSE = 1e-4;
  private static final double FLOAT = 2e-6;
  private static final int MOST_DIGITS = 6;

  @Override
  public List<Clue> clues(WrongValue answer) {
    if (!answer.hasRightShape()) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>();
    NumberGrid expected = answer.expected();
    add(clues, answer, x -> x < 0 ? Math.ceil(x) : Math.floor(x), "precision.cut", 0);
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      double scale = Math.pow(10, digits);
      add(clues, answer, x -> Math.rint(x * scale) / scale, "precision.rounded", digits);
    }
    double[] right = expected.values();
    double[] seen = answer.actual().values();
    int floats = 0;
    int off = 0;
    double worst = 0;
    for (int i = 0; i < right.length; i++) {
      double error = Math.abs(seen[i] - right[i]) / Math.abs(right[i]);
      if (seen[i] != right[i]) {
        worst = Math.max(worst, error);
        off++;
        floats += seen[i] == (float) seen[i] && right[i] != (float) right[i] ? 1 : 0;
      }
    }
    if (clues.isEmpty() && off > 0 && worst < CLOSE) {
      boolean narrow = floats == off && worst < FLOAT;
      String key = narrow ? "precision.float" : "precision.digits";
      int digits = (int) Math.floor(-Math.log10(worst));
      clues.add(Clue.general(key, answer.sentence(key, digits), off));
    }
    return clues;
  }

  /** Only where something is lost, and more than 0 remains of something. */
  private static void add(
      List<Clue> clues, WrongValue answer, DoubleUnaryOperator cut, String key, int digits) {
    NumberGrid wanted = answer.expected().map(cut);
    if (wanted.largest() > 0 && clues.isEmpty()) {
      answer.clue(wanted, key, key, digits).ifPresent(clues::add);
    }
  }
}
