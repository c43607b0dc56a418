// expect: All weights are in one row: give each neuron a row.
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    double[][] w = new double[1][kernel.length * kernel[0].length];
    for (int i = 0; i < kernel.length; i++) {
      for (int j = 0; j < kernel[0].length; j++) {
        w[0][j * kernel.length + i] = kernel[i][j];
      }
    }
    return w;
  }
}
