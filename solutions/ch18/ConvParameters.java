package ch18;

/**
 * Counts the weights and biases of a convolution.
 *
 * <p>Each of its {@code filters} looks through a square of {@code kernel} x {@code kernel} pixels
 * at all {@code channels} of its input, and has one bias. The largest layers have more parameters
 * than an {@code int} can count.
 *
 * <p>★ 5 minutes. Chapter: ch18-channels.
 */
public final class ConvParameters {
  private ConvParameters() {}

  // tag::solution[]
  public static long parameters(int kernel, int channels, int filters) {
    return filters * ((long) kernel * kernel * channels + 1);
  }
  // end::solution[]
}
