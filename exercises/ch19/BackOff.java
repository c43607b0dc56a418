package ch19;

import java.util.List;

/**
 * Computes the probabilities of the letter behind a window, with the help of shorter windows.
 *
 * <p>Letters have the numbers 0 for the dot to 26 for 'z'. A name is read with one dot behind it,
 * and with as many before it as the window is long. Of the N places where a letter follows the
 * window, n[b] are followed by letter b. Then p[b] = (n[b] + c · q[b]) / (N + c), where q are the
 * probabilities behind the window without its first letter. Behind the empty window, N counts all
 * letters, dots behind names included, and q is 1/27 for each. c is positive.
 *
 * <p>★★ 15 minutes. Chapter: ch19-back-off.
 */
public final class BackOff {
  private BackOff() {}

  public static double[] after(String window, List<String> names, double c) {
    // TODO ch19.BackOff: the probabilities behind the shorter window first, then count
    throw new UnsupportedOperationException("TODO ch19.BackOff");
  }
}
