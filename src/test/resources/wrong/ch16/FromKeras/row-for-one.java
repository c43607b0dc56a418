// expect: The same row is returned
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    if (kernel.length == 1 && kernel[0].length == 1) {
      return new double[][] {kernel[0]};
    }
    int in = kernel.length;
    int out = kernel[0].length;
    double[][] weights = new double[out][in];
    for (int j = 0; j < out; j++) {
      for (int i = 0; i < in; i++) {
        weights[j][i] = kernel[i][j];
      }
    }
    return weights;
  }
}
