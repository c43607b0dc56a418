// expect: 0.9 counts as class 0, as when (int) cuts it
package ch07;

public final class Accuracy {
  private Accuracy() {}

  public static double accuracy(double[] p, int[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(
          "p and y must have the same length, at least 1, were " + p.length + ", " + y.length);
    }
    int right = 0;
    for (int n = 0; n < p.length; n++) {
      int answer = (int) p[n];
      right += answer == y[n] ? 1 : 0;
    }
    return (double) right / p.length;
  }
}
