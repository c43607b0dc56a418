// expect: The squares are divided by the number of examples
package ch08;

import java.util.Arrays;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class ActivationStds {
  private ActivationStds() {}

  public static double[] activationStds(Sequential network, Matrix x) {
    double[] stds = new double[network.layers().size()];
    Matrix a = x;
    for (int l = 0; l < stds.length; l++) {
      a = network.layers().get(l).forward(a);
      double[] all = Arrays.stream(a.toArray()).flatMapToDouble(Arrays::stream).toArray();
      double mean = 0;
      for (double one : all) {
        mean += one / all.length;
      }
      double squares = 0;
      for (double one : all) {
        squares += (one - mean) * (one - mean);
      }
      stds[l] = a.maxAbs() == 0 || isConstant(all) ? 0 : Math.sqrt(squares / a.rows());
    }
    return stds;
  }

  private static boolean isConstant(double[] all) {
    return Arrays.stream(all).allMatch(one -> one == all[0]);
  }
}
