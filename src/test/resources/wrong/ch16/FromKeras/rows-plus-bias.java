// expect: Each row has a number too many: it has one for each input, and the bias stands
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    double[][] w = new double[kernel[0].length][kernel.length + 1];
    for (int i = 0; i < kernel.length; i++) {
      for (int j = 0; j < kernel[0].length; j++) {
        w[j][i] = kernel[i][j];
      }
    }
    return w;
  }
}
