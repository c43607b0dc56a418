package ch02;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Tanh;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class NumericDerivativeTest {
  private static final ElementwiseActivation[] FIVE = {
    new Sigmoid(), new Tanh(), new Relu(), new LeakyRelu(0.01), new Softplus()
  };

  private static final String DIVIDED_BY_H =
      "A division by h: the two places are 2h apart, so divide by 2h.";
  private static final String ONE_STEP =
      "One step only in numericDerivative: use g(z + h) and g(z − h).";
  private static final double H = 1e-6;
  private static final List<Double> OTHER_H =
      List.of(1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12);
  private static final String WRONG_H =
      "Another h than the task gives: largestError takes h = 1e−6.";
  private static final String PARENTHESES =
      "/ 2 * h in place of / (2 * h): the parentheses are missing.";

  @Test
  @Points(2)
  void the_cube_at_2() {
    quotient("z³", z -> z * z * z, 2, 0.01).is(12.0001, 1e-9);
  }

  @Test
  @Points(2)
  void any_parabola_exactly() {
    Expect.seeds(100, random -> {
      double a = random.nextGaussian();
      double b = random.nextGaussian();
      double z = random.nextInt(5) == 0 ? 0 : random.nextDouble(-10, 10);
      double h = random.nextDouble(0.01, 1);
      quotient("a z² + b z, a = " + a + ", b = " + b, x -> a * x * x + b * x, z, h)
          .is(2 * a * z + b, 1e-9);
    });
  }

  @Test
  @Points(2)
  void all_five_activations_pass() {
    Expect.seeds(100, random -> {
      ElementwiseActivation g = FIVE[random.nextInt(FIVE.length)];
      double[] z = places(random);
      error(g + " and its slope", g::value, g::derivative, z).is(0, 1e-8);
    });
  }

  @Test
  @Points(2)
  void a_wrong_formula_is_caught() {
    ElementwiseActivation sigmoid = new Sigmoid();
    double[] z = {1, -2, 0.3775, 0, 2};
    error("sigmoid, and its slope taken at a", sigmoid::value,
            x -> sigmoid.derivative(sigmoid.value(x)), z)
        .is(0.14412043001163166, 1e-6);
    error("tanh and the slope of the sigmoid", new Tanh()::value, sigmoid::derivative, z)
        .is(0.75, 1e-6);
    error("sigmoid and the slope of tanh", sigmoid::value, new Tanh()::derivative, z)
        .is(0.75, 1e-6);
  }

  @Test
  @Points(1)
  void the_largest_of_many_distances() {
    Expect.seeds(100, random -> {
      double side = random.nextInt(2) == 0 ? -1 : 1; // the slope 1 is too large, or too small
      double[] z = {side * random.nextDouble(5, 6), random.nextDouble(1, 3), -3.2, 0.6};
      double farthest = Math.abs(2 * z[0] - 1);
      error("z² and the slope 1", x -> x * x, x -> 1, z).is(farthest, 1e-5);
    });
  }

  @Test
  @Points(1)
  void a_NaN_does_not_pass() {
    for (double[] z : new double[][] {{1, 2, -1}, {-1, 2, 1}}) {
      DoubleUnaryOperator slope = x -> x < 0 ? Double.NaN : 2 * x;
      Expect.given("g and gPrime", "z² and a slope that is NaN at −1", "z", z)
          .when(() -> NumericDerivative.largestError(x -> x * x, slope, z))
          .mistakeIf(
              e -> Double.isFinite(e) && z[0] > 0 && e >= 0 && e < 1e-6,
              "A NaN passed over: it must be the result. Math.max keeps it, error > largest does"
                  + " not.")
          .mistakeIf(
              e -> Double.isFinite(e) && z[0] < 0,
              "A NaN forgotten: the next distance takes its place. Math.max keeps it.")
          .satisfies("NaN", e -> Double.isNaN(e));
    }
  }

  @Test
  @Points(1)
  void the_h_of_the_task() {
    double[] z = {0};
    Expect.given("g and gPrime", "10¹² z³ and a slope of 0", "z", z)
        .when(() -> NumericDerivative.largestError(x -> 1e12 * x * x * x, x -> 0, z))
        .mistake(2, DIVIDED_BY_H)
        .mistakeIf(
            e -> isQuotientRight() && OTHER_H.stream().anyMatch(h -> isNearly(e, 1e12 * h * h)),
            WRONG_H)
        .is(1, 1e-6);
  }

  @Test
  @Points(1)
  void no_places_and_a_corner() {
    error("z² and 2z, at no place", x -> x * x, x -> 2 * x).is(0, 0);
    double[] corner = {0};
    Expect.given("g and gPrime", "ReLU and its slope", "z", corner)
        .when(() -> NumericDerivative.largestError(
            new Relu()::value, new Relu()::derivative, corner))
        .is(0.5, 1e-8);
  }

  private static double[] places(SeededRandom random) {
    double[] z = new double[5];
    for (int i = 0; i < z.length; i++) {
      double side = random.nextInt(2) == 0 ? -1 : 1; // not at the corner of ReLU
      z[i] = side * random.nextDouble(0.01, 6);
    }
    return z;
  }

  private static double central(DoubleUnaryOperator g, double z, double h) {
    return (g.applyAsDouble(z + h) - g.applyAsDouble(z - h)) / (2 * h);
  }

  private static Expectation<Double> quotient(
      String name, DoubleUnaryOperator g, double z, double h) {
    double there = g.applyAsDouble(z);
    return Expect.given("g", name, "z", z, "h", h)
        .when(() -> NumericDerivative.numericDerivative(g, z, h))
        .mistake(
            (g.applyAsDouble(z + h) - there) / h,
            "One step to the right only: use g(z + h) and g(z − h).")
        .mistake(
            (there - g.applyAsDouble(z - h)) / h,
            "One step to the left only: use g(z + h) and g(z − h).")
        .mistake(
            0, "The difference is 0: g must be asked at two places, z + h and z − h.")
        .mistake(2 * central(g, z, h), DIVIDED_BY_H)
        .mistake(central(g, z, h) * h * h, PARENTHESES)
        .mistakeIf(
            q -> like(q, central(g, z, H)) && !like(q, central(g, z, h))
                && like(NumericDerivative.numericDerivative(x -> x * x, 3, 0.5), 6),
            "The h that is given is not used: it is another one here.")
        .mistake(
            (g.applyAsDouble(z + h) - 2 * there + g.applyAsDouble(z - h)) / (h * h),
            "The second slope: the quotient is (g(z + h) − g(z − h)) / 2h.")
        .mistake(central(g, z, h) * 2 * h, "The division is missing: divide by 2h.")
        .mistake(central(g, z, h) * h, "A division by 2: the two places are 2h apart.")
        .mistake(
            (g.applyAsDouble(z + h) + g.applyAsDouble(z - h)) / (2 * h),
            "The sum of both values: subtract g(z − h).")
        .mistake(-central(g, z, h), "The order reversed: right minus left.");
  }

  private static Expectation<Double> error(
      String name, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double... z) {
    double[] signed = Arrays.stream(z)
        .map(x -> central(g, x, H) - gPrime.applyAsDouble(x)).toArray();
    double[] distances = Arrays.stream(signed).map(Math::abs).toArray();
    int n = z.length;
    double last = n == 0 ? 0 : distances[n - 1];
    double first = n == 0 ? 0 : distances[0];
    double top = Math.max(0, Arrays.stream(signed).max().orElse(0));
    double right = largest(distances);
    return Expect.given("g and gPrime", name, "z", z)
        .when(() -> NumericDerivative.largestError(g, gPrime, z))
        .mistakeIf(e -> n == 0, "With no z the answer is 0: begin the largest distance with 0.")
        .mistakeIf(
            e -> isQuotientWithoutTwoH()
                && Arrays.stream(z).anyMatch(x -> isWithoutTwoH(e, g, gPrime, x)),
            "A division by h, or / 2 * h, where the parentheses are missing: divide by (2 * h).")
        .mistakeIf(
            e -> differs(e, right,
                largest(z, x -> 2 * central(g, x, H) - gPrime.applyAsDouble(x))),
            DIVIDED_BY_H)
        .mistakeIf(
            e -> isQuotientRight() && differs(e, right,
                largest(z, x -> central(gPrime, x, H) - gPrime.applyAsDouble(x))),
            "The slope of gPrime is taken: take the numeric slope of g, and compare with gPrime.")
        .mistakeIf(
            e -> differs(e, right, largest(z, x -> central(g, x, H) - g.applyAsDouble(x))),
            "Compared with g itself: the distance is to gPrime(z).")
        .mistakeIf(
            e -> n > 1 && differs(e, right, largest(Arrays.copyOfRange(distances, 1, n))),
            "The first z is left out: indices begin at 0.")
        .mistakeIf(e -> differs(e, right, last), "The last distance, not the largest.")
        .mistakeIf(
            e -> differs(e, right, first),
            "The first distance, not the largest: return after the loop.")
        .mistakeIf(
            e -> differs(e, right, top),
            "Math.abs is missing: a formula that is too large must not pass.")
        .mistakeIf(
            e -> differs(e, right, Arrays.stream(distances).sum() / n),
            "The mean, not the largest distance.")
        .mistakeIf(
            e -> differs(e, right, Arrays.stream(distances).sum()),
            "The sum of the distances, not the largest.")
        .mistakeIf(
            e -> differs(e, right, Arrays.stream(distances).min().orElse(0)),
            "The smallest distance, not the largest.")
        .mistakeIf(
            e -> differs(e, right, right * right), "The distance squared: take Math.abs alone.")
        .mistakeIf(
            e -> differs(e, right,
                    largest(z, x -> 1 - gPrime.applyAsDouble(x) / central(g, x, H)))
                || differs(e, right,
                    largest(z, x -> 1 - central(g, x, H) / gPrime.applyAsDouble(x))),
            "A relative distance: here |numeric − gPrime(z)| is not divided by anything.")
        .mistakeIf(
            e -> Arrays.stream(z).anyMatch(x -> x != 0 && differs(e, right, x)),
            "A place z itself: return the distance there.")
        .mistakeIf(
            e -> isNearly(e, largest(z, x ->
                    (g.applyAsDouble(x + H) - g.applyAsDouble(x)) / H - gPrime.applyAsDouble(x)))
                || isNearly(e, largest(z, x ->
                    (g.applyAsDouble(x) - g.applyAsDouble(x - H)) / H - gPrime.applyAsDouble(x))),
            ONE_STEP)
        .mistakeIf(
            e -> OTHER_H.stream().anyMatch(h ->
                isNearly(e, largest(z, x -> central(g, x, h) - gPrime.applyAsDouble(x)))),
            WRONG_H);
  }

  private static double largest(double[] z, DoubleUnaryOperator distance) {
    return largest(Arrays.stream(z).map(distance).map(Math::abs).toArray());
  }

  private static double largest(double[] distances) {
    return Arrays.stream(distances).max().orElse(0);
  }

  private static boolean isQuotientRight() {
    return like(NumericDerivative.numericDerivative(z -> z * z * z, 2, 0.01), 12.0001);
  }

  /** Divided by h, or by 2 and then multiplied by h. */
  private static boolean isQuotientWithoutTwoH() {
    double quotient = NumericDerivative.numericDerivative(z -> z * z * z, 2, 0.01);
    return like(quotient, 2 * 12.0001) || like(quotient, 12.0001 * 0.01 * 0.01);
  }

  private static boolean isWithoutTwoH(
      double e, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    double slope = gPrime.applyAsDouble(x);
    return like(e, Math.abs(slope)) || like(e, Math.abs(2 * central(g, x, H) - slope));
  }

  private static boolean differs(double e, double right, double wrong) {
    return like(e, wrong) && !like(right, wrong);
  }

  private static boolean isNearly(double e, double wrong) {
    return wrong > 1e-9 && Math.abs(e - wrong) <= 1e-3 * wrong;
  }

  private static boolean like(double actual, double wrong) {
    return Math.abs(actual - wrong) <= 1e-8 * Math.max(1, Math.abs(wrong));
  }
}
