package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A function of the expected numbers: a root or a square too many, 1 minus, the absolute value. */
final class PowerRecognizer implements Recognizer {
  private record Function(String key, DoubleUnaryOperator of) {}

  private static final List<Function> FUNCTIONS =
      List.of(
          new Function("function.square", x -> x * x),
          new Function("function.root", Math::sqrt),
          new Function("function.reciprocal", x -> 1 / x),
          new Function("function.complement", x -> 1 - x),
          new Function("function.absolute", Math::abs),
          new Function("function.exp", Math::exp),
          new Function("function.log", Math::log));

  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    for (Function function : FUNCTIONS) {
      NumberGrid expected = answer.expected();
      NumberGrid wanted = expected.map(function.of());
      boolean asSign = function.key().equals("function.absolute")
          && answer.expected().stream().allMatch(x -> x <= 0);
      boolean single = expected.stream().distinct().count() == 1 && isCommon(expected);
      if (!asSign && !single && wanted.stream().allMatch(Double::isFinite)) {
        answer.clue(wanted, function.key(), function.key()).ifPresent(clues::add);
      }
    }
    return clues;
  }

  /** Only 0 and 1, of which the functions make one another. */
  private static boolean isCommon(NumberGrid numbers) {
    return numbers.stream().allMatch(x -> x == 0 || x == 1);
  }
}
