// expect: Either k was refused, though it is from 2 to n
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
      int[] judges = Arrays.copyOfRange(rows, to, from);
      int[] others = new int[n - judges.length];
      System.arraycopy(rows, 0, others, 0, from);
      System.arraycopy(rows, to, others, from, n - to);
      scores[fold] = score.applyAsDouble(others, judges);
    }
    return scores;
  }
}
