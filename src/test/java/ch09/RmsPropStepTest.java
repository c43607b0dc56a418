package ch09;

import ch09.RmsPropStep.State;
import java.util.function.DoubleBinaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class RmsPropStepTest {

  @Test
  @Points(2)
  void three_steps_down_w_squared() {
    Expect.given(
            "w", 1.0, "gradient", "2w", "learningRate", 0.1, "rho", 0.9, "epsilon", 1e-8)
        .when(() -> weights(3))
        .station(
            "s", "the list of the new means of the squares", new double[] {0.4, 0.547018, 0.591864})
        .mistake(
            new double[] {0.5, 0.282608709806, 0.155863309898},
            "The root is missing: divide by √s, since s is a mean of squares.")
        .mistake(
            new double[] {0.9, 0.833103527566, 0.780456182219},
            "That is AdaGrad: s is a running mean, not the sum of all squares.")
        .mistake(
            new double[] {0.894590745217, 0.795207928073, 0.696585631519},
            "The shares are swapped: the old mean gets ρ, the new square 1 - ρ.")
        .mistake(
            new double[] {0.552786414500, 0.347683672761, 0.226825737532},
            "The gradient is not squared: s is a mean of g².")
        .mistake(
            new double[] {0.683772238983, 0.367544480279, 0.051316727866},
            "The mean is not kept: start from state.s() and return the new s.")
        .mistake(
            new double[] {1.316227761017, 1.572765062100, 1.798768781863},
            "Uphill: the step goes against the gradient.")
        .mistake(
            new double[] {0.841886119492, 0.717227383971, 0.604355395522},
            "The gradient is missing in the numerator: g / (√s + ε).")
        .mistakeIf(
            actual -> like(actual, (s, g) -> 0.9 * s + g * g,
                (g, s) -> g / Math.sqrt(s)),
            "The factor 1 - ρ is missing: s ← ρ s + (1 - ρ) g².")
        .mistakeIf(
            actual -> like(actual, (s, g) -> 0.9 * s + 0.1 * g * g, (g, s) -> g * Math.sqrt(s)),
            "Multiplied by the root: divide by √s + ε.")
        .mistake(
            withOldMean(),
            "The step used the old mean, which is 0 at first: update s before you divide.")
        .is(new double[] {0.683772238983162, 0.498870613507054, 0.36918056029155977}, 1e-12);
  }

  @Test
  @Points(1)
  void epsilon_stands_outside_the_root() {
    State start = new State(1, 0);
    Expect.given(
            "state", start, "gradient", 1e-6, "learningRate", 0.1, "rho", 0.9, "epsilon", 1e-8)
        .when(() -> RmsPropStep.rmsPropStep(start, 1e-6, 0.1, 0.9, 1e-8))
        .mistakeIf(
            actual -> Math.abs(actual.w() - 0.9990000049999625) < 1e-9,
            "ε is inside the root: add it to √s.")
        .mistakeIf(
            actual -> Math.abs(actual.w() - 0.6837722439831621) < 1e-12,
            "ε is added to the step and not to the root: put √s + ε into parentheses.")
        .mistakeIf(
            actual -> Math.abs(actual.w() - 0.6837722339831621) < 1e-9,
            "ε is missing: divide by √s + ε.")
        .is(new State(0.693465699682845, 1e-13), 1e-12);
  }

  @Test
  @Points(2)
  void any_step() {
    Expect.seeds(
        100,
        random -> {
          State state = new State(number(random), Math.abs(number(random)));
          double gradient = number(random);
          double rate = random.nextDouble(0.001, 1);
          double rho = random.nextDouble(0.5, 1);
          double s = state.s() + (1 - rho) * (gradient * gradient - state.s());
          double small = rho * state.s() + Math.pow((1 - rho) * gradient, 2);
          State after =
              new State(state.w() - rate / (Math.sqrt(s) + 1e-8) * gradient, s);
          Expect.given(
                  "state", state, "gradient", gradient, "learningRate", rate,
                  "rho", rho, "epsilon", 1e-8)
              .when(() -> RmsPropStep.rmsPropStep(state, gradient, rate, rho, 1e-8))
              .mistake(
                  new State(state.w() - rate * gradient / (Math.sqrt(small) + 1e-8), small),
                  "1 - ρ is squared, too: only the gradient is.")
              .mistakeIf(
                  actual -> gradient == 0 && actual.equals(state),
                  "With a gradient of 0 the weight stays, but s does not: it keeps ρ of its value.")
              .mistakeIf(
                  actual -> Math.abs(actual.w() - after.w()) < 1e-9,
                  "The weight is right and s is not: return the new mean, ρ s + (1 - ρ) g².")
              .is(after, 1e-9);
        });
  }

  @Test
  @Points(1)
  void no_gradient_no_step() {
    State start = new State(1, 0);
    Expect.given(
            "state", start, "gradient", 0.0, "learningRate", 0.1, "rho", 0.9, "epsilon", 1e-8)
        .when(() -> RmsPropStep.rmsPropStep(start, 0, 0.1, 0.9, 1e-8))
        .mistakeIf(
            actual -> Double.isNaN(actual.w()),
            "0 divided by 0: add ε to the root, so that the divisor is never 0.")
        .is(start, 1e-12);
  }

  private interface Mean {
    double next(double s, double g);
  }

  /** Whether these are three steps down w² with another mean, or another step. */
  private static boolean like(double[] actual, Mean mean, DoubleBinaryOperator step) {
    double w = 1;
    double s = 0;
    for (int k = 0; k < 3; k++) {
      double g = 2 * w;
      s = mean.next(s, g);
      w -= 0.1 * step.applyAsDouble(g, s);
      if (!(Math.abs(actual[k] - w) < 1e-6)) {
        return false;
      }
    }
    return true;
  }

  /** Three steps down w², each divided by the root of the mean before it. */
  private static double[] withOldMean() {
    double[] weights = new double[3];
    double w = 1;
    double s = 0;
    for (int k = 0; k < 3; k++) {
      double g = 2 * w;
      w -= 0.1 * g / (Math.sqrt(s) + 1e-8);
      s = 0.9 * s + 0.1 * g * g;
      weights[k] = w;
    }
    return weights;
  }

  private static double[] weights(int steps) {
    double[] weights = new double[steps];
    State state = new State(1, 0);
    for (int k = 0; k < steps; k++) {
      state = RmsPropStep.rmsPropStep(state, 2 * state.w(), 0.1, 0.9, 1e-8);
      weights[k] = state.w();
    }
    return weights;
  }

  private static double number(SeededRandom random) {
    double[] special = {0, 1000, -1000};
    int kind = random.nextInt(10);
    return kind < special.length ? special[kind] : random.nextDouble(-3, 3);
  }
}
