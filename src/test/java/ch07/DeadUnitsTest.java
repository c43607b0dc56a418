package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class DeadUnitsTest {
  private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final double[][] ONE_DEAD = {{0.7, -0.4}, {-0.5, -0.6}, {0.2, 0.3}};
  private static final String STRICT =
      "ReLU is 0 at z = 0 as well, and so is its slope: a unit with z = 0 there and z < 0"
          + " elsewhere is dead.";
  private static final String SIGNS_ONLY =
      "The signs of the weights do not decide it: a unit with z > 0 for one example lives.";
  private static final String NO_BIAS = "The bias is missing: z is the weighted sum plus the bias.";
  private static final String FIRST_BIAS =
      "All units get the bias of unit 0: unit u has the bias biases().get(0, u).";
  private static final String FIRST_INPUT =
      "The first weight of a unit meets all inputs: weights().get(u, i) belongs to x[n][i].";
  private static final String SUBTRACTED =
      "The bias is subtracted: z is the weighted sum plus the bias.";
  private static final String LIVING = "Those are the units that live.";
  private static final String ANY =
      "One example with z <= 0 does not make a unit dead: it must be so for all examples.";
  private static final String SUM =
      "z is added up over the examples: one of them with z > 0 is enough to live.";
  private static final String LAST =
      "The last example decides alone: what an earlier one has found must not be overwritten.";
  private static final String ALIVE =
      "A unit that lives has kept the units after it alive: begin anew for each unit, and go on to"
          + " the last one.";
  private static final String INDEX =
      "An index leaves its array: units are the columns of Z, [examples x units].";
  private static final String TWICE =
      "A unit stands in the answer more than once: add it once, after all examples.";
  private static final String ROWS =
      "These are numbers of examples: units are the columns of Z, [examples x units].";

  @Test
  @Points(2)
  void one_of_three_units() {
    double[] biases = {0, 0, 0};
    Expect.given("W", ONE_DEAD, "b", biases, "x", CORNERS)
        .when(() -> DeadUnits.deadUnits(layer(ONE_DEAD, biases), CORNERS))
        .mistakeIf(dead -> stayAlive(), ALIVE)
        .mistakeIf(dead -> of(-1, -2).isEmpty() && of(1).contains(0), LIVING)
        .mistakeIf(
            dead -> of(-1, -2).isEmpty() && of(0).contains(0),
            "Only z = 0 counts: a unit with z below 0 is dead as well.")
        .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
        .mistakeWhere(true, () -> of(-1, -2).size() == 2 ? List.of() : List.of(-1), STRICT)
        .mistake(List.of(2), "Numbers start at 0: the first unit is unit 0.")
        .mistake(List.of(0, 2), LIVING)
        .mistake(
            List.of(0, 1), "A unit lives by one example: unit 0 has z = 0.7 at (1, 0).")
        .mistakeIf(dead -> dead.equals(List.of(0, 1, 2)) && of(1).isEmpty(), ANY)
        .mistake(List.of(0), ROWS)
        .explainIf(DeadUnitsTest::isTwice, TWICE)
        .is(List.of(1));
  }

  @Test
  @Points(2)
  void the_bias_decides() {
    double[][] w = {{-0.5, -0.6}, {1, 2}, {0.8, 0.3}};
    double[] b = {0.1, -3, -0.5};
    double[][] x = {{0, 0}, {0, 1}, {1, 0}, {-1, 0}};
    Expect.given("W", w, "b", b, "x", x)
        .when(() -> DeadUnits.deadUnits(layer(w, b), x))
        .mistakeIf(dead -> sumDecides(), SUM)
        .mistakeIf(dead -> lastDecides(), LAST)
        .mistakeIf(dead -> stayAlive(), ALIVE)
        .mistakeIf(dead -> isFirstBias(), FIRST_BIAS)
        .mistakeIf(dead -> isFirstInput(), FIRST_INPUT)
        .mistake(List.of(0), SIGNS_ONLY)
        .mistakeIf(dead -> isBiasSubtracted(), SUBTRACTED)
        .mistakeIf(dead -> dead.isEmpty() && isBiasMissing(), NO_BIAS)
        .mistakeIf(dead -> dead.equals(List.of(0, 1, 2)) && of(1).isEmpty(), ANY)
        .is(List.of(1));
  }

  @Test
  @Points(2)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(4);
          int units = 1 + random.nextInt(5);
          double[][] w = table(random, units, in);
          double[] b = table(random, 1, units)[0];
          double[][] x = table(random, 1 + random.nextInt(6), in);
          Expect.given("W", w, "b", b, "x", x)
              .when(() -> DeadUnits.deadUnits(layer(w, b), x))
              .mistakeIf(dead -> sumDecides(), SUM)
              .mistakeIf(dead -> lastDecides(), LAST)
              .mistakeIf(dead -> stayAlive(), ALIVE)
              .mistakeIf(
                  dead -> isColumns(),
                  "The columns of W are counted: it has a row for each unit, [units x inputs].")
              .mistakeIf(dead -> isFirstBias(), FIRST_BIAS)
              .mistakeIf(dead -> isFirstInput(), FIRST_INPUT)
              .mistakeIf(dead -> isBiasSubtracted(), SUBTRACTED)
              .mistakeIf(
                  dead -> dead.equals(dead(w, new double[units], x)) && isBiasMissing(),
                  NO_BIAS)
              .mistakeIf(
                  dead -> dead.size() > 1 && dead.stream().sorted().toList().equals(dead(w, b, x)),
                  "The order: ascending, from unit 0 on.")
              .mistakeIf(
                  dead -> dead.size() == 1 && dead(w, b, x).size() > 1 && of(-1, -2).size() == 1
                      && dead.get(0).equals(dead(w, b, x).get(0))
                      && of(1, -1).equals(List.of(1)),
                  "Only the first dead unit: collect all of them.")
              .mistakeIf(
                  dead -> of(-1, -2).equals(List.of(1)),
                  "The first unit is missing: units are numbered from 0.")
              .mistakeIf(
                  dead -> of(-1, -2).equals(List.of(0)),
                  "The last unit is missing: the loop ends one step early.")
              .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
              .explainIf(DeadUnitsTest::isTwice, TWICE)
              .is(dead(w, b, x));
        });
  }

  @Test
  @Points(1)
  void refuses_no_example() {
    double[][] none = {};
    Expect.given("W", ONE_DEAD, "x", none)
        .when(() -> DeadUnits.deadUnits(layer(ONE_DEAD, new double[3]), none))
        .mistakeIfReturns("Without an example every unit would count as dead: refuse it.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class, "Look at the number of examples before the first one.")
        .fails(IllegalArgumentException.class);
  }

  /** The dead among units with one input, which is 1. */
  private static List<Integer> of(double... weights) {
    double[][] w = new double[weights.length][1];
    for (int j = 0; j < weights.length; j++) {
      w[j][0] = weights[j];
    }
    double[][] ones = {{1}, {1}, {1}};
    return DeadUnits.deadUnits(layer(w, new double[weights.length]), ones);
  }

  private static boolean isTwice(List<Integer> dead) {
    return dead.stream().distinct().count() < dead.size();
  }

  private static boolean sumDecides() {
    boolean inTheEnd = isDead(10, -20) && !isDead(20, -10);
    boolean onTheWay = isDead(-20, 10) && !isDead(10, -20);
    return (inTheEnd || onTheWay) && !isDead(-10, 20);
  }

  private static boolean stayAlive() {
    return of(1, -1, -1).isEmpty() && of(-1, 1).equals(List.of(0)) && of(-1, -2).size() == 2;
  }

  private static boolean lastDecides() {
    return isDead(10, -20) && isDead(20, -10) && !isDead(-20, 10);
  }

  /** Whether a unit with the weight 1 counts as dead for these inputs. */
  private static boolean isDead(double first, double second) {
    double[][] one = {{1}};
    double[][] x = {{first}, {second}};
    return DeadUnits.deadUnits(layer(one, new double[1]), x).size() == 1;
  }

  /** Whether a unit with the weight 1 and this bias counts as dead for the input 1. */
  private static boolean isDead(double bias) {
    double[][] one = {{1}};
    return DeadUnits.deadUnits(layer(one, new double[] {bias}), one).size() == 1;
  }

  /** Two units are found where they have two inputs, one where they have one. */
  private static boolean isColumns() {
    double[][] two = {{-1, -1}, {-1, -1}};
    double[][] ones = {{1, 1}};
    return of(-1, -2).equals(List.of(0))
        && DeadUnits.deadUnits(layer(two, new double[2]), ones).size() == 2;
  }

  /** Two units without weights, of which only one has a bias above 0. */
  private static boolean isFirstBias() {
    double[][] none = {{0}, {0}};
    return of(-1, -2).size() == 2
        && DeadUnits.deadUnits(layer(none, new double[] {1, -1}), none).isEmpty()
        && DeadUnits.deadUnits(layer(none, new double[] {-1, 1}), none).size() == 2;
  }

  /** Only the second of two inputs is not 0. */
  private static boolean isFirstInput() {
    double[][] second = {{0, 1}};
    double[][] first = {{1, 0}};
    return of(-1, -2).size() == 2
        && DeadUnits.deadUnits(layer(second, new double[1]), second).size() == 1
        && DeadUnits.deadUnits(layer(first, new double[1]), second).isEmpty();
  }

  private static boolean isBiasMissing() {
    return of(-1, 0, -2).size() == 3 && !isDead(2) && !isDead(-2);
  }

  private static boolean isBiasSubtracted() {
    return of(-1, -2).size() == 2 && isDead(2) && !isDead(-2);
  }

  private static Dense layer(double[][] w, double[] b) {
    return Dense.of(w, b, new Relu());
  }

  private static List<Integer> dead(double[][] w, double[] b, double[][] x) {
    List<Integer> dead = new ArrayList<>();
    for (int j = 0; j < w.length; j++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (double[] example : x) {
        double z = 0;
        for (int i = 0; i < example.length; i++) {
          z += example[i] * w[j][i];
        }
        largest = Math.max(largest, z + b[j]);
      }
      if (!(largest > 0)) {
        dead.add(j);
      }
    }
    return dead;
  }

  /** Whole and half numbers, so that sums are exact, with zeros and now and then ±1000. */
  private static double[][] table(SeededRandom random, int rows, int columns) {
    double[][] table = new double[rows][columns];
    for (double[] row : table) {
      for (int j = 0; j < columns; j++) {
        int kind = random.nextInt(20);
        row[j] = kind == 0 ? 1000 : kind == 1 ? -1000 : (random.nextInt(8) - 4) / 2.0;
      }
    }
    return table;
  }
}
