// expect: No score is in the result
package ch12;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import nnbook.engine.random.SeededRandom;

public final class KFold {
  private KFold() {}

  public static double[] kFold(
      int n, int k, long seed, ToDoubleBiFunction<int[], int[]> score) {
    if (k < 2 || k > n) {
      throw new IllegalArgumentException("k must be from 2 to " + n + ", was " + k);
    }
    int[] rows = IntStream.range(0, n).toArray();
    new SeededRandom(seed).shuffle(rows);
    double[] scores = new double[k];
    for (int fold = 0; fold < k; fold++) {
      int from = fold * n / k;
      int to = (fold + 1) * n / k;
      int[] judges = Arrays.copyOfRange(rows, from, to);
      int[] others = new int[n - judges.length];
      System.arraycopy(rows, 0, others, 0, from);
      System.arraycopy(rows, to, others, from, n - to);
      score.applyAsDouble(others, judges);
    }
    return scores;
  }
}
