package ch03;

import nnbook.engine.activation.Step;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

/**
 * Builds a network that adds three bits.
 *
 * <p>The inputs are two bits and the carry from the column to the right, each 0 or 1. The outputs
 * are, in this order, the sum bit and the carry to the left: 1 + 1 + 0 gives (0, 1), since 1 + 1 =
 * 10 in binary. An output above 0.5 counts as 1. Use dense layers with Step neurons, which fire
 * when z exceeds 0.
 *
 * <p>★★ 20 minutes. Chapter: ch03-hidden-space.
 */
public final class FullAdder {
  private FullAdder() {}

  public static Sequential fullAdder() {
    // TODO ch03.FullAdder: what do all rows with the same two outputs have in common?
    throw new UnsupportedOperationException("TODO ch03.FullAdder");
  }
}
