package nnbook.author.letters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.data.Letters;

/** Counts which letter follows the last ones, one in pairs, two in triples. */
final class LetterCounts implements NextLetter {
  private final int length;
  private final double added;
  private final Map<String, double[]> counts = new HashMap<>();

  /** Of these names; to each count that much is added. */
  LetterCounts(List<String> names, int length, double added) {
    this.length = length;
    this.added = added;
    for (String name : names) {
      for (int t = 0; t <= name.length(); t++) {
        char next = t < name.length() ? name.charAt(t) : Letters.letter(Letters.END);
        row(name.substring(0, t))[Letters.index(next)]++;
      }
    }
  }

  private double[] row(String beginning) {
    String padded = ".".repeat(length) + beginning;
    return counts.computeIfAbsent(padded.substring(padded.length() - length), key -> {
      double[] row = new double[Letters.COUNT];
      Arrays.fill(row, added);
      return row;
    });
  }

  @Override
  public double[] after(String beginning) {
    double[] row = row(beginning);
    double sum = Arrays.stream(row).sum();
    return Arrays.stream(row).map(count -> count / sum).toArray();
  }
}
