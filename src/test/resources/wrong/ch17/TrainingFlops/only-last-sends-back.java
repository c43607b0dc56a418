// expect: The way back through the layers between is missing
package ch17;

public final class TrainingFlops {
  private TrainingFlops() {}

  public static long trainingFlops(int... widths) {
    int last = widths.length - 1;
    long weights = 0;
    for (int l = 0; l < last; l++) {
      weights += (long) widths[l] * widths[l + 1];
    }
    long forward = 2 * weights;
    long weightGradients = 2 * weights;
    long back = 2L * widths[last - 1] * widths[last];
    return forward + weightGradients + back;
  }
}
