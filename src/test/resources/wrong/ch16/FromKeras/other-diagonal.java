// expect: the other diagonal
package ch16;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    int in = kernel.length;
    int out = kernel[0].length;
    double[][] weights = new double[out][in];
    for (int j = 0; j < out; j++) {
      for (int i = 0; i < in; i++) {
        weights[j][i] = kernel[in - 1 - i][out - 1 - j];
      }
    }
    return weights;
  }
}
