package nnbook.fast.ladder;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Require;
import nnbook.fast.Kernels;
import nnbook.fast.RowKernel;

/**
 * From nested loops to all cores: each rung trains the same network on the same images with the
 * same settings, in a way that is faster than the one below it.
 */
public final class Ladder {
  private Ladder() {}

  /**
   * All rungs from the lowest up. On the last ones the fastest kernel works with 2, 4, 8 … and at
   * last with so many threads. Without the module for vectors, theirs are missing.
   */
  public static List<Rung> rungs(int threads) {
    Require.atLeast("Ladder", "threads", threads, 1);
    List<Rung> rungs = new ArrayList<>(List.of(
        Rung.fast(new NestedLoops(), 1), Rung.textbook(),
        Rung.fast(new RowOrder(), 1), Rung.fast(new RowKernel(), 1)));
    if (Kernels.hasVectors()) {
      rungs.add(Rung.fast(Kernels.best(), 1));
    }
    for (int some = 2; some < threads; some *= 2) {
      rungs.add(Rung.fast(Kernels.best(), some));
    }
    if (threads > 1) {
      rungs.add(Rung.fast(Kernels.best(), threads));
    }
    return List.copyOf(rungs);
  }

  /** Measures every rung, from the lowest up. */
  public static List<Speed> climb(TrainingWork work, Stopwatch watch, int threads) {
    return rungs(threads).stream().map(rung -> rung.measure(work, watch)).toList();
  }
}
