package ch09;

import ch09.MomentumStep.State;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class MomentumStepTest {

  @Test
  @Points(2)
  void three_steps_down_w_squared() {
    Expect.given("w", 1.0, "gradient", "2w", "learningRate", 0.1, "momentum", 0.9)
        .when(() -> weights(3))
        .station("v", "the list of the new velocities", new double[] {2, 3.4, 3.98})
        .mistakeIf(
            ws -> Math.abs(ws[0] - 0.98) < 1e-9 && Math.abs(
                MomentumStep.momentumStep(new State(0, 0), 1, 0.01, 0.9).v() - 0.01) < 1e-9,
            "The learning rate counts twice: v adds up whole gradients, η comes in the weight.")
        .mistake(
            new double[] {0.8, 0.44, -0.008}, "Nothing of v fades: keep the share μ of the old v.")
        .mistake(
            new double[] {-0.8, -0.98, 0.622}, "The step is μ v: it is η v, the learning rate.")
        .mistake(new double[] {2, 4.72, 10.8152}, "w and v are exchanged: it is State(w, v).")
        .mistake(
            new double[] {0.82, 0.5104, 0.139888},
            "The gradient is multiplied by μ as well: μ v + g, without parentheses.")
        .mistake(
            new double[] {0.82, 0.4924, 0.076168},
            "μ belongs to the old velocity, not to the gradient: μ v + g.")
        .mistake(
            new double[] {0.98, 0.9424, 0.889712},
            "A running mean: here the gradient is added whole, not times 1 - μ.")
        .mistakeIf(
            ws -> Math.abs(ws[1] - 0.64) < 1e-9
                && MomentumStep.momentumStep(new State(0, 1), 1, 0.1, 0.5).v() == 1.5,
            "The weight moves by η g: let it move by η v, with the new v.")
        .mistake(
            new double[] {0.8, 0.64, 0.512},
            "This is plain gradient descent: keep the share μ of the old v in the new one, and"
                + " return the new one.")
        .mistake(new double[] {1.2, 1.62, 2.322},
            "Uphill, as one sign is reversed: v adds up gradients, and the weight moves by minus"
                + " η v.")
        .mistake(
            new double[] {1, 0.8, 0.42},
            "The weight moved with the old velocity: compute the new one first.")
        .mistake(
            new double[] {0.62, 0.2224, -0.108352},
            "That is Nesterov's variant: here the step is η v alone.")
        .is(new double[] {0.8, 0.46, 0.062}, 1e-12);
  }

  @Test
  @Points(1)
  void the_velocity_after_one_step() {
    State start = new State(1, 0);
    Expect.given("state", start, "gradient", 2.0, "learningRate", 0.1, "momentum", 0.9)
        .when(() -> MomentumStep.momentumStep(start, 2, 0.1, 0.9))
        .mistake(
            new State(0.8, 0.2),
            "The learning rate is in the velocity: v adds up gradients, η comes in the weight.")
        .mistake(
            new State(0.8, -0.2),
            "The velocity is the step: v adds up gradients, η and the minus come in the weight.")
        .mistake(
            new State(1.2, -2),
            "The gradient is subtracted from the velocity: add it there, and subtract η v from the"
                + " weight.")
        .mistake(new State(0.8, 0), "The velocity is not kept: return the new v.")
        .is(new State(0.8, 2), 1e-12);
  }

  @Test
  @Points(2)
  void any_step() {
    Expect.seeds(
        100,
        random -> {
          State state = new State(number(random), number(random));
          double gradient = number(random);
          double rate = random.nextDouble(0.001, 1);
          double momentum = random.nextInt(5) == 0 ? 0 : random.nextDouble();
          double kept = state.v() - (1 - momentum) * state.v();
          State after = new State(
              state.w() - rate * kept - rate * gradient, kept + gradient);
          Expect.given(
                  "state", state, "gradient", gradient, "learningRate", rate,
                  "momentum", momentum)
              .when(() -> MomentumStep.momentumStep(state, gradient, rate, momentum))
              .is(after, 1e-9);
        });
  }

  @Test
  @Points(1)
  void a_steady_gradient_makes_it_ten_times_as_fast() {
    Expect.given("gradient", 3.0, "momentum", 0.9, "steps", 500)
        .when(() -> speed(500))
        .mistake(
            3,
            "It never gets faster than plain descent: a share of the old v must stay, and the"
                + " weight must move by the new v.")
        .is(30, 1e-9);
  }

  private static double[] weights(int steps) {
    double[] weights = new double[steps];
    State state = new State(1, 0);
    for (int k = 0; k < steps; k++) {
      state = MomentumStep.momentumStep(state, 2 * state.w(), 0.1, 0.9);
      weights[k] = state.w();
    }
    return weights;
  }

  /** How far the weight moves in the last step, divided by the learning rate. */
  private static double speed(int steps) {
    State state = new State(0, 0);
    double before = 0;
    for (int k = 0; k < steps; k++) {
      before = state.w();
      state = MomentumStep.momentumStep(state, 3, 0.01, 0.9);
    }
    return (before - state.w()) / 0.01;
  }

  private static double number(SeededRandom random) {
    double[] special = {0, 1000, -1000};
    int kind = random.nextInt(10);
    return kind < special.length ? special[kind] : random.nextDouble(-3, 3);
  }
}
