package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** What may stand in a formula: the inputs, simple functions of them, and products of two. */
final class Quantities {
  private static final int MOST_INPUTS = 8;
  private static final int MOST_NUMBERS = 100;

  private record Function(String sign, DoubleUnaryOperator of) {}

  private static final List<Function> FUNCTIONS =
      List.of(
          new Function("%s", x -> x),
          new Function("(1 - %s)", x -> 1 - x),
          new Function("%s²", x -> x * x));

  private Quantities() {}

  /** A quantity in the shape of the answer. */
  record Quantity(String name, NumberGrid grid) {
    /** Whether its numbers are those that many quantities have. */
    boolean isCommon() {
      return grid.stream().allMatch(x -> x == Math.rint(x) && Math.abs(x) <= 1);
    }
  }

  /** Those that can be brought to the shape of {@code answer}. */
  static List<Quantity> of(Map<String, NumberGrid> inputs, NumberGrid answer) {
    List<Quantity> quantities = new ArrayList<>();
    inputs.forEach((label, input) ->
        spread(input, answer).ifPresent(grid -> {
          for (Function function : FUNCTIONS) {
            quantities.add(
                new Quantity(
                    function.sign().replace("%s", label), grid.map(function.of())));
          }
        }));
    if (answer.values().length <= MOST_NUMBERS) {
      products(quantities);
    }
    quantities.removeIf(Quantity::isCommon);
    return quantities;
  }

  private static void products(List<Quantity> quantities) {
    int n = Math.min(quantities.size(), MOST_INPUTS * FUNCTIONS.size());
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        Quantity a = quantities.get(i);
        Quantity b = quantities.get(j);
        if (i / FUNCTIONS.size() != j / FUNCTIONS.size() && isTelling(a) && isTelling(b)) {
          quantities.add(
              new Quantity(a.name() + " · " + b.name(), a.grid().with(b.grid(), (x, y) -> x * y)));
        }
      }
    }
  }

  /** Small whole numbers have the same product too often. */
  private static boolean isTelling(Quantity quantity) {
    DoubleStream numbers = quantity.grid().stream();
    return numbers.anyMatch(x -> x != Math.rint(x));
  }

  /** The input in the shape of the answer: a number for all, a row for each row or column. */
  static Optional<NumberGrid> spread(NumberGrid input, NumberGrid shape) {
    if (input.hasShapeOf(shape)) {
      return Optional.of(input);
    }
    double[] values = input.values();
    if (input.form() == NumberGrid.Form.NUMBER) {
      return Optional.of(shape.map(x -> values[0]));
    }
    boolean isRow = input.form() == NumberGrid.Form.ROW || input.size() == 1;
    if (!isRow || !shape.isTable()) {
      return Optional.empty();
    }
    double[][] rows = new double[shape.size()][];
    if (shape.columns() == values.length) {
      Arrays.fill(rows, values);
      return Optional.of(shape.with(rows));
    }
    if (shape.size() != values.length || shape.columns() == 0) {
      return Optional.empty();
    }
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[shape.columns()];
      Arrays.fill(rows[i], values[i]);
    }
    return Optional.of(shape.with(rows));
  }
}
