package ch05;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class MaxStableRateTest {

  @Test
  @Points(2)
  void three_directions() {
    limit(4, 25, 1).is(0.08, 1e-12);
  }

  @Test
  @Points(1)
  void the_parabola_of_the_chapter() {
    limit(2).is(1, 1e-12);
  }

  @Test
  @Points(1)
  void gentle_curvatures() {
    limit(0.25, 0, 0.8).is(2.5, 1e-12);
    limit(1e-6).is(2e6, 1e-12);
  }

  @Test
  @Points(2)
  void any_curvatures() {
    Expect.seeds(100, random -> {
      double[] lambda = new double[1 + random.nextInt(6)];
      for (int i = 0; i < lambda.length; i++) {
        lambda[i] = random.nextInt(5) == 0 ? 0 : Math.abs(1000 * random.nextGaussian());
      }
      lambda[random.nextInt(lambda.length)] = random.nextDouble(0.001, 100);
      limit(lambda).is(2 / Arrays.stream(lambda).max().orElseThrow(), 1e-12);
    });
  }

  @Test
  @Points(1)
  void no_curvature_no_limit() {
    limit(0, 0, -0.0).is(Double.POSITIVE_INFINITY);
    limit().is(Double.POSITIVE_INFINITY);
  }

  @Test
  @Points(1)
  void refuses_a_negative_curvature() {
    for (double[] lambda : new double[][] {{-1}, {25, 1, -0.5}, {0, -1000}}) {
      Expect.given("lambda", lambda)
          .when(() -> MaxStableRate.maxStableRate(lambda))
          .mistakeIfReturns(
              "A negative curvature is no valley: downhill leads away from 0 at any rate.")
          .fails(IllegalArgumentException.class);
    }
  }

  private static Expectation<Double> limit(double... lambda) {
    double[] bent = Arrays.stream(lambda).filter(v -> v > 0).toArray();
    double most = Arrays.stream(bent).max().orElse(0);
    double least = Arrays.stream(bent).min().orElse(0);
    boolean several = bent.length > 1;
    return Expect.given("lambda", lambda)
        .when(() -> MaxStableRate.maxStableRate(lambda))
        .mistakeIf(
            a -> most > 0 && like(a, 1 / most),
            "1/λ is the rate that arrives in one step; the limit is twice as far.")
        .mistakeIf(
            a -> most > 0 && like(a, most)
                && MaxStableRate.maxStableRate(new double[] {25}) == 25,
            "That is the largest curvature: the limit is 2 divided by it.")
        .mistakeIf(
            a -> most > 0 && like(a, 4 / most),
            "4/λ: the slope of ½λw² is λw, with no half left.")
        .mistakeIf(
            a -> most > 0 && most < 1 && like(a, 2),
            "A search that begins with the curvature 1, or with the limit 2, finds none of these:"
                + " begin with the curvature 0, or with an infinite limit.")
        .mistakeIf(
            a -> several && like(a, 2 / least),
            "The flattest direction has the widest limit; the steepest one runs away first.")
        .mistakeIf(
            a -> several && like(a, 2 / (most + least)),
            "2/(λ_min + λ_max) is the fastest rate, not the limit.")
        .mistakeIf(
            a -> several && like(a, Arrays.stream(bent).map(v -> 2 / v).sum()),
            "The limits are added: the smallest of them is the limit.")
        .mistakeIf(
            a -> most > 0 && MaxStableRate.maxStableRate(new double[] {25}) == 50,
            "Multiplied by the curvature: the limit is 2 divided by it.")
        .mistakeIf(
            a -> most > 0 && MaxStableRate.maxStableRate(new double[] {25}) == 2 / 625.0,
            "The curvature is squared: the limit is 2/λ.")
        .mistakeIf(
            a -> several && like(a, 2 / Arrays.stream(bent).sum()),
            "The curvatures are added: each direction has a limit of its own.")
        .mistakeIf(
            a -> most > 0 && MaxStableRate.maxStableRate(new double[] {25}) == 12.5,
            "Upside down: 2 divided by the curvature.")
        .mistakeIf(
            a -> most > 0 && !like(1, most) && like(a, 2 / Math.sqrt(most)),
            "A root too many: the limit is 2/λ.")
        .mistakeIf(
            a -> several && like(a, 2 * lambda.length / Arrays.stream(lambda).sum()),
            "The mean of the curvatures: the steepest direction runs away first.")
        .mistakeIf(
            a -> lambda.length == 3 && like(a, 2 / lambda[2]) && least == most / 25
                && MaxStableRate.maxStableRate(new double[] {1, 2}) == 1,
            "The last direction only: look at all of them.")
        .mistakeIf(
            a -> most > 0 && a > 1e9 && Arrays.stream(lambda).skip(1).allMatch(v -> v == 0)
                && like(MaxStableRate.maxStableRate(new double[] {25, 1, 4}), 0.5),
            "The first direction is left out: indices begin at 0.")
        .mistakeIfThrows(
            IllegalArgumentException.class,
            "Refused, though no entry is negative: a 0 is a flat direction, and there may be none.")
        .mistakeIf(
            a -> most > 0 && a < 2 / most && a > 1.9 / most && a != (float) (2 / most),
            "Nearly the limit, as when something is subtracted or a float is used: return the limit"
                + " itself.")
        .mistakeIf(
            a -> several && lambda[0] > 0 && like(a, 2 / lambda[0]),
            "The first direction only: look at all of them.")
        .mistakeIf(
            a -> most == 0 && a != Double.POSITIVE_INFINITY,
            "Where nothing bends, no rate is too large: there is no limit.")
        .mistakeIf(
            a -> a == Double.POSITIVE_INFINITY && isNeverLimited(),
            "There is a limit, but Infinity comes out: of the limits of all directions that bend,"
                + " the smallest counts.")
        .mistakeIf(
            a -> a == Double.POSITIVE_INFINITY && Arrays.stream(lambda).anyMatch(v -> v == 0),
            "A flat direction asks for no limit, but another one does.");
  }

  private static boolean isNeverLimited() {
    return Double.isInfinite(MaxStableRate.maxStableRate(new double[] {25}));
  }

  private static boolean like(double actual, double wrong) {
    return Math.abs(actual - wrong) <= 1e-9 * wrong;
  }
}
