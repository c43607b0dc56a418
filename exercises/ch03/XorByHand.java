package ch03;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

/**
 * Builds a network of sigmoid neurons that computes XOR, with weights of your own.
 *
 * <p>Two inputs, one hidden layer or more, one output; the activation of every layer is Sigmoid.
 * The output must be above 0.5 near (0, 1) and (1, 0) and below 0.5 near (0, 0) and (1, 1): also
 * when each input is off by up to 0.1.
 *
 * <p>★★ 15 minutes. Chapter: ch03-hidden-space.
 */
public final class XorByHand {
  private XorByHand() {}

  public static Sequential xorByHand() {
    // TODO ch03.XorByHand: which two lines bound the band, and who says "between"?
    throw new UnsupportedOperationException("TODO ch03.XorByHand");
  }
}
