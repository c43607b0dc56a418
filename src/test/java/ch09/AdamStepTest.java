package ch09;

import ch09.AdamStep.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class AdamStepTest {
  private static final String HATS_KEPT =
      "The corrected means are kept: return m and v without hats, or the next step corrects"
          + " them twice.";
  private static final String NO_SQUARE =
      "The gradient is not squared: v is a running mean of g².";
  private static final String SWAPPED =
      "Base and exponent are exchanged: Math.pow(beta, t) is βᵗ.";
  private static final String FROM_ONE =
      "t starts at 1: here you divide 0.2 by 1 - 0.9⁰ = 0. Count the step first, and take that"
          + " number as the exponent.";
  private static final String NOT_A_NUMBER =
      "The first step is NaN: something is divided by 0, or v̂ is negative and has no root. Is it v"
          + " / (1 - β₂ᵗ), with the new v and the new t?";

  @Test
  @Points(4)
  void three_steps_down_w_squared() {
    Expect.given(
            "w", 1.0, "gradient", "2w", "learningRate", 0.1,
            "beta1", 0.9, "beta2", 0.999, "epsilon", 1e-8)
        .when(() -> weights(3))
        .station("m", "the list of the new means of the slopes", threeOf((s, t) -> s.m()))
        .station("v", "the list of the new means of their squares", threeOf((s, t) -> s.v()))
        .station("mHat", "the list of m̂", threeOf((s, t) -> s.m() / (1 - Math.pow(0.9, t))))
        .station("vHat", "the list of v̂", threeOf((s, t) -> s.v() / (1 - Math.pow(0.999, t))))
        .mistakeIf(
            ws -> Double.isNaN(ws[2]) && near(ws[0], 0.9),
            "1 - βt in place of 1 - βᵗ: the first step is right by luck. Take Math.pow(beta, t).")
        .mistakeIf(ws -> Double.isNaN(ws[0]) && isSwapped(), SWAPPED)
        .mistakeIf(ws -> Double.isNaN(ws[0]) && isFromZero(), FROM_ONE)
        .mistakeIf(ws -> Double.isNaN(ws[0]), NOT_A_NUMBER)
        .mistake(steps((s, g, t) -> hats(s, m(s, g), 0.999 * s.v() + 0.001 * g, t)), NO_SQUARE)
        .mistake(
            steps((s, g, t) -> hats(s, m(s, g), 0.999 * s.v() + 0.001 * Math.abs(g), t)), NO_SQUARE)
        .mistakeWhere(
            true,
            () -> sums() ? tenfoldSteps() : new double[0],
            "The factor 1 - β₁ is missing: m ← β₁ m + (1 - β₁) g.")
        .mistakeWhere(
            true,
            () -> sums() ? new double[0] : tenfoldSteps(),
            "The learning rate is missing: w - η m̂ / (√v̂ + ε).")
        .mistake(
            steps((s, g, t) -> hats(s, m(s, g), 0.999 * s.v() + g * g, t)),
            "The factor 1 - β₂ is missing: v ← β₂ v + (1 - β₂) g².")
        .mistake(
            steps((s, g, t) -> hats(s, 0.9 * s.m() + g, 0.999 * s.v() + g * g, t)),
            "Both factors 1 - β are missing: a running mean keeps β and takes 1 - β of the new.")
        .mistake(
            steps((s, g, t) -> hats(s, 0.1 * s.m() + 0.9 * g, 0.001 * s.v() + 0.999 * g * g, t)),
            "The shares are swapped: the old mean gets β, the new number 1 - β.")
        .mistake(
            steps((s, g, t) -> hats(s, 0.1 * s.m() + 0.9 * g, v(s, g), t)),
            "The shares are swapped in m: the old mean gets β₁, the gradient 1 - β₁.")
        .mistake(
            steps((s, g, t) -> hats(s, 0.1 * g, v(s, g), t)),
            "The old m is lost: m ← β₁ m + (1 - β₁) g.")
        .mistake(
            steps((s, g, t) ->
                new State(hats(s, s.m(), v(s, g), t).w(), m(s, g), v(s, g), t)),
            "The step uses the old m: compute the new one first.")
        .mistakeIf(
            ws -> ws[2] == 1,
            "The weight never moves: is the new gradient in m, m ← β₁ m + (1 - β₁) g, and is the"
                + " new w returned?")
        .mistake(
            steps((s, g, t) -> hats(s, s.m() + 0.1 * g, v(s, g), t)),
            "Nothing of m fades: keep the share β₁ of the old m.")
        .mistake(
            steps((s, g, t) -> hats(s, m(s, g), s.v() + 0.001 * g * g, t)),
            "Nothing of v fades: keep the share β₂ of the old v.")
        .mistake(
            steps((s, g, t) -> hats(s, m(s, g), 0.999 * s.v() + 0.001 * g * 0.001 * g, t)),
            "1 - β₂ is squared, too: only the gradient is.")
        .mistake(
            steps((s, g, t) ->
                hats(s, m(s, g), 0.999 * s.v() + 0.001 * Math.pow(m(s, g), 2), t)),
            "v is the mean of m²: take the square of the gradient.")
        .mistake(
            steps((s, g, t) -> hats(s, 0.999 * s.m() + 0.001 * g, 0.9 * s.v() + 0.1 * g * g, t)),
            "β₁ and β₂ are swapped in the means, and not in the corrections: β₁ belongs to m, β₂"
                + " to v.")
        .mistake(
            steps((s, g, t) -> {
              double m = 0.999 * s.m() + 0.001 * g;
              double v = 0.9 * s.v() + 0.1 * g * g;
              return step(s, m / share(0.999, t), Math.sqrt(v / share(0.9, t)), m, v);
            }),
            "β₁ and β₂ are swapped: β₁ belongs to m, β₂ to v.")
        .mistake(
            stepsBy((s, g, t) -> m(s, g), (v, t) -> Math.sqrt(v)),
            "No bias correction: divide m by 1 - β₁ᵗ and v by 1 - β₂ᵗ.")
        .mistake(
            stepsBy(AdamStepTest::mHat, (v, t) -> Math.sqrt(v)),
            "v̂ is missing: v must be divided by 1 - β₂ᵗ, as m by 1 - β₁ᵗ.")
        .mistake(
            stepsBy((s, g, t) -> m(s, g), AdamStepTest::root),
            "m̂ is missing: m must be divided by 1 - β₁ᵗ, as v by 1 - β₂ᵗ.")
        .mistake(
            stepsBy(AdamStepTest::mHat, (v, t) -> v / share(0.999, t)),
            "The root is missing: divide by √v̂ + ε, since v is a mean of squares.")
        .mistake(
            stepsBy((s, g, t) -> m(s, g) / 0.1, AdamStepTest::root),
            "The power is missing in the correction of m: divide by 1 - β₁ᵗ.")
        .mistake(
            stepsBy(AdamStepTest::mHat, (v, t) -> Math.sqrt(v / 0.001)),
            "The power is missing in the correction of v: divide by 1 - β₂ᵗ.")
        .mistakeWhere(
            true,
            () -> counts() ? new double[0] : noPowers(),
            "t does not grow: return t one larger.")
        .mistakeWhere(
            true,
            () -> counts() && !sums() ? noPowers() : new double[0],
            "The power is missing: divide by 1 - βᵗ, β times itself t times, not by 1 - β.")
        .mistakeWhere(
            true,
            () -> counts() && sums() ? noPowers() : new double[0],
            "Both factors 1 - β are missing, and both corrections: m ← β₁ m + (1 - β₁) g, v ← β₂ v"
                + " + (1 - β₂) g², m̂ = m / (1 - β₁ᵗ), v̂ = v / (1 - β₂ᵗ).")
        .mistake(
            stepsBy((s, g, t) -> -mHat(s, g, t), AdamStepTest::root),
            "Uphill, as one sign is reversed: subtract the step from the weight, add the gradient"
                + " to m, and divide m by 1 - β₁ᵗ.")
        .mistake(
            stepsBy((s, g, t) -> g, AdamStepTest::root),
            "The step uses the gradient: put m̂ in its place.")
        .mistake(
            stepsBy(AdamStepTest::mHat, (v, t) -> 1),
            "v is not used: divide the step by √v̂ + ε.")
        .mistake(
            steps((s, g, t) -> {
              double root = root(v(s, g), t);
              return step(s, mHat(s, g, t), root, mHat(s, g, t), root * root);
            }),
            HATS_KEPT)
        .mistake(
            stepsBy((s, g, t) -> m(s, g) * share(0.9, t), (v, t) -> Math.sqrt(v * share(0.999, t))),
            "The correction multiplies: m̂ = m / (1 - β₁ᵗ), v̂ = v / (1 - β₂ᵗ).")
        .mistake(
            stepsBy(AdamStepTest::mHat, (v, t) -> root(v, t) - 1e-8),
            "ε is missing: divide by √v̂ + ε, which is never 0.")
        .mistake(
            stepsBy(AdamStepTest::mHat, (v, t) -> Math.sqrt(v / share(0.999, t) + 1e-8) - 1e-8),
            "ε is inside the root: add it to √v̂.")
        .mistake(
            stepsBy(
                AdamStepTest::mHat,
                (v, t) -> (Math.sqrt(v) + 1e-8) / Math.sqrt(share(0.999, t)) - 1e-8),
            "ε comes too early: add it after the correction, to √v̂. (Keras does it your way.)")
        .is(new double[] {0.9000000005, 0.8004122286917927, 0.70158627294603}, 1e-12);
  }

  @Test
  @Points(2)
  void what_is_remembered_after_one_step() {
    State start = new State(1, 0, 0, 0);
    Expect.given(
            "state", start, "gradient", 2.0, "learningRate", 0.1,
            "beta1", 0.9, "beta2", 0.999, "epsilon", 1e-8)
        .when(() -> AdamStep.adamStep(start, 2, 0.1, 0.9, 0.999, 1e-8))
        .station("m", "the new mean of the slopes", 0.2)
        .station("v", "the new mean of their squares", 0.004)
        .station("mHat", "m̂", 2)
        .station("vHat", "v̂", 4)
        .mistakeIf(after -> Double.isNaN(after.w()) && isSwapped(), SWAPPED)
        .mistakeIf(after -> Double.isNaN(after.w()) && isFromZero(), FROM_ONE)
        .mistakeIf(after -> Double.isNaN(after.w()), NOT_A_NUMBER)
        .mistakeIf(after -> near(after.w(), 0.9) && keepsHats(), HATS_KEPT)
        .mistakeIf(after -> after.t() == 2, "t grows by two: one step, one more.")
        .mistakeIf(
            after -> near(after.w(), 0.1) && near(after.m(), 0.2),
            "That is the step: the new weight is w minus the step.")
        .mistakeIf(after -> after.t() == 0, "t does not grow: return t one larger.")
        .mistakeIf(
            after -> after.m() == 0 && after.v() == 0,
            "The means are not kept: return the new m and v.")
        .is(new State(0.9000000005, 0.2, 0.004, 1), 1e-12);
  }

  @Test
  @Points(2)
  void any_step() {
    Expect.seeds(
        100,
        random -> {
          int t = random.nextInt(4) == 0 ? 0 : random.nextInt(3000);
          double m = t == 0 ? 0 : number(random);
          double v = t == 0 ? 0 : m * m + Math.abs(number(random));
          State state = new State(number(random), m, v, t);
          double gradient = number(random);
          double rate = random.nextDouble(0.001, 1);
          Expect.given(
                  "state", state, "gradient", gradient, "learningRate", rate,
                  "beta1", 0.8, "beta2", 0.99, "epsilon", 1e-6)
              .when(() -> AdamStep.adamStep(state, gradient, rate, 0.8, 0.99, 1e-6))
              .station("m", "the new mean of the slopes",
                  with(state, gradient, rate, 0.8, 0.99, 1e-6).m())
              .station("v", "the new mean of their squares",
                  with(state, gradient, rate, 0.8, 0.99, 1e-6).v())
              .mistakeIf(
                  after -> Double.isNaN(after.w()) && (gradient == 0 || t == 0),
                  "0 divided by 0: ε belongs in the divisor, and t starts at 1.")
              .mistakeIf(
                  after ->
                      nextTo(after.w(), with(state, gradient, rate, 0.8, 0.99, 0).w(), 1e-6),
                  "ε is added to the step and not to the root: put √v̂ + ε into parentheses.")
              .mistakeIf(
                  after -> alike(after, with(state, gradient, rate, 0.9, 0.999, 1e-8)),
                  "The usual 0.9, 0.999 and 10⁻⁸ are built in: use beta1, beta2 and epsilon.")
              .is(with(state, gradient, rate, 0.8, 0.99, 1e-6), 1e-9);
        });
  }

  @Test
  @Points(1)
  void the_first_step_is_as_long_as_the_learning_rate() {
    Expect.seeds(
        100,
        random -> {
          double[] scales = {0.01, 1, 1000, 1e6};
          double gradient = scales[random.nextInt(4)] * random.nextDouble(1, 2)
              * (random.nextInt(2) == 0 ? 1 : -1);
          double w = number(random);
          State start = new State(w, 0, 0, 0);
          Expect.given("state", start, "gradient", gradient, "learningRate", 0.25)
              .when(() -> AdamStep.adamStep(start, gradient, 0.25, 0.9, 0.999, 1e-8).w() - w)
              .mistakeIf(step -> Double.isNaN(step) && isFromZero(), FROM_ONE)
              .is(-0.25 * Math.signum(gradient), 1e-6);
        });
  }

  @Test
  @Points(2)
  void your_adam_trains_a_network_like_the_engine() {
    double[] expected = train(network(), true);
    Expect.given("network", "2-4-1, tanh", "task", "XOR", "steps", 100)
        .when(() -> train(network(), false))
        .is(expected, 1e-9);
  }

  private static double[] weights(int steps) {
    double[] weights = new double[steps];
    State state = new State(1, 0, 0, 0);
    for (int k = 0; k < steps; k++) {
      state = AdamStep.adamStep(state, 2 * state.w(), 0.1, 0.9, 0.999, 1e-8);
      weights[k] = state.w();
    }
    return weights;
  }

  /** Of the states after three right steps down the square of w. */
  private static double[] threeOf(ToDoubleBiFunction<State, Integer> part) {
    double[] parts = new double[3];
    State state = new State(1, 0, 0, 0);
    for (int t = 1; t <= 3; t++) {
      state = with(state, 2 * state.w(), 0.1, 0.9, 0.999, 1e-8);
      parts[t - 1] = part.applyAsDouble(state, t);
    }
    return parts;
  }

  private interface Rule {
    State next(State state, double gradient, int t);
  }

  private interface Upper {
    double of(State state, double gradient, int t);
  }

  /** What is divided by, less ε. */
  private interface Lower {
    double of(double v, int t);
  }

  /** The three weights on the way down w², with another rule. */
  private static double[] steps(Rule rule) {
    double[] weights = new double[3];
    State state = new State(1, 0, 0, 0);
    for (int t = 1; t <= 3; t++) {
      state = rule.next(state, 2 * state.w(), t);
      weights[t - 1] = state.w();
    }
    return weights;
  }

  /** With the right means, and a step that has other numbers above and below. */
  private static double[] stepsBy(Upper upper, Lower lower) {
    return steps((s, g, t) ->
        step(s, upper.of(s, g, t), lower.of(v(s, g), t), m(s, g), v(s, g)));
  }

  /** Without the learning rate, which is 1 - β₁ here, or without 1 - β₁. */
  private static double[] tenfoldSteps() {
    return steps((s, g, t) -> hats(s, 0.9 * s.m() + g, v(s, g), t));
  }

  /** With the corrections of the first step in every one. */
  private static double[] noPowers() {
    return stepsBy((s, g, t) -> m(s, g) / 0.1, (v, t) -> Math.sqrt(v / 0.001));
  }

  private static double m(State s, double g) {
    return 0.9 * s.m() + 0.1 * g;
  }

  private static double v(State s, double g) {
    return 0.999 * s.v() + 0.001 * g * g;
  }

  private static double mHat(State s, double g, int t) {
    return m(s, g) / share(0.9, t);
  }

  private static double root(double v, int t) {
    return Math.sqrt(v / share(0.999, t));
  }

  private static double share(double beta, int t) {
    return 1 - Math.pow(beta, t);
  }

  private static State step(State s, double upper, double lower, double m, double v) {
    return new State(s.w() - 0.1 * upper / (lower + 1e-8), m, v, s.t() + 1);
  }

  /** The step with these new means. */
  private static State hats(State s, double m, double v, int t) {
    return step(s, m / share(0.9, t), root(v, t), m, v);
  }

  /** A step with the gradient 0, by the learner's code. */
  private static State flatStep(double m, double v, int t) {
    return AdamStep.adamStep(new State(1, m, v, t), 0, 0.1, 0.9, 0.999, 1e-8);
  }

  private static boolean counts() {
    return flatStep(0, 0, 5).t() == 6;
  }

  /** Whether a gradient goes into m as a whole. */
  private static boolean sums() {
    return AdamStep.adamStep(new State(1, 0, 0, 0), 2, 0.1, 0.9, 0.999, 1e-8).m() == 2;
  }

  /** Whether the second step divides m by 1 − tᵝ; then by ε alone, as v is 0. */
  private static boolean isSwapped() {
    return near(flatStep(1, 0, 1).w(), 1 - 0.1 * 0.9 / (1 - Math.pow(2, 0.9)) / 1e-8);
  }

  /** Whether the second step divides m by 1 − β, as only the first one should. */
  private static boolean isFromZero() {
    return near(flatStep(1, 0, 1).w(), 1 - 0.1 * 0.9 / share(0.9, 1) / 1e-8);
  }

  private static boolean keepsHats() {
    State second = flatStep(1, 1, 1);
    return near(second.m(), 0.9 / share(0.9, 2)) || near(second.v(), 0.999 / share(0.999, 2));
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= 1e-6 * Math.abs(b);
  }

  private static boolean alike(State a, State b) {
    return near(a.w(), b.w()) && near(a.m(), b.m());
  }

  private static boolean nextTo(double a, double b, double distance) {
    return Math.abs(Math.abs(a - b) - distance) < 1e-10;
  }

  /** The step in another form: means as corrections of the old ones, one factor for both hats. */
  private static State with(
      State s, double g, double rate, double beta1, double beta2, double epsilon) {
    double m = s.m() + (1 - beta1) * (g - s.m());
    double v = s.v() + (1 - beta2) * (g * g - s.v());
    double mShare = 1 - Math.pow(beta1, s.t() + 1);
    double vShare = 1 - Math.pow(beta2, s.t() + 1);
    double step = rate / mShare * m / (Math.sqrt(v) / Math.sqrt(vShare) + epsilon);
    return new State(s.w() - step, m, v, s.t() + 1);
  }

  private static Sequential network() {
    SeededRandom random = new SeededRandom(4);
    return Sequential.of(
        Dense.glorotUniform(2, 4, new Tanh(), random),
        Dense.glorotUniform(4, 1, new Identity(), random));
  }

  /** The four outputs after 100 steps, by the engine's Adam or by the learner's. */
  private static double[] train(Sequential network, boolean byEngine) {
    Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix y = Matrix.ofColumn(0, 1, 1, 0);
    BinaryCrossEntropy loss = new BinaryCrossEntropy();
    Descent descent = new Adam(0.05).on(network.parameters());
    List<State[]> states = new ArrayList<>();
    for (Parameter p : network.parameters()) {
      states.add(starts(p.value()));
    }
    for (int step = 0; step < 100; step++) {
      network.backward(loss.gradient(network.forward(x), y));
      if (byEngine) {
        descent.step();
      } else {
        for (int p = 0; p < states.size(); p++) {
          step(network.parameters().get(p), states.get(p));
        }
      }
    }
    return network.forward(x).column(0);
  }

  private static State[] starts(Matrix w) {
    State[] states = new State[w.rows() * w.columns()];
    for (int k = 0; k < states.length; k++) {
      states[k] = new State(w.get(k / w.columns(), k % w.columns()), 0, 0, 0);
    }
    return states;
  }

  private static void step(Parameter parameter, State[] states) {
    Matrix g = parameter.grad();
    int columns = g.columns();
    parameter.set(Matrix.generate(g.rows(), columns, (i, j) -> {
      int k = i * columns + j;
      states[k] = AdamStep.adamStep(states[k], g.get(i, j), 0.05, 0.9, 0.999, 1e-8);
      return states[k].w();
    }));
    parameter.zeroGrad();
  }

  private static double number(SeededRandom random) {
    double[] special = {0, 1000, -1000};
    int kind = random.nextInt(10);
    return kind < special.length ? special[kind] : random.nextDouble(-3, 3);
  }
}
