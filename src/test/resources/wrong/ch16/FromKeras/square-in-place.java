// expect: A weight was overwritten before it was read: write into a
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    boolean square = kernel.length == kernel[0].length;
    double[][] w = square ? kernel : new double[kernel[0].length][kernel.length];
    for (int i = 0; i < kernel.length; i++) {
      for (int j = 0; j < kernel[i].length; j++) {
        w[j][i] = kernel[i][j];
      }
    }
    return w;
  }
}
