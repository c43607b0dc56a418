package ch13;

import ch13.SaveLoad.Saved;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SaveLoadTest {
  private static final String LOST =
      "Digits were lost: a fixed number of decimals is not enough, String.valueOf writes all.";

  /** 64 numbers of 52 random bits, and a character has 16. */
  private static final int FEWEST = 64 * 52 / 16;

  private static final double[][] ORDERED = {{1, 2}};

  @Test
  @Points(2)
  void layers_of_the_book() {
    back(new double[][] {{0.15, 0.2}}, 0.35);
    back(new double[][] {{0.15, 0.2, 0.1}, {1 / 3.0, -2.5, 1000}}, 0.35, -1 / 7.0);
    back(new double[][] {{3}, {-4}, {0}}, 0, 1e-9, -1000);
  }

  @Test
  @Points(3)
  void any_layer() {
    Expect.seeds(100, random -> {
      double[][] w = new double[1 + random.nextInt(4)][1 + random.nextInt(4)];
      for (double[] row : w) {
        Arrays.setAll(row, i -> number(random));
      }
      double[] b = new double[w.length];
      Arrays.setAll(b, j -> number(random));
      back(w, b);
    });
  }

  @Test
  @Points(1)
  void the_sign_of_zero() {
    double[][] w = {{-0.0, 0.0}};
    double[] b = {-0.0};
    String sign = "-0.0 came back as 0.0: the sign of a zero is one of its bits.";
    Expect.given("w", w, "b", b)
        .when(() -> inverse(row(SaveLoad.load(SaveLoad.save(w, b))), 0))
        .mistakeIf(one -> one == Double.POSITIVE_INFINITY && comesBack(ORDERED, 3), sign)
        .is(Double.NEGATIVE_INFINITY);
    Expect.given("w", w, "b", b)
        .when(() -> inverse(SaveLoad.load(SaveLoad.save(w, b)).b(), 0))
        .mistakeIf(one -> one == Double.POSITIVE_INFINITY && comesBack(ORDERED, 3), sign)
        .is(Double.NEGATIVE_INFINITY);
    Expect.given("w", w, "b", b)
        .when(() -> inverse(row(SaveLoad.load(SaveLoad.save(w, b))), 1))
        .is(Double.POSITIVE_INFINITY);
  }

  @Test
  @Points(1)
  void two_layers_one_after_the_other() {
    double[][] w = {{1, 2}};
    double[] b = {3};
    double[][] other = {{4, 5, 6}};
    Expect.given("w", w, "b", b, "saved after it", other)
        .when(() -> {
          String text = SaveLoad.save(w, b);
          SaveLoad.save(other, new double[] {7});
          return SaveLoad.load(text);
        })
        .mistake(
            new Saved(other, new double[] {7}),
            "The layer that was saved last came back: load may know nothing but the text.")
        .is(new Saved(w, b), 0);
    SeededRandom random = new SeededRandom(13);
    double[][] many = new double[8][8];
    for (double[] row : many) {
      Arrays.setAll(row, i -> random.nextDouble(-1, 1));
    }
    double[] biases = new double[8];
    Expect.given("w", many, "b", biases)
        .when(() -> SaveLoad.save(many, biases).length())
        .mistakeIf(
            letters -> comesBack(many, biases),
            "The text is too short to hold these numbers, and yet load knows them: it may know"
                + " nothing but the text, so keep nothing in a field.")
        .explainIf(letters -> true, "The text is too short to hold these numbers.")
        .satisfies("a text of " + FEWEST + " characters at least", n -> n >= FEWEST);
  }

  @Test
  @Points(1)
  void where_people_write_a_comma() {
    double[][] w = {{0.5, -1.25}};
    double[] b = {1000.75};
    back(w, b);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      String everywhere = saved(w, b);
      Locale.setDefault(Locale.GERMANY);
      String comma =
          saved(w, b).equals(everywhere)
              ? "load reads numbers as they are written in the country, as Scanner and NumberFormat"
                  + " do: Double.parseDouble is the same everywhere."
              : "In German, String.format and DecimalFormat write 0,5 for 0.5: give them"
                  + " Locale.ROOT or use String.valueOf.";
      Expect.given("w", w, "b", b, "language", "German")
          .when(() -> SaveLoad.load(SaveLoad.save(w, b)))
          .mistakeIfThrows(RuntimeException.class, comma)
          .mistakeIf(saved -> true, comma)
          .is(new Saved(w, b), 0);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String saved(double[][] w, double... b) {
    return Expect.given("w", w, "b", b).when(() -> SaveLoad.save(w, b)).value();
  }

  private static boolean comesBack(double[][] w, double... b) {
    Saved saved = SaveLoad.load(SaveLoad.save(w, b));
    return Arrays.deepEquals(saved.w(), w) && Arrays.equals(saved.b(), b);
  }

  private static double[] row(Saved saved) {
    return saved.w().length == 0 ? new double[0] : saved.w()[0];
  }

  /** Tells 0.0 from -0.0; NaN where there is no such number. */
  private static double inverse(double[] numbers, int i) {
    return i < numbers.length ? 1 / numbers[i] : Double.NaN;
  }

  /** Whether each neuron has its numbers, the bias and the weights, in any order. */
  private static boolean isMixed(Saved saved, double[][] w, double... b) {
    boolean mixed = saved.w().length == w.length && saved.b().length == b.length;
    for (int j = 0; mixed && j < w.length; j++) {
      mixed = Arrays.equals(sorted(b[j], w[j]), sorted(saved.b()[j], saved.w()[j]));
    }
    return mixed;
  }

  private static double[] sorted(double bias, double... weights) {
    return DoubleStream.concat(DoubleStream.of(bias), Arrays.stream(weights)).sorted().toArray();
  }

  private static void back(double[][] w, double... b) {
    String text = saved(w, b);
    Expect.given("w", w, "b", b)
        .when(() -> SaveLoad.load(text))
        .mistakeIf(
            saved -> saved != null && isFloat(saved, w, b),
            "Numbers went through a float, which has half of the digits: use double all the way.")
        .mistakeIf(
            saved -> saved.w().length == w.length && saved.w()[w.length - 1] == null,
            "The last row of weights did not come back: does the loop of load end early?")
        .mistakeIf(
            saved -> isChanged(saved, w)
                && Arrays.deepEquals(saved.w(), mapped(w, b, Math::abs).w()),
            "The minus signs were lost on the way.")
        .mistakeIf(
            saved -> isChanged(saved, w)
                && Arrays.deepEquals(saved.w(), mapped(w, b, x -> (int) x).w()),
            "The weights came back as whole numbers: keep what follows the point.")
        .mistake(
            new Saved(Matrix.of(w).transpose().toArray(), b),
            "Rows and columns are swapped: w is [out x in].")
        .mistakeIf(
            saved -> saved != null && Arrays.deepEquals(saved.w(), w) && zero(saved.b(), b),
            "The biases did not come back: save writes them, and load reads them again.")
        .mistakeIf(saved -> near(saved, w, b), LOST)
        .mistakeIf(
            saved -> isMixed(saved, w, b) && Arrays.equals(saved.b(), b),
            "The weights of a neuron came back in another order.")
        .mistakeIf(
            saved -> isMixed(saved, w, b),
            "The numbers of a neuron came back in another order: do save and load agree on where"
                + " the bias stands, before the weights or behind?")
        .mistakeIf(
            saved -> Arrays.deepEquals(saved.w(), w) && saved.b().length == b.length,
            "The weights came back, but not the biases: does load look for them where save has put"
                + " them?")
        .mistakeIf(
            saved -> saved.w().length == w.length && saved.w()[0].length == w[0].length + 1,
            "A row of weights has one number too many: is the bias among them?")
        .mistakeIf(
            saved -> w.length > 1 && saved.w().length == 1
                && saved.w()[0].length >= w.length * w[0].length,
            "The shape is lost, all weights are in one row: let the text say where a row ends.")
        .mistakeIf(
            saved -> saved.w().length < w.length
                && Arrays.deepEquals(saved.w(), Arrays.copyOf(w, saved.w().length)),
            "Rows are missing at the end: save writes every neuron, and load reads them all.")
        .mistakeIf(
            saved -> saved.w().length != w.length || saved.w()[0].length != w[0].length,
            "The shape came back wrong: the text must tell how many rows and columns there are, and"
                + " load must make as many.")
        .mistakeIfThrows(
            NumberFormatException.class,
            "A piece of text was refused as a number: does load split where save joins, and read"
                + " each piece as a double?")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "load used an index that is not there: does the text tell it how many rows and columns"
                + " there are?")
        .is(new Saved(w, b), 0);
  }

  private static boolean isChanged(Saved saved, double[][] w) {
    return !Arrays.deepEquals(saved.w(), w);
  }

  /** Whether the weights, the biases or both came back as floats, and have lost by that. */
  private static boolean isFloat(Saved saved, double[][] w, double... b) {
    return isLike(saved, mapped(w, b, x -> (float) x), w, b)
        || isLike(saved, mapped(w, b, x -> Double.parseDouble("" + (float) x)), w, b);
  }

  private static boolean isLike(Saved saved, Saved floats, double[][] w, double... b) {
    boolean weights = Arrays.deepEquals(saved.w(), floats.w());
    boolean biases = Arrays.equals(saved.b(), floats.b());
    return weights && (biases || Arrays.equals(saved.b(), b))
            && !Arrays.deepEquals(w, floats.w())
        || biases && Arrays.deepEquals(saved.w(), w) && !Arrays.equals(b, floats.b());
  }

  private static boolean zero(double[] actual, double... b) {
    boolean lost = actual == null || Arrays.stream(actual).allMatch(v -> v == 0);
    return lost && Arrays.stream(b).anyMatch(v -> v != 0);
  }

  private static Saved mapped(double[][] w, double[] b, DoubleUnaryOperator g) {
    return new Saved(
        Matrix.of(w).map(g).toArray(), Arrays.stream(b).map(g).toArray());
  }

  /** Right shapes, and each number nearly right. */
  private static boolean near(Saved saved, double[][] w, double... b) {
    if (saved == null || saved.w() == null || saved.b() == null || saved.w().length != w.length
        || saved.b().length != b.length) {
      return false;
    }
    boolean near = closeTo(saved.b(), b);
    for (int j = 0; j < w.length; j++) {
      near &= saved.w()[j].length == w[j].length && closeTo(saved.w()[j], w[j]);
    }
    return near;
  }

  private static boolean closeTo(double[] actual, double... right) {
    boolean close = true;
    for (int i = 0; i < right.length; i++) {
      close &= Math.abs(actual[i] - right[i]) <= 0.01 * Math.max(1, Math.abs(right[i]));
    }
    return close;
  }

  private static double number(SeededRandom random) {
    double[] special = DoubleStream.of(0, 1000, -1000, 0.1, 1e-9, 1e300, -1e-300,
        Double.MIN_VALUE, Double.MAX_VALUE, Math.nextUp(1.0)).toArray();
    int kind = random.nextInt(2 * special.length);
    return kind < special.length ? special[kind] : random.nextDouble(-3, 3);
  }
}
