// expect: The same array is returned
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    if (kernel.length == kernel[0].length) {
      for (int j = 0; j < kernel.length; j++) {
        for (int i = 0; i < j; i++) {
          double w = kernel[j][i];
          kernel[j][i] = kernel[i][j];
          kernel[i][j] = w;
        }
      }
      return kernel;
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
