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

  public static int draw(double[] scores, double temperature, double u) {
    // TODO ch19.NextLetter: powers, their sum, then walk along the line
    throw new UnsupportedOperationException("TODO ch19.NextLetter");
  }
}
