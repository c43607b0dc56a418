package ch08;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SymmetricNeuronsTest {
  private static final Tanh TANH = new Tanh();
  private static final double[][] TWINS = {{1, 2}, {1, 2}};
  private static final double[][] FIRST = {{1, 2}, {1, 3}};
  private static final String ITSELF =
      "The answer is yes also for a single neuron. Is each compared with itself? Start k at j + 1.";
  private static final String COLUMNS =
      "Columns were compared: a neuron's weights are a row.";
  private static final String BIASES =
      "The biases are not compared, or one with itself: neurons with different biases are no"
          + " twins.";
  private static final String NEARLY =
      "Equal means equal: a difference of 1e-9 is a difference.";
  private static final String WEIGHTS =
      "The weights are not compared, or a row with itself: equal biases alone make no twins.";
  private static final String OUTGOING =
      "The outgoing weights are not compared, or a column with itself: different ones give the two"
          + " different deltas.";

  @Test
  @Points(1)
  void one_neuron_has_no_twin() {
    call(new double[][] {{0, 0, 0}}, 0)
        .mistakeIf(found -> true, ITSELF)
        .mistakeIfThrows(
            IndexOutOfBoundsException.class, "There is no second neuron here: let the loop end.")
        .is(false);
  }

  @Test
  @Points(2)
  void the_start_of_the_chapter_and_others() {
    double[][] half = {{0.5, 0.5}, {0.5, 0.5}};
    call(half, 0, 0)
        .mistakeIf(
            found -> !has(new double[][] {{1}, {9}, {1}}) && !has(new double[][] {{9}, {1}, {1}})
                && !has(TWINS, new double[] {0, 1}, same(2)),
            "The twins were not seen: == compares arrays by identity, Arrays.equals by numbers.")
        .is(true);
    call(half, 0.1, -0.1).mistakeIf(found -> true, BIASES).is(false);
    call(new double[][] {{1, 2}, {3, 4}}, 0, 0).mistakeIf(found -> true, WEIGHTS).is(false);
    call(new double[][] {{1, 1}, {2, 2}, {3, 3}}, 0, 0, 0)
        .mistakeIf(found -> true, COLUMNS)
        .is(false);
    call(new double[][] {{1, 2}, {1, 2}, {3, 4}}, 0, 0, 0)
        .mistakeIf(found -> true, "Two twins are enough: the other neurons may differ.")
        .is(true);
    call(new double[][] {{1, 2}, {2, 1}}, 0, 0)
        .mistakeIf(
            found -> true,
            "The order of the weights is lost: (1, 2) and (2, 1) have equal sums, yet they are no"
                + " twins.")
        .is(false);
    call(new double[][] {{1, 2}, {1, 3}}, 0, 0)
        .mistakeIf(
            found -> has(new double[][] {{1, 2, 3}, {1, 4, 3}}),
            "Only the first weight is compared: all must be equal.")
        .mistakeIf(
            found -> has(new double[][] {{1, 2, 3}, {1, 2, 4}}),
            "The last weight is not compared: all must be equal.")
        .is(false);
  }

  @Test
  @Points(2)
  void different_receivers_part_twins() {
    call(TWINS, new double[2], new double[][] {{0.5, 0.4}, {1, 1}})
        .mistakeIf(found -> true, OUTGOING)
        .is(false);
    call(TWINS, new double[2], new double[][] {{0.5, 0.5}, {0.4, 0.4}})
        .mistakeIf(
            found -> has(TWINS, new double[2], new double[][] {{0.5, 0.4}, {0.5, 0.4}}),
            "Rows of next are compared: what leaves neuron j is column j.")
        .is(true);
    call(TWINS, new double[2], new double[][] {{0.5, 0.4}, {0.5, 0.4}})
        .mistakeIf(
            found -> true, "Rows of next are compared: what leaves neuron j is column j.")
        .is(false);
    call(TWINS, new double[2], new double[][] {{1, 1}, {0.5, 0.4}})
        .mistakeIf(
            found -> has(TWINS, new double[2], new double[][] {{1, 1}, {0.5, 0.4}, {1, 1}}),
            "Only the first outgoing weight is compared: a neuron has one for each neuron of next.")
        .mistakeIf(
            found -> has(TWINS, new double[2], new double[][] {{1, 1}, {1, 1}, {0.5, 0.4}}),
            "The last outgoing weight is not compared: a neuron has one for each neuron of next.")
        .is(false);
    call(TWINS, new double[2], new double[][] {{1, 2}, {2, 1}})
        .mistakeIf(
            found -> true,
            "The order of the outgoing weights is lost: each goes to a neuron of its own.")
        .is(false);
  }

  @Test
  @Points(2)
  void twins_at_any_two_places() {
    Expect.seeds(
        100,
        random -> {
          double[][] w = rows(random, 3 + random.nextInt(4), 1 + random.nextInt(5));
          double[] b = rows(random, 1, w.length)[0];
          int j = random.nextInt(w.length);
          int k = (j + 1 + random.nextInt(w.length - 1)) % w.length;
          w[k] = w[j].clone();
          b[k] = b[j];
          double[][] out = rows(random, w.length + random.nextInt(3), w.length);
          equalColumns(out, j, k);
          String others = "Neurons " + (j + 1) + " and " + (k + 1) + " are twins, and were not"
              + " found: ";
          call(w, b, out)
              .mistakeIf(
                  found -> Math.abs(j - k) > 1 && j > 0 && k > 0,
                  others + "compare every pair, not only neighbors or those with the first.")
              .mistakeIf(
                  found -> Math.abs(j - k) > 1, others + "compare every pair, not only neighbors.")
              .mistakeIf(
                  found -> j > 0 && k > 0, others + "compare every pair, not only with the first.")
              .is(true);
        });
  }

  @Test
  @Points(2)
  void neurons_that_are_nearly_twins() {
    Expect.seeds(
        100,
        random -> {
          double[][] w = rows(random, 2 + random.nextInt(4), 1 + random.nextInt(5));
          double[] b = rows(random, 1, w.length)[0];
          int j = random.nextInt(w.length);
          int k = (j + 1 + random.nextInt(w.length - 1)) % w.length;
          w[k] = w[j].clone();
          b[k] = b[j] + 1;
          call(w, b).mistakeIf(found -> true, BIASES).is(false);
          b[k] = b[j] + 1e-9;
          call(w, b).mistakeIf(found -> true, NEARLY).is(false);
          b[k] = b[j];
          w[k][random.nextInt(w[k].length)] += 1e-9;
          call(w, b).mistakeIf(found -> true, NEARLY).is(false);
          double[][] out = rows(random, w.length, w.length);
          call(rowsEqual(w, j, k), b, out).mistakeIf(found -> true, OUTGOING).is(false);
          equalColumns(out, j, k);
          out[random.nextInt(out.length)][k] += 1e-9;
          call(rowsEqual(w, j, k), b, out).mistakeIf(found -> true, NEARLY).is(false);
        });
  }

  private static double[][] rowsEqual(double[][] w, int j, int k) {
    double[][] equal = w.clone();
    equal[k] = w[j].clone();
    return equal;
  }

  private static void equalColumns(double[][] w, int j, int k) {
    for (double[] row : w) {
      row[k] = row[j];
    }
  }

  private static Expectation<Boolean> call(double[][] w, double... b) {
    return call(w, b, same(w.length));
  }

  private static Expectation<Boolean> call(double[][] w, double[] b, double[][] out) {
    Dense hidden = Dense.of(w, b, TANH);
    Dense next = Dense.of(out, counted(out.length), TANH);
    return Expect.given("weights", w, "biases", b, "outgoing weights", out)
        .when(() -> SymmetricNeurons.symmetricNeurons(hidden, next))
        .mistakeIf(
            found -> has(FIRST) && !has(TWINS)
                && has(new double[][] {{1, 2}, {3, 4}}, new double[] {5, 6}, FIRST),
            "The answer is turned around: true when there are twins.")
        .mistakeIf(
            found -> has(FIRST) && !has(TWINS),
            "Different weights make twins here, and equal ones do not: all must be equal.")
        .mistakeIf(
            found -> found && !has(new double[][] {{0, 0, 0}})
                && has(new double[][] {{1, 2}, {3, 4}}, new double[] {5, 6}, FIRST),
            "Two neurons without an equal number count as twins: is one of them compared with"
                + " itself?")
        .mistakeIf(
            found -> found && !has(new double[][] {{0, 0, 0}})
                && has(new double[][] {{1, 2}, {3, 4}})
                && has(TWINS, new double[2], new double[][] {{0.5, 0.4}, {1, 1}}),
            "A part of the numbers is enough for it: weights, biases and outgoing weights must all"
                + " be equal.")
        .mistakeIf(
            found -> !found && !has(TWINS)
                && SymmetricNeurons.symmetricNeurons(
                    Dense.of(TWINS, new double[2], TANH),
                    Dense.of(same(2), new double[2], TANH)),
            "The biases of next are compared: they belong to its own neurons, not to these.")
        .mistakeIf(
            found -> !found && !has(TWINS) && has(new double[][] {{1, 1}, {2, 2}}), COLUMNS)
        .mistakeIf(
            found -> !found && !has(TWINS) && has(TWINS, new double[] {0, 1}, same(2)),
            "Different biases make twins here, and equal ones do not: all must be equal.")
        .mistakeIf(
            found -> !found && !has(TWINS) && has(new double[][] {{1}, {9}, {1}}),
            "Neighbors are not compared: let k begin at j + 1.")
        .mistakeIf(
            found -> !found && !has(TWINS) && has(new double[][] {{9}, {1}, {1}}),
            "The first neuron is never compared: let j begin at 0.")
        .mistakeIf(
            found -> !found && !has(TWINS) && !has(new double[][] {{0}, {0}, {0}})
                && !has(TWINS, new double[] {0, 1}, same(2)),
            "The answer is no whatever comes in, also where all weights and biases are equal."
                + " Arrays.equals compares numbers; == asks whether it is the same array.")
        .mistakeIf(
            found -> found && has(new double[][] {{0, 0, 0}}) && !has(new double[][] {{1, 2}}),
            COLUMNS)
        .mistakeIf(found -> found && has(new double[][] {{0, 0, 0}}), ITSELF)
        .mistakeIf(
            found -> w.length > 1 && has(new double[][] {{1, 1}, {2, 2}, {3, 3}})
                && !has(new double[][] {{1, 2}, {3, 4}}),
            COLUMNS)
        .mistakeIf(
            found -> w.length > 1 && has(FIRST) && has(new double[][] {{1, 2}, {3, 2}})
                && !has(new double[][] {{1, 2}, {3, 4}}),
            "One equal weight is enough for it: all of a row must be equal.")
        .mistakeIf(
            found -> w.length > 2 && has(TWINS) && !has(new double[][] {{1}, {1}, {9}}),
            "Two twins are enough: the other neurons may differ.")
        .mistakeIf(
            found -> w.length > 1 && !has(TWINS) && has(new double[][] {{1, 2}, {1, 2}, {3, 4}}),
            "The last neuron is never compared: let j and k run over all rows.")
        .mistakeIf(
            found -> w.length > 2 && has(TWINS) && !has(new double[][] {{1}, {9}, {1}})
                && !has(new double[][] {{9}, {1}, {1}}),
            "The search gives up at the first pair that differs: return false after the loops.")
        .mistakeIf(
            found -> w.length > 1
                && has(TWINS, new double[] {0, 1}, same(2))
                && has(new double[][] {{1, 2}, {3, 4}}),
            "Equal weights or equal biases are enough for it: both must be equal.");
  }

  private static boolean has(double[][] w) {
    return has(w, new double[w.length], same(w.length));
  }

  private static boolean has(double[][] w, double[] b, double[][] out) {
    return SymmetricNeurons.symmetricNeurons(
        Dense.of(w, b, TANH), Dense.of(out, counted(out.length), TANH));
  }

  /** Outgoing weights that tell no neuron from another. */
  private static double[][] same(int neurons) {
    double[][] out = new double[neurons][neurons];
    for (double[] row : out) {
      Arrays.fill(row, 0.5);
    }
    return out;
  }

  /** Biases of the next layer, all different, because they have no say. */
  private static double[] counted(int neurons) {
    double[] biases = new double[neurons];
    Arrays.setAll(biases, j -> j);
    return biases;
  }

  /** Random numbers with now and then a thousand or a minus thousand; rows all differ. */
  private static double[][] rows(SeededRandom random, int rows, int columns) {
    double[] special = {1000, -1000};
    double[][] table = new double[rows][columns];
    for (double[] row : table) {
      for (int i = 0; i < columns; i++) {
        int kind = random.nextInt(20);
        row[i] = (kind < special.length ? special[kind] : 0) + random.nextDouble(-2, 2);
      }
    }
    return table;
  }
}
