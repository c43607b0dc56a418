package ch11;

import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;

/**
 * Finds the parameter of a network whose slope is most wrong.
 *
 * <p>{@code loss.backward(network, x, y)} adds to the gradients; forget old ones first. Measure
 * the slope of each entry of each parameter, biases too, as (L(w + h) − L(w − h)) / 2h with h =
 * 1e-5 and L = {@code loss.value(network, x, y)}. The error of an entry is |a − n| / max(|a|, |n|,
 * 1e-4), and infinite if that is NaN. Report the first entry with the greatest error; all numbers
 * count from 0. Leave each parameter as it was.
 *
 * <p>★★★ 25 minutes. Chapter: ch11-kink.
 */
public final class GradCheck {
  private GradCheck() {}

  /** Which parameter of network.parameters(), which entry of it, and how wrong. */
  public record Report(int parameter, int row, int column, double error) {}

  public static Report gradCheck(Sequential network, Loss loss, Matrix x, Matrix y) {
    // TODO ch11.GradCheck: backward once, then nudge entry after entry
    throw new UnsupportedOperationException("TODO ch11.GradCheck");
  }
}
