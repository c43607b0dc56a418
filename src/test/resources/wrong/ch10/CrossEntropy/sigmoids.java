// expect: Each score went through a sigmoid: softmax looks at all of them together.
package ch10;

public final class CrossEntropy {
  private CrossEntropy() {}

  public static double crossEntropy(double[] z, int y) {
    double l = 0;
    for (int k = 0; k < z.length; k++) {
      double t = k == y ? 1 : 0;
      l += Math.max(z[k], 0) - t * z[k] + Math.log1p(Math.exp(-Math.abs(z[k])));
    }
    return l;
  }
}
