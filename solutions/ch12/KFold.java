package ch12;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import nnbook.engine.random.SeededRandom;

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

  // tag::solution[]
  public static double[] kFold(
      int n, int k, long seed, ToDoubleBiFunction<int[], int[]> score) {
    if (k < 2 || k > n) {
      throw new IllegalArgumentException("k must be from 2 to " + n + ", was " + k);
    }
    int[] rows = IntStream.range(0, n).toArray();
    new SeededRandom(seed).shuffle(rows);
    double[] scores = new double[k];
    for (int fold = 0; fold < k; fold++) {
      int from = (int) ((long) fold * n / k);
      int to = (int) ((fold + 1L) * n / k);
      int[] judges = Arrays.copyOfRange(rows, from, to);
      int[] others = new int[n - judges.length];
      System.arraycopy(rows, 0, others, 0, from);
      System.arraycopy(rows, to, others, from, n - to);
      scores[fold] = score.applyAsDouble(others, judges);
    }
    return scores;
  }
  // end::solution[]
}
