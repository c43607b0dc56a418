// expect: The sizes are not used
package ch08;

/**
 * Predicts how far the outputs of a network spread before the first step, from its sizes alone.
 *
 * <p>{@code sizes} are the sizes from the inputs to the outputs, such as 64, 32, 10. Each layer
 * draws its weights with mean 0 and its own standard deviation: {@code stds} has one for each
 * layer, 1, 1 for example. The biases are 0. The outputs of all layers but the last go through
 * ReLU, those of the last through nothing. {@code inputSquare} is the average square of an input.
 * The result is the variance of the outputs of the last layer.
 *
 * <p>★★ 10 minutes. Chapter: ch08-digits.
 */
public final class OutputVariance {
  private OutputVariance() {}

  public static double outputVariance(double inputSquare, int[] sizes, double[] stds) {
    double square = inputSquare;
    double variance = 0;
    for (int l = 0; l < stds.length; l++) {
      variance = stds[l] * stds[l] * square;
      square = variance / 2;
    }
    return variance;
  }
}
