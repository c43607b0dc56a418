package ch19;

/**
 * Draws the next letter: softmax turns the scores, divided by the temperature, into probabilities,
 * which are laid side by side on a line from 0 to 1, letter 0 first. The letter in whose piece
 * {@code u} falls is drawn.
 *
 * <p>{@code scores} [K] may be as large as 1000 or as small as −1000, {@code temperature} is
 * greater than 0, {@code u} is at least 0 and less than 1. A piece has its left end, but not its
 * right one. Rounding may leave a tiny gap at the end of the line, which belongs to the last
 * letter.
 *
 * <p>★★ 15 minutes. Chapter: ch19-draw.
 */
public final class NextLetter {
  private NextLetter() {}

  // tag::solution[]
  public static int draw(double[] scores, double temperature, double u) {
    double max = scores[0];
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double total = 0;
    double[] powers = new double[scores.length];
    for (int k = 0; k < scores.length; k++) {
      powers[k] = Math.exp((scores[k] - max) / temperature);
      total += powers[k];
    }
    double end = 0;
    for (int k = 0; k < scores.length; k++) {
      end += powers[k] / total;
      if (u < end) {
        return k;
      }
    }
    return scores.length - 1;
  }
  // end::solution[]
}
