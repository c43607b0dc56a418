// expect: Only half of the weights are there: for each i, j runs over all neurons from 0.
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    double[][] w = new double[kernel[0].length][kernel.length];
    for (int i = 0; i < kernel.length; i++) {
      for (int j = i; j < kernel[0].length; j++) {
        w[j][i] = kernel[i][j];
      }
    }
    return w;
  }
}
