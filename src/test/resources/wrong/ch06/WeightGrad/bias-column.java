// expect: Each row ends with δⱼ
package ch06;

import java.util.Arrays;

public final class WeightGrad {
  private WeightGrad() {}

  public static double[][] weightGrad(double[] delta, double[] aPrev) {
    double[] withBias = Arrays.copyOf(aPrev, aPrev.length + 1);
    withBias[aPrev.length] = 1;
    return Arrays.stream(delta)
        .mapToObj(d -> Arrays.stream(withBias).map(a -> d * a).toArray())
        .toArray(double[][]::new);
  }
}
