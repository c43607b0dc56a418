package ch13;

/**
 * Writes a layer as text and reads it back, to the last bit.
 *
 * <p>{@code save} may choose any form of text for the weights {@code w} [out x in] and the biases
 * {@code b} [out]; all numbers are finite. {@code load} gets such a text and nothing else, and
 * returns the same shape and the same bits: also for -0.0, for very small and very large numbers,
 * and on a computer whose language writes 0,5 for 0.5.
 *
 * <p>★★ 15 minutes. Chapter: ch13-save.
 */
public final class SaveLoad {
  private SaveLoad() {}

  /** A layer, as it was saved. */
  public record Saved(double[][] w, double[] b) {}

  // tag::solution[]
  public static String save(double[][] w, double[] b) {
    StringBuilder text = new StringBuilder();
    for (int j = 0; j < w.length; j++) {
      text.append(b[j]);
      for (double weight : w[j]) {
        text.append(' ').append(weight);
      }
      text.append('\n');
    }
    return text.toString();
  }

  public static Saved load(String text) {
    String[] lines = text.split("\n");
    double[][] w = new double[lines.length][];
    double[] b = new double[lines.length];
    for (int j = 0; j < lines.length; j++) {
      String[] numbers = lines[j].split(" ");
      b[j] = Double.parseDouble(numbers[0]);
      w[j] = new double[numbers.length - 1];
      for (int i = 0; i < w[j].length; i++) {
        w[j][i] = Double.parseDouble(numbers[i + 1]);
      }
    }
    return new Saved(w, b);
  }
  // end::solution[]
}
