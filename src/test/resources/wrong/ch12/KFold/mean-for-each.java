// expect: All k scores are wanted, and not one number for all, such as their mean or sum.
package ch12;

import java.util.function.ToDoubleBiFunction;
import nnbook.engine.random.SeededRandom;

public final class KFold {
  private KFold() {}

  public static double[] kFold(
      int n, int k, long seed, ToDoubleBiFunction<int[], int[]> score) {
    if (k < 2 || k > n) {
      throw new IllegalArgumentException("k must be from 2 to n");
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    new SeededRandom(seed).shuffle(order);
    double[] scores = new double[k];
    for (int f = 0; f < k; f++) {
      int from = f * n / k;
      int to = (f + 1) * n / k;
      int[] fold = new int[to - from];
      int[] rest = new int[n - fold.length];
      int r = 0;
      for (int i = 0; i < n; i++) {
        if (i >= from && i < to) {
          fold[i - from] = order[i];
        } else {
          rest[r++] = order[i];
        }
      }
      scores[f] = score.applyAsDouble(rest, fold);
    }
    double s = 0;
    for (double v : scores) s += v;
    java.util.Arrays.fill(scores, s / k);
    return scores;
  }
}
