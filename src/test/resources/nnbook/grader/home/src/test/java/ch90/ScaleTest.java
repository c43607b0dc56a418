package ch90;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  @Points(2)
  void the_worked_example() {
    double[] a = {1, -2, 0.5};
    Expect.given("a", a, "factor", 3.0)
        .when(() -> Scale.scale(a, 3))
        .mistake(new double[] {4, 1, 3.5}, "Factor and number are added: multiply them.")
        .is(new double[] {3, -6, 1.5});
  }

  @Test
  @Points(2)
  void any_numbers() {
    Expect.seeds(
        20,
        random -> {
          double[] a = Numbers.random(random, 1 + random.nextInt(5));
          double factor = random.nextDouble(-3, 3);
          double[] expected = new double[a.length];
          for (int i = 0; i < a.length; i++) {
            expected[i] = a[i] * factor;
          }
          Expect.given("a", a, "factor", factor).when(() -> Scale.scale(a, factor)).is(expected);
        });
  }

  @Test
  void refuses_a_factor_that_is_no_number() {
    Expect.given("factor", Double.NaN)
        .when(() -> Scale.scale(new double[] {1}, Double.NaN))
        .mistakeIfReturns("The factor is not looked at: compare it with Double.isNaN.")
        .fails(IllegalArgumentException.class);
  }
}
