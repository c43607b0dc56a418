package ch14;

import ch14.LocalSlopes.Num;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class LocalSlopesTest {
  private static final String NO_SLOPE = "The slope was not recorded.";
  private static final String LOG1P = "log1p is the logarithm of 1 + x.";

  /** What a new number says of one function. */
  private record Slope(double value, double slope) {}

  @Test
  @Points(1)
  void the_only_input_is_the_number_itself() {
    Map<String, UnaryOperator<Num>> calls = Map.of(
        "exp", LocalSlopes::exp, "log", LocalSlopes::log,
        "tanh", LocalSlopes::tanh, "relu", LocalSlopes::relu);
    new TreeMap<>(calls).forEach((name, call) -> {
      Num a = new Num(2, List.of());
      Expect.given("call", name, "a", 2)
          .when(() -> call.apply(a).inputs.stream()
              .map(input -> input == a ? "a" : "another number").toList())
          .mistake(List.of(), "The input was not recorded: without it there is no way back.")
          .mistake(
              List.of("another number"),
              "The input must be a itself: a copy would collect the gradient instead.")
          .mistakeIf(inputs -> inputs.size() > 1, "A function of one number has one input.")
          .is(List.of("a"));
      Expect.given("call", name, "a", 2)
          .when(() -> call.apply(a).slopes.length)
          .mistake(0, NO_SLOPE)
          .mistakeIf(slopes -> slopes > 1, "One slope for each input: there is one.")
          .is(1);
    });
  }

  @Test
  @Points(2)
  void exponential() {
    exp(0, 1);
    exp(2, 7.38905609893065);
    exp(-2, 0.1353352832366127);
    exp(-1000, 0);
    Expect.seeds(100, random -> {
      double x = random.nextDouble(-8, 8);
      exp(x, Math.exp(x));
    });
  }

  @Test
  @Points(2)
  void logarithm() {
    log(2, 0.6931471805599453);
    log(4, 1.3862943611198906);
    log(0.125, -2.0794415416798357);
    log(1000, 6.907755278982137);
    Expect.seeds(100, random -> {
      double x = Math.exp(random.nextDouble(-8, 8));
      log(x, Math.log(x));
    });
  }

  @Test
  @Points(2)
  void hyperbolic_tangent() {
    tanh(0, 0, 1);
    tanh(0.5, 0.46211715726000976, 0.7864477329659274);
    tanh(-2, -0.9640275800758169, 0.07065082485316447);
    Expect.seeds(100, random -> {
      double x = random.nextDouble(-5, 5);
      double e = Math.exp(-2 * Math.abs(x));
      double t = Math.signum(x) * (1 - e) / (1 + e);
      tanh(x, t, 4 * e / ((1 + e) * (1 + e)));
    });
  }

  @Test
  @Points(2)
  void hyperbolic_tangent_far_out() {
    for (double x : new double[] {1000, -1000, 400, -400, 1e300}) {
      Expect.given("x", x)
          .when(() -> slope(LocalSlopes::tanh, x))
          .mistakeIfThrows(ArrayIndexOutOfBoundsException.class, NO_SLOPE)
          .mistakeIf(
              s -> Double.isNaN(s.value()) || Double.isNaN(s.slope()),
              "NaN: a power of e overflowed; Math.tanh does not.")
          .is(new Slope(Math.signum(x), 0));
    }
  }

  @Test
  @Points(2)
  void rectifier() {
    relu(3, 3, 1);
    relu(-2, 0, 0);
    relu(1000, 1000, 1);
    relu(-1000, 0, 0);
    Expect.given("x", 0)
        .when(() -> slope(LocalSlopes::relu, 0))
        .mistakeIfThrows(ArrayIndexOutOfBoundsException.class, NO_SLOPE)
        .mistake(new Slope(0, 1), "At 0 the slope is 0 by convention: test x > 0.")
        .mistake(new Slope(0, 0.5), "At 0 the slope is 0 by convention, not the mean of both.")
        .is(new Slope(0, 0));
    Expect.seeds(100, random -> {
      double x = random.nextDouble(-3, 3);
      relu(x, x > 0 ? x : 0, x > 0 ? 1 : 0);
    });
  }

  private static void exp(double x, double right) {
    expect(x, right, LocalSlopes::exp)
        .mistake(
            new Slope(right, x * Math.exp(x - 1)),
            "That is the rule for powers of x: the exponential is its own slope.")
        .mistake(new Slope(right, x), "The slope of e to the x is not x: it is its own value.")
        .mistake(new Slope(right, 1), "The slope is 1 at x = 0 only: it is the value itself.")
        .mistake(new Slope(right, 1 / x), "That is the slope of the logarithm.")
        .mistake(new Slope(right, x * right), "No factor x: the slope is the value itself.")
        .mistake(new Slope(right - 1, right), "expm1 is e to the x, less 1: take Math.exp.")
        .mistake(new Slope(x, right), "Value and slope are swapped, or the value is x.")
        .mistake(
            new Slope(1 / right, 1 / right),
            "That is e to the −x: no minus before x, and no reciprocal.")
        .is(new Slope(right, right), 1e-12);
  }

  private static void log(double x, double right) {
    expect(x, 1 / x, LocalSlopes::log)
        .mistake(
            new Slope(Math.log10(x), 1 / (x * Math.log(10))), "Base 10: take the natural Math.log.")
        .mistake(new Slope(Math.log10(x), 1 / x), "Base 10: take the natural Math.log.")
        .mistake(new Slope(right, 1 / right), "The slope is 1/x, not 1 divided by the value.")
        .mistake(new Slope(right, right), "Only the exponential is its own slope: here it is 1/x.")
        .mistake(new Slope(right, x), "The slope is 1/x, not x.")
        .mistake(
            new Slope(right, right / x),
            "The value is multiplied in: the slope is 1/x, without ln x.")
        .mistake(
            new Slope(right, -1 / (x * x)),
            "−1/x² is the slope of 1/x: that of the logarithm is 1/x.")
        .mistake(new Slope(right, 0), "The slope came out 0: were two ints divided? 1 / x with x an"
            + " int has no fraction.")
        .mistake(new Slope(right, Math.exp(x)), "That is the exponential: the slope is 1/x.")
        .mistake(new Slope(Math.log1p(x), 1 / (1 + x)), LOG1P)
        .mistake(new Slope(Math.log1p(x), 1 / x), LOG1P)
        .is(new Slope(right, 1 / x), 1e-12);
  }

  private static void tanh(double x, double t, double right) {
    expect(x, right, LocalSlopes::tanh)
        .mistake(
            new Slope(t, 1 - Math.tanh(t) * Math.tanh(t)),
            "t is the value already, so its square is t · t: no second tanh.")
        .mistake(new Slope(right, t), "Value and slope are swapped.")
        .mistake(
            new Slope(t, 1 / Math.cosh(x)),
            "The slope is 1 / cosh² or 1 − t²: the square is missing.")
        .mistake(new Slope(t, 1 - x * x), "1 − x²: square the value, not x.")
        .mistake(new Slope(t, 1 - t), "The square is missing: 1 − t².")
        .mistake(new Slope(t, t * (1 - t)), "That is the rule of the sigmoid: here it is 1 − t².")
        .mistake(new Slope(t, 1 + t * t), "The sign is wrong: 1 − t².")
        .mistake(new Slope(t, t * t - 1), "The sign is wrong: 1 − t².")
        .mistake(new Slope(Math.tan(x), 1 - Math.tan(x) * Math.tan(x)), "tan is another function.")
        .mistake(new Slope(Math.tan(x), 1 + Math.tan(x) * Math.tan(x)), "tan is another function.")
        .is(new Slope(t, right), 1e-12);
  }

  private static void relu(double x, double right, double slope) {
    expect(x, slope, LocalSlopes::relu)
        .mistake(new Slope(right, right), "The slope is 1 where ReLU is open, not its value.")
        .mistake(new Slope(right, 1), "Below 0 the function is flat: slope 0.")
        .mistake(new Slope(right, 1 - slope), "0 and 1 are swapped: open means x > 0.")
        .mistake(new Slope(right, x), "The slope is 1 or 0, never x.")
        .mistake(new Slope(Math.abs(x), Math.signum(x)), "That is the absolute value.")
        .mistake(
            new Slope(Math.abs(x), slope), "|x| turns back what is below 0; ReLU makes 0 of it.")
        .mistakeIf(
            s -> s.value() < 0 && s.slope() > 0 && s.slope() < 1,
            "Below 0 something leaks: ReLU is 0 there, with the slope 0.")
        .mistake(new Slope(Math.min(0, x), slope), "That is min(0, x): ReLU is max(0, x).")
        .mistake(new Slope(slope, slope), "The value is x where ReLU is open, not 1.")
        .mistake(new Slope(right, Math.signum(x)), "Below 0 the slope is 0, not −1.")
        .mistake(new Slope(x, 1), "Values below 0 are cut off: max(0, x).")
        .is(new Slope(right, slope), 1e-12);
  }

  private static Slope slope(UnaryOperator<Num> call, double x) {
    Num result = call.apply(new Num(x, List.of()));
    return new Slope(result.value, result.slopes[0]);
  }

  private static Expectation<Slope> expect(double x, double slope, UnaryOperator<Num> call) {
    double size = Math.max(1, Math.abs(slope));
    return Expect.given("x", x)
        .when(() -> slope(call, x))
        .mistakeIfThrows(ArrayIndexOutOfBoundsException.class, NO_SLOPE)
        .mistakeIf(
            s -> Math.abs(s.slope() - slope) < 1e-6 * size
                && Math.abs(s.slope() - slope) > 1e-12 * size,
            "Nearly right, as from a slope that was measured, a float, or a constant of few digits:"
                + " each function has a formula for its slope, and Math computes it in double.")
        .mistakeIf(
            s -> Double.isNaN(s.value()) || Double.isNaN(s.slope()),
            "Not a number came out, for an x where the function has a value and a slope.");
  }
}
