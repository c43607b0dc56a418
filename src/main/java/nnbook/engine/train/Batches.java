package nnbook.engine.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.random.SeededRandom;

/** The examples of an epoch, dealt out in batches. */
final class Batches {
  private final int[] order;
  private final int size;

  Batches(int examples, int size) {
    this.order = new int[examples];
    this.size = size;
    for (int i = 0; i < examples; i++) {
      order[i] = i;
    }
  }

  /** New batches: every example once, in random order; the last batch may be smaller. */
  // tag::batches-shuffled[]
  List<int[]> shuffled(SeededRandom random) {
    random.shuffle(order);
    return inOrder();
  }

  List<int[]> inOrder() {
    List<int[]> batches = new ArrayList<>();
    for (int from = 0; from < order.length; from += size) {
      int to = Math.min(from + size, order.length);
      batches.add(Arrays.copyOfRange(order, from, to));
    }
    return batches;
  }
  // end::batches-shuffled[]

  /** Whether all examples are in one batch, so that their order does not matter. */
  boolean isOne() {
    return size >= order.length;
  }
}
