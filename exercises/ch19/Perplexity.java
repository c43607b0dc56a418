package ch19;

import java.util.List;

/**
 * Computes the perplexity of a table of pairs on names: e to the power of the mean loss of a
 * letter.
 *
 * <p>{@code p[a][b]} [27 x 27] is the probability that letter b follows letter a. The numbers of
 * the letters are 1 for 'a' to 26 for 'z'; 0 is the dot, before the first letter of a name and
 * behind its last one. The loss of a letter is −ln of the probability that it had. The dot behind a
 * name counts as a letter, and the mean is taken over all letters of all names. There is at least
 * one name.
 *
 * <p>★★ 10 minutes. Chapter: ch19-loss.
 */
public final class Perplexity {
  private Perplexity() {}

  public static double perplexity(double[][] p, List<String> names) {
    // TODO ch19.Perplexity: the losses of all letters, their mean, its power of e
    throw new UnsupportedOperationException("TODO ch19.Perplexity");
  }
}
