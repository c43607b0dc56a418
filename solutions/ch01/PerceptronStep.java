package ch01;

/**
 * Makes one step of the perceptron rule, with the learning rate η.
 *
 * <p>A row with a right answer changes nothing. For a row that was missed, every number moves in
 * the direction that corrects its answer, each weight in proportion to its input. η says how far.
 * The table of the chapter has η = 1.
 *
 * <p>The answer a is 1 when w₁x₁ + … + wₙxₙ + b > 0, otherwise 0; y is the wanted answer, 0 or 1.
 * Returns a new array of n + 1 numbers, the new weights and last the new bias:
 * {w₁, …, wₙ, b}. The arrays that come in stay as they are.
 *
 * <p>★★ 10 minutes. Chapter: ch01-perceptron.
 */
public final class PerceptronStep {
  private PerceptronStep() {}

  // tag::solution[]
  public static double[] perceptronStep(double[] w, double b, double[] x, int y, double eta) {
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * x[i];
    }
    int a = z > 0 ? 1 : 0;

    double[] moved = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      moved[i] = w[i] + eta * (y - a) * x[i];
    }
    moved[w.length] = b + eta * (y - a);
    return moved;
  }
  // end::solution[]
}
