package nnbook.author.letters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nnbook.data.Letters;

/**
 * Counts which letter follows windows of one or of several lengths: p_k = (n + c p_{k-1}) / (N + c)
 * from the shortest to the longest, where n of N windows were followed by the letter, and p before
 * the shortest is 1/27.
 *
 * <p>With one length that adds c/27 to each count, with all lengths it is a table with back-off.
 */
final class LetterCounts implements NextLetter {
  private final int[] lengths;
  private final double weight;
  private final Map<String, double[]> counts = new HashMap<>();

  private LetterCounts(List<String> names, int[] lengths, double weight) {
    this.lengths = lengths;
    this.weight = weight;
    for (String name : names) {
      for (int t = 0; t <= name.length(); t++) {
        char next = t < name.length() ? name.charAt(t) : Letters.letter(Letters.END);
        for (int length : lengths) {
          counts.computeIfAbsent(window(name.substring(0, t), length),
              key -> new double[Letters.COUNT])[Letters.index(next)]++;
        }
      }
    }
  }

  /** Windows of that length; to each count that much is added. */
  static LetterCounts adding(List<String> names, int length, double added) {
    return new LetterCounts(names, new int[] {length}, Letters.COUNT * added);
  }

  /** Windows of 0 letters to so many, each with the weight c of the next shorter one. */
  static LetterCounts backingOff(List<String> names, int longest, double c) {
    return new LetterCounts(names, IntStream.rangeClosed(0, longest).toArray(), c);
  }

  private static String window(String beginning, int length) {
    String padded = ".".repeat(length) + beginning;
    return padded.substring(padded.length() - length);
  }

  @Override
  public double[] after(String beginning) {
    double[] p = new double[Letters.COUNT];
    Arrays.fill(p, 1.0 / Letters.COUNT);
    for (int length : lengths) {
      double[] row = counts.get(window(beginning, length));
      if (row != null) {
        double all = Arrays.stream(row).sum() + weight;
        for (int j = 0; j < p.length; j++) {
          p[j] = (row[j] + weight * p[j]) / all;
        }
      }
    }
    return p;
  }
}
