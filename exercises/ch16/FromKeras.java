package ch16;

/**
 * Turns the kernel of a Keras layer into weights for our engine.
 *
 * <p>{@code kernel[i][j]} is the weight from input i to neuron j, so that the kernel has a row for
 * each input. The result has a row for each neuron: its entry [j][i] is the same weight. Return a
 * new array and leave the kernel as it is. It has at least one row and one column.
 *
 * <p>★ 5 minutes. Chapter: ch16-layout.
 */
public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    // TODO ch16.FromKeras: one row for each neuron
    throw new UnsupportedOperationException("TODO ch16.FromKeras");
  }
}
