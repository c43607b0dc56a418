package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;

/** The expected numbers times a constant: a sign, a forgotten mean, a logarithm's base. */
final class FactorRecognizer implements Recognizer {
  private static final double SAME = 1e-6;
  private static final double NEAR_ONE = 1e-4;

  private record Constant(double factor, String key) {}

  private static final List<Constant> CONSTANTS =
      List.of(
          new Constant(-1, "sign"),
          new Constant(2, "factor.twice"),
          new Constant(0.5, "factor.half"),
          new Constant(1 / Math.log(2), "factor.log2"),
          new Constant(1 / Math.log(10), "factor.log10"),
          new Constant(Math.log(2), "factor.ln2"),
          new Constant(Math.log(10), "factor.ln10"));

  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    for (WrongValue.Length n : answer.lengths()) {
      String digits = Numbers.format(n.value());
      add(clues, answer, n.value(), "factor.times " + n.name(), "factor.times", digits, n.name());
      add(clues, answer, 1 / n.value(), "factor.over " + n.name(), "factor.over", digits, n.name());
      double square = n.value() * n.value();
      add(clues, answer, square, "factor.turned " + n.name(), "factor.turned", digits, n.name());
      add(clues, answer, 1 / square, "factor.over.twice " + n.name(), "factor.over.twice", digits,
          n.name());
    }
    pairs(answer, clues);
    for (Constant constant : CONSTANTS) {
      add(clues, answer, constant.factor(), constant.key(), constant.key());
    }
    double factor = ratio(answer);
    boolean named = CONSTANTS.stream().anyMatch(c -> Math.abs(c.factor() / factor - 1) < SAME);
    boolean shows =
        Double.isFinite(factor) && factor != 0 && Math.abs(factor - 1) > NEAR_ONE && !named;
    if (shows && !answer.isPart()) {
      String digits = Numbers.format(factor);
      add(clues, answer, factor, "factor.any " + digits, "factor.any", digits);
    }
    return clues;
  }

  /** Divided by one length where another is meant, as inputs for examples. */
  private static void pairs(WrongValue answer, List<Clue> clues) {
    for (WrongValue.Length right : answer.lengths()) {
      for (WrongValue.Length taken : answer.lengths()) {
        double factor = right.value() / taken.value();
        if (factor != Math.rint(factor) && 1 / factor != Math.rint(1 / factor)) {
          add(clues, answer, factor, "factor.pair " + right.name() + " " + taken.name(),
              "factor.pair", Numbers.format(right.value()), right.name(),
              Numbers.format(taken.value()), taken.name());
        }
      }
    }
  }

  private static void add(
      List<Clue> clues, WrongValue answer, double factor, String key, String sentence,
      Object... words) {
    answer.clue(answer.expected().map(x -> factor * x), key, sentence, words)
        .ifPresent(clues::add);
  }

  /** At the largest expected number; NaN where there is none. */
  private static double ratio(WrongValue answer) {
    double[] right = answer.expected().values();
    double[] seen = answer.actual().values();
    int largest = -1;
    for (int i = 0; i < right.length && right.length == seen.length; i++) {
      largest = largest < 0 || Math.abs(right[i]) > Math.abs(right[largest]) ? i : largest;
    }
    return largest < 0 ? Double.NaN : seen[largest] / right[largest];
  }
}
