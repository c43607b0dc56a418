package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * A sum of products of two inputs, as W a or A Bᵀ: added with the wrong sign, not added at all, or
 * with another operation in place of the product. What else is in the answer, as a bias, does not
 * matter.
 */
final class ProductRecognizer implements Recognizer {
  private static final int MOST_NUMBERS = 400;

  private record Way(String key, DoubleBinaryOperator of) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("product.sign", (x, y) -> -x * y),
          new Way("product.missing", (x, y) -> 0),
          new Way("product.twice", (x, y) -> 2 * x * y),
          new Way("product.sum", (x, y) -> x + y),
          new Way("product.difference", (x, y) -> x - y),
          new Way("product.first", (x, y) -> x),
          new Way("product.second", (x, y) -> y));

  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    if (!answer.hasRightShape()) {
      return clues;
    }
    List<Map.Entry<String, NumberGrid>> inputs = new ArrayList<>(answer.inputs().entrySet());
    for (int i = 0; i < inputs.size(); i++) {
      for (int j = 0; j < inputs.size(); j++) {
        pair(answer, inputs.get(i), inputs.get(j), clues);
      }
    }
    return clues;
  }

  private static void pair(
      WrongValue answer, Map.Entry<String, NumberGrid> a, Map.Entry<String, NumberGrid> b,
      List<Clue> clues) {
    NumberGrid x = a.getValue();
    NumberGrid y = b.getValue();
    if (x.values().length > MOST_NUMBERS || y.values().length > MOST_NUMBERS) {
      return;
    }
    List<NumberGrid> firsts = new ArrayList<>(List.of(x));
    x.transposed().ifPresent(firsts::add);
    List<NumberGrid> seconds = new ArrayList<>(List.of(y));
    y.transposed().ifPresent(seconds::add);
    for (NumberGrid first : firsts) {
      for (NumberGrid second : seconds) {
        ways(answer, first, second, a.getKey(), b.getKey(), clues);
      }
    }
  }

  private static void ways(
      WrongValue answer, NumberGrid x, NumberGrid y, String a, String b, List<Clue> clues) {
    NumberGrid expected = answer.expected();
    Optional<NumberGrid> product = summed(x, y, (p, q) -> p * q, expected);
    if (product.isEmpty() || product.get().largest() == 0) {
      return;
    }
    for (Way way : WAYS) {
      NumberGrid other = summed(x, y, way.of(), expected).orElseThrow();
      String key = "formula." + way.key() + " " + a + " " + b;
      answer
          .clue(expected.plus(product.get(), -1).plus(other, 1), key, way.key(), a, b)
          .ifPresent(clues::add);
    }
  }

  /** The sums over what both have in common, where they have the shape of the answer. */
  private static Optional<NumberGrid> summed(
      NumberGrid x, NumberGrid y, DoubleBinaryOperator of, NumberGrid shape) {
    double[][] rows = x.isTable() ? x.units() : new double[][] {x.values()};
    double[][] others = y.isTable() ? y.units() : new double[][] {y.values()};
    boolean fits =
        x.form() != NumberGrid.Form.NUMBER
            && y.form() != NumberGrid.Form.NUMBER
            && rows.length * others.length == shape.values().length
            && rows.length > 0
            && others.length > 0
            && isEven(rows, others[0].length)
            && isEven(others, others[0].length)
            && (!shape.isTable() || shape.size() == rows.length);
    if (!fits) {
      return Optional.empty();
    }
    double[] sums = new double[rows.length * others.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < others.length; j++) {
        for (int k = 0; k < rows[i].length; k++) {
          sums[i * others.length + j] += of.applyAsDouble(rows[i][k], others[j][k]);
        }
      }
    }
    return Optional.of(shape.filled(sums));
  }

  private static boolean isEven(double[][] rows, int length) {
    for (double[] row : rows) {
      if (row.length != length) {
        return false;
      }
    }
    return length > 0;
  }
}
