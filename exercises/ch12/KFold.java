package ch12;

import java.util.function.ToDoubleBiFunction;

/**
 * Runs k-fold cross-validation: k trainings, each judged by the fold that it has not seen.
 *
 * <p>Shuffle the rows 0 to n − 1 with a {@code SeededRandom} of the given seed and deal them into k
 * folds, whose sizes differ by at most 1. For each fold in turn, call {@code score} once, with the
 * rows of all other folds first and the rows of this fold second; it trains a network on the first
 * and returns how it does on the second. Return the k scores in the order of the calls. Throw
 * {@code IllegalArgumentException}, before any call, when k is less than 2 or greater than n.
 *
 * <p>★★★ 25 minutes. Chapter: ch12-k-fold.
 */
public final class KFold {
  private KFold() {}

  public static double[] kFold(
      int n, int k, long seed, ToDoubleBiFunction<int[], int[]> score) {
    // TODO ch12.KFold: shuffle, cut into folds, and let each fold judge once
    throw new UnsupportedOperationException("TODO ch12.KFold");
  }
}
