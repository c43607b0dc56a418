package ch02;

import java.util.stream.DoubleStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.ShapeException;
import org.junit.jupiter.api.Test;

class HillTest {
  @Test
  @Points(2)
  void a_hill_2_high() {
    for (double x : new double[] {0, 0.5, 1, 2, 3}) {
      check(new Places(0, 1, 3, 2), x);
    }
  }

  @Test
  @Points(3)
  void any_hill() {
    Expect.seeds(
        100,
        random -> {
          double left = random.nextDouble(-5, 5);
          double top = left + random.nextDouble(0.5, 3);
          double right = top + random.nextDouble(0.5, 3);
          Places places = new Places(left, top, right, random.nextDouble(1.5, 6));
          check(places, random.nextDouble(left, right));
        });
  }

  private record Places(double left, double top, double right, double height) {
    private Sequential hill() {
      return Hill.hill(left, top, right, height);
    }

    private double at(double x) {
      return hill().predict(x)[0];
    }

    private boolean misses(double x, double height) {
      return Math.abs(at(x) - height) > 1e-9;
    }

    private double up() {
      return height / (top - left);
    }

    private double down() {
      return height / (right - top);
    }
  }

  private static void check(Places p, double x) {
    double right =
        x < p.top ? p.up() * (x - p.left) : p.height - p.down() * (x - p.top);
    double behind = Math.max(0, x - p.top);
    Sequential network =
        Expect.given("left", p.left, "top", p.top, "right", p.right, "height", p.height)
            .when(p::hill)
            .value();
    Expect.given(
            "left", p.left, "top", p.top, "right", p.right, "height", p.height, "x", x)
        .when(() -> network.predict(x)[0])
        .mistakeIf(
            actual -> isOneHill(p),
            "The same network for every hill: its numbers must follow from the four given.")
        .mistakeWhere(
            right != 0,
            () -> -right,
            "Upside down: turn all signs of the last neuron.")
        .mistakeIf(
            actual -> right != 0 && Math.abs(actual - right / p.height) < 1e-9
                && !p.misses(p.top, 1),
            "The top is 1 high, whatever height is given.")
        .mistakeWhere(
            x > p.top,
            () -> p.up() * (x - p.left),
            "It never falls: from the top on, the second neuron has to bring the slope down.")
        .mistakeWhere(
            x > p.top,
            () -> p.up() * (x - p.left) - p.down() * behind,
            "The second neuron brings the fall alone, as if the first neuron stopped at the top:"
                + " take its slope back, too.")
        .mistakeWhere(
            x > p.top,
            () -> p.height,
            "It's flat behind the top: the second neuron takes the first one's slope back, but"
                + " brings no fall.")
        .mistakeWhere(
            x < p.top,
            () -> p.up() * (x - p.left) - (p.up() + p.down()) * (x - p.top),
            "There is no bend: the two neurons need ReLU.")
        .mistake(
            p.up() * Math.max(0, x + p.left) - (p.up() + p.down()) * Math.max(0, x + p.top),
            "The signs of the biases: a neuron that switches on at p has the bias −p.")
        .mistakeIf(
            actual -> p.misses(p.left, 0),
            "The foot at left isn't at 0: nothing may be on there yet, and the bias of the last"
                + " neuron is 0.")
        .mistakeIf(
            actual -> p.misses(p.top, p.height),
            "The way up ends at a wrong height: it has to begin at left, with the slope"
                + " height / (top - left).")
        .mistakeIf(
            actual -> p.misses(p.right, 0),
            "The way down misses the foot at right: it falls height in right - top, and besides"
                + " that the second neuron takes the first one's slope back.")
        .mistakeIfThrows(ShapeException.class, "The network must have one input and one output.")
        .is(right, 1e-9);
  }

  /** Whether the network is the same as for another hill, far outside as well. */
  private static boolean isOneHill(Places p) {
    Places other = new Places(p.left - 1, p.top + 1, p.right + 3, p.height + 2);
    return DoubleStream.of(p.left - 20, p.top, p.right, p.right + 20)
        .allMatch(x -> p.at(x) == other.at(x));
  }
}
