package ch19;

import java.util.List;

/**
 * Counts which letter follows which in names, and turns the counts into probabilities.
 *
 * <p>The numbers of the letters are 1 for 'a' to 26 for 'z'; 0 is the dot, which stands before the
 * first letter of a name and behind its last one. Names hold the letters a to z only. Each count
 * becomes greater by {@code extra}, which is at least 0, and is divided by the sum of its row.
 *
 * <p>Row a of the result [27 x 27] holds the probabilities of what follows letter a; a row whose
 * sum would be 0 stays 0.
 *
 * <p>★★ 10 minutes. Chapter: ch19-pairs.
 */
public final class PairTable {
  private PairTable() {}

  // tag::solution[]
  public static double[][] probabilities(List<String> names, double extra) {
    double[][] table = new double[27][27];
    for (String name : names) {
      int before = 0;
      for (char letter : name.toCharArray()) {
        int number = letter - 'a' + 1;
        table[before][number]++;
        before = number;
      }
      table[before][0]++;
    }
    for (double[] row : table) {
      double sum = 0;
      for (int b = 0; b < 27; b++) {
        row[b] += extra;
        sum += row[b];
      }
      for (int b = 0; b < 27 && sum > 0; b++) {
        row[b] /= sum;
      }
    }
    return table;
  }
  // end::solution[]
}
