package ch19;

import java.util.Arrays;
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

  // tag::solution[]
  public static double[] after(String window, List<String> names, double c) {
    double[] p = new double[27];
    if (window.isEmpty()) {
      Arrays.fill(p, 1.0 / 27);
    } else {
      p = after(window.substring(1), names, c);
    }
    double[] counts = new double[27];
    double all = 0;
    for (String name : names) {
      String text = ".".repeat(window.length()) + name + ".";
      for (int i = window.length(); i < text.length(); i++) {
        if (text.startsWith(window, i - window.length())) {
          char next = text.charAt(i);
          counts[next == '.' ? 0 : next - 'a' + 1]++;
          all++;
        }
      }
    }
    for (int letter = 0; letter < 27; letter++) {
      p[letter] = (counts[letter] + c * p[letter]) / (all + c);
    }
    return p;
  }
  // end::solution[]
}
