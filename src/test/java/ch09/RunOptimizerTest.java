package ch09;

import java.util.List;
import java.util.function.UnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.AdamW;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.RmsProp;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class RunOptimizerTest {
  private static final String SHARED =
      "The weights share one memory: each needs an array of its own.";
  private static final String RESET =
      "The memories start anew in each step, or the rule is not asked: make them once, before the"
          + " loop, and let rule.next take the steps.";
  private static final String FROM_ONE = "t runs from 1 to steps: in a step 0 Adam divides 0 by 0.";
  private static final String MEMORY =
      "An index leaves its array, or the memory has no room: weights and gradients are as many as w"
          + " has, and each weight has optimizer.memories() numbers to remember.";
  private static final List<Optimizer> OPTIMIZERS = List.of(
      new Sgd(0.1), new Momentum(0.02), new RmsProp(0.01), new Adam(0.1), new AdamW(0.1, 0.2));

  @Test
  @Points(2)
  void momentum_on_two_weights() {
    double[] w = {1, 1};
    Expect.given("w", w, "gradient", "(2x + y, x + 10y)", "optimizer", new Momentum(0.05),
            "steps", 3)
        .when(() -> RunOptimizer.runOptimizer(
            w, RunOptimizerTest::coupled, new Momentum(0.05), 3))
        .mistake(new double[] {-0.61497125, -0.944849125}, SHARED)
        .mistake(new double[] {0.6075, -0.3125}, "One step is missing: t runs from 1 to steps.")
        .mistake(
            new double[] {0.11631875, -0.95798125},
            "One step too many: t runs from 1 to steps.")
        .mistake(
            new double[] {0.216375, 1.097375},
            "The next value is subtracted: rule.next gives the value itself, weights[i] = …")
        .mistake(
            new double[] {5.851625, 1.034625},
            "The next value is added: rule.next gives the value itself, weights[i] = …")
        .mistake(
            new double[] {1, 1},
            "Nothing has moved in what is returned: put the next value, which rule.next gives, into"
                + " weights[i], and return these weights.")
        .mistake(
            new double[] {0.263125, 0.263125}, "The first slope for every weight: take g[i].")
        .mistake(new double[] {0.229, 1}, "Only the first weight moves: run over all of them.")
        .mistake(
            new double[] {-0.014, -0.894},
            "A learning rate of your own: rule(t, optimizer.learningRate()).")
        .mistake(new double[] {0.659125, 0.054125}, RESET)
        .mistake(
            new double[] {0.3423178125, -0.834664640625},
            "The gradient is taken anew for the second weight: ask for it once in a step.")
        .mistake(
            new double[] {0.1585, -2.0855},
            "The gradient is that of the start throughout: ask for it in each step.")
        .mistakeIfThrows(IndexOutOfBoundsException.class, MEMORY)
        .is(new double[] {0.344125, -0.872875}, 1e-12);
  }

  @Test
  @Points(2)
  void adam_on_two_weights() {
    double[] w = {1, 1};
    Expect.given("w", w, "gradient", "(2x + y, x + 10y)", "optimizer", new Adam(0.1), "steps", 3)
        .when(() -> RunOptimizer.runOptimizer(w, RunOptimizerTest::coupled, new Adam(0.1), 3))
        .mistakeIf(actual -> Double.isNaN(actual[0]), FROM_ONE)
        .mistake(new double[] {0.729900571810, 0.766653045970},
            "t is counted once for each weight: it is the number of the step, for all alike.")
        .mistake(new double[] {0.611957254606, 0.611957253886},
            "t is always 1: ask the optimizer for the rule of each step.")
        .mistake(new double[] {0.707934834780, 0.659151385986}, SHARED)
        .mistake(new double[] {0.761704958873, 0.761704958022}, RESET)
        .mistake(new double[] {0.700000001001, 0.700000000273},
            "The gradient is that of the start throughout: ask for it in each step.")
        .mistake(new double[] {0.701586257956, 0.701606449951},
            "The gradient is taken anew for the second weight: ask for it once in a step.")
        .mistakeIfThrows(IndexOutOfBoundsException.class, MEMORY)
        .is(new double[] {0.701586272428474, 0.7015862716704683}, 1e-12);
  }

  @Test
  @Points(2)
  void many_weights_as_each_of_them_alone() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(6);
          double[] w = numbers(random, n);
          double[] steepness = numbers(random, n);
          int steps = random.nextInt(30);
          Optimizer optimizer = OPTIMIZERS.get(random.nextInt(OPTIMIZERS.size()));
          double[] expected = new double[n];
          for (int i = 0; i < n; i++) {
            expected[i] = alone(w[i], steepness[i], optimizer, steps);
          }
          Expect.given("w", w, "slopes", steepness, "optimizer", optimizer, "steps", steps)
              .when(() -> RunOptimizer.runOptimizer(
                  w, at -> slopes(steepness, at), optimizer, steps))
              .mistakeIf(actual -> steps > 0 && Double.isNaN(actual[0]), FROM_ONE)
              .mistakeIfThrows(IndexOutOfBoundsException.class, MEMORY)
              .is(expected, 1e-9);
        });
  }

  @Test
  @Points(1)
  void no_step_gives_the_same_weights_in_a_new_array() {
    double[] w = {3, -1000, 0};
    double[] after = Expect.given("w", w, "steps", 0)
        .when(() -> RunOptimizer.runOptimizer(w, at -> at, new Adam(0.1), 0))
        .value();
    Expect.given("w", w, "steps", 0)
        .when(() -> after == w)
        .mistake(true, "That is the given array itself: return a copy, w.clone().")
        .is(false);
    Expect.given("w", w, "steps", 0)
        .when(() -> after)
        .is(new double[] {3, -1000, 0}, 0);
  }

  private static double[] coupled(double[] w) {
    return new double[] {2 * w[0] + w[1], w[0] + 10 * w[1]};
  }

  /** Slopes tanh(c w), each weight for itself; bounded, so that nothing runs away. */
  private static double[] slopes(double[] steepness, double[] w) {
    double[] g = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      g[i] = Math.tanh(steepness[i] * w[i]);
    }
    return g;
  }

  private static double alone(double w, double steepness, Optimizer optimizer, int steps) {
    UnaryOperator<double[]> slope = at -> slopes(new double[] {steepness}, at);
    double[] memory = new double[optimizer.memories()];
    double now = w;
    for (int t = 1; t <= steps; t++) {
      double g = slope.apply(new double[] {now})[0];
      now = optimizer.rule(t, optimizer.learningRate()).next(now, g, memory);
    }
    return now;
  }

  private static double[] numbers(SeededRandom random, int n) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(10);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
