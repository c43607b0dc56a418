package ch12;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class DecayStepTest {

  @Test
  @Points(1)
  void large_gradients() {
    step(1, 10, 10, 0.001, 0.1).is(new double[] {0.99899, 0.9989}, 1e-12);
  }

  @Test
  @Points(1)
  void gradients_that_are_small() {
    step(-3, 0.2, 0.25, 0.5, 0.1).is(new double[] {-2.8, -3.25}, 1e-12);
  }

  @Test
  @Points(2)
  void any_weight() {
    Expect.seeds(100, random -> {
      double w = random.nextDouble(-5, 5);
      double gradient = random.nextDouble(-2, 2);
      double size = random.nextDouble(1.5, 4);
      double eta = random.nextDouble(0.1, 0.9);
      double lambda = random.nextDouble(0.1, 0.9);
      step(w, gradient, size, eta, lambda).is(
          new double[] {
            w - eta * (gradient + lambda * w) / size,
            w - eta * lambda * w - eta * gradient / size
          },
          1e-9);
    });
  }

  private static Expectation<double[]> step(
      double w, double gradient, double size, double eta, double lambda) {
    return Expect.given(
            "w", w, "gradient", gradient, "size", size, "eta", eta, "lambda", lambda)
        .when(() -> DecayStep.decayStep(w, gradient, size, eta, lambda))
        .mistakeIf(a -> a.length != 2, "Two numbers: {penalty, decay}.")
        .mistake(
            new double[] {
              w - eta * lambda * w - eta * gradient / size,
              w - eta * (gradient + lambda * w) / size
            },
            "The order: the penalty first, then the decay.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * (gradient + lambda * w) / size
            },
            "The decay gets divided by size, too: it is beside Adam's step.")
        .mistake(
            new double[] {
              w - eta * lambda * w - eta * gradient / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The first shrinks by the full penalty: its slope is part of what gets divided.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - lambda * w - eta * gradient / size
            },
            "The rate is missing in the decay: the weight shrinks by eta · lambda.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * lambda * w
            },
            "The decay alone: the step along the gradient is missing.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * gradient / size
            },
            "The second does not shrink: it needs the fraction eta · lambda less.")
        .mistake(
            new double[] {
              w - eta * gradient / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The penalty is missing in the first: add lambda · w to the gradient.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda) / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The slope of the penalty is lambda · w, and not lambda.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w * w / 2) / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "That is the penalty itself, ½ λ w²: what is added to the gradient is its slope.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w / size),
              w - eta * lambda * w - eta * gradient / size
            },
            "Only the penalty is divided: parentheses around the sum of both slopes.")
        .mistake(
            new double[] {
              w - eta * (gradient - lambda * w) / size,
              w + eta * lambda * w - eta * gradient / size
            },
            "The sign of the penalty: it makes a weight smaller.")
        .mistake(
            new double[] {
              w + eta * (gradient + lambda * w) / size,
              w - eta * lambda * w + eta * gradient / size
            },
            "It climbs: the step goes against the gradient.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w),
              w - eta * lambda * w - eta * gradient
            },
            "The division by size is missing in both steps.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * lambda * w - eta * gradient
            },
            "In the second step, the gradient is not divided by size.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              (1 - eta * lambda) * (w - eta * gradient / size)
            },
            "The step shrinks, too: only the weight gets the factor 1 − eta · lambda.")
        .mistake(
            new double[] {
              w - eta * (gradient - lambda * w) / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The sign of the penalty in the first: it makes a weight smaller.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w + eta * lambda * w - eta * gradient / size
            },
            "The sign of the decay in the second: it makes a weight smaller.")
        .mistake(
            new double[] {
              w + eta * (gradient + lambda * w) / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The first step climbs: it goes against the sum of both slopes.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * lambda * w + eta * gradient / size
            },
            "The second step climbs: it goes against the gradient.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) * size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The first step is multiplied by size: divide by it.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * lambda * w - eta * gradient * size
            },
            "The second step is multiplied by size: divide by it.")
        .mistake(
            new double[] {
              w - (gradient + lambda * w) / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The rate is missing in the first step.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * lambda * w - gradient / size
            },
            "The rate is missing in the second step, before the gradient.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w),
              w - eta * lambda * w - eta * gradient / size
            },
            "The first step is not divided by size.")
        .mistake(
            new double[] {
              -eta * (gradient + lambda * w) / size,
              -eta * lambda * w - eta * gradient / size
            },
            "These are the steps, not the weights after them: start from w.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) / size,
              w - eta * lambda - eta * gradient / size
            },
            "The decay takes the same from every weight: it takes the fraction eta · lambda of w.")
        .mistake(
            new double[] {
              w - eta * (gradient + 2 * lambda * w) / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The slope of ½ λ w² is λ w, without a 2.")
        .mistake(
            new double[] {
              w - eta * lambda * w / size,
              w - eta * lambda * w - eta * gradient / size
            },
            "The gradient is missing in the first: the penalty's slope is added to it.")
        .mistake(
            new double[] {
              w - eta * (gradient + lambda * w) * size,
              w - eta * lambda * w - eta * gradient * size
            },
            "Multiplied by size: divide by it.");
  }
}
