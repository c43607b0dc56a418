// expect: The last neuron has no weights
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    double[][] w = new double[kernel[0].length][kernel.length];
    for (int i = 0; i < kernel.length; i++) {
      for (int j = 0; j < kernel[i].length - 1; j++) {
        w[j][i] = kernel[i][j];
      }
    }
    return w;
  }
}
