package ch19;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PairGradientTest {
  /** An entry of a table. */
  private interface Entry {
    double at(int a, int b);
  }

  @Test
  @Points(2)
  void one_letter_that_was_followed_by_three() {
    check(
        new double[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}},
        new int[][] {{0, 2, 1}, {0, 0, 0}, {0, 0, 0}});
    check(
        new double[][] {{0.3, -1, 2}, {1, 0, 0.5}, {-0.7, 0.2, 0}},
        new int[][] {{4, 0, 1}, {2, 2, 0}, {1, 5, 3}});
  }

  @Test
  @Points(2)
  void a_letter_that_was_never_met() {
    check(new double[][] {{0.5, -0.5}, {1, 3}}, new int[][] {{3, 1}, {0, 0}});
  }

  @Test
  @Points(2)
  void no_slopes_where_the_network_says_what_was_counted() {
    int[][] counts = {{1, 2}, {5, 3}};
    double[][] scores = table(2, (a, b) -> Math.log(counts[a][b]) + 7 * a);
    check(scores, counts);
  }

  @Test
  @Points(2)
  void scores_whose_powers_no_double_can_hold() {
    check(new double[][] {{1000, 1001}, {-1001, -1000}}, new int[][] {{1, 3}, {2, 2}});
    check(new double[][] {{1000, -1000}, {-1000, 1000}}, new int[][] {{1, 3}, {2, 2}});
  }

  @Test
  @Points(3)
  void any_scores_and_counts() {
    Expect.seeds(100, random -> {
      int k = 2 + random.nextInt(4);
      check(table(k, (a, b) -> random.nextGaussian()), counts(random, k));
    });
  }

  private static int[][] counts(SeededRandom random, int k) {
    int[][] counts = new int[k][k];
    int empty = random.nextInt(3) == 0 ? random.nextInt(k) : -1;
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        counts[a][b] = a == empty ? 0 : random.nextInt(9);
      }
    }
    counts[(empty + 1) % k][0]++;
    return counts;
  }

  private static void check(double[][] z, int[][] n) {
    Expectation<double[][]> call =
        Expect.given("scores", z, "counts", n).when(() -> PairGradient.gradient(z, n));
    double all = Arrays.stream(n).flatMapToInt(Arrays::stream).sum();
    double[] rows = Arrays.stream(n).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double[][] p = table(z.length, (a, b) -> probability(z[a], b));
    ofMean(call, p, n, rows, all);
    ofPush(call, p, n, rows, all);
    ofSoftmax(call, z, n, rows, all);
    call.is(table(z.length, (a, b) -> (rows[a] * p[a][b] - n[a][b]) / all), 1e-9);
  }

  private static void ofMean(
      Expectation<double[][]> call, double[][] p, int[][] n, double[] rows, double all) {
    int k = p.length;
    String ofRow =
        "Each row is divided by its own number of pairs: the mean is one of all pairs, so divide"
            + " by the number of all.";
    mistake(call, k, (a, b) -> rows[a] * p[a][b] - n[a][b],
        "The slopes of all pairs were added up: divide by the number of pairs, for the mean.");
    mistake(call, k, (a, b) -> p[a][b] - n[a][b] / Math.max(rows[a], 1), ofRow);
    mistake(call, k, (a, b) -> rows[a] == 0 ? 0 : p[a][b] - n[a][b] / rows[a], ofRow);
    mistake(call, k, (a, b) -> (p[a][b] - n[a][b] / Math.max(rows[a], 1)) / k,
        "The mean of the rows' means: a row weighs as much as it has pairs.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - n[a][b]) / k,
        "Divided by the number of letters: divide by the number of all pairs.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - n[a][b]) / k / k,
        "Divided by the number of entries: divide by the number of all pairs, as counted.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - n[a][b]) / p.length / all,
        "Divided by the number of letters, too: by the number of all pairs is enough.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - n[a][b]) / (all + 1),
        "A pair too many: count from 0.");
    mistake(call, k, (a, b) -> (rows[a] + p[a][b] - n[a][b]) / all,
        "The number of pairs of the row is added to p: multiply p by it.");
    mistake(call, k, (a, b) -> ((rows[a] + 1) * p[a][b] - n[a][b]) / (all + k),
        "Each row has a pair too many: count from 0.");
    long kinds = Arrays.stream(n).flatMapToInt(Arrays::stream).filter(c -> c > 0).count();
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - n[a][b]) / kinds,
        "Divided by the number of different pairs: each counts as often as it was counted.");
    mistake(call, k, (a, b) -> -(rows[a] * p[a][b] - n[a][b]) / all,
        "All signs are reversed: the slope of the loss is p minus 1 for the letter that followed.");
    call.mistakeIf(t -> Arrays.stream(rows).anyMatch(row -> row == 0)
            && Arrays.stream(t).anyMatch(row -> Double.isNaN(row[0])),
        "NaN: a row without pairs was divided by its own number, 0. Divide by the number of all"
            + " pairs.");
  }

  private static void ofPush(
      Expectation<double[][]> call, double[][] p, int[][] n, double[] rows, double all) {
    int k = p.length;
    mistake(call, k, (a, b) -> n[a][b] * (p[a][b] - 1) / all,
        "Only the letters that followed are pushed: each pair pushes down all others of its row,"
            + " too, by their p.");
    mistake(call, k, (a, b) -> n[a][b] == 0 ? 0 : (rows[a] * p[a][b] - n[a][b]) / all,
        "Pairs that were never counted got 0: the others of their row push them down, by p.");
    mistake(call, k, (a, b) -> (p[a][b] - n[a][b]) / all,
        "p is subtracted once: every pair of the row pushes by p, so multiply it by their number.");
    mistake(call, k, (a, b) -> p[a][b] - n[a][b] / all,
        "p has the weight of all pairs: only those of its own row push it, n_a of them.");
    mistake(call, k, (a, b) -> p[a][b] - n[a][b],
        "p minus the count: multiply p by the number of pairs of the row, and divide by the number"
            + " of all.");
    mistake(call, k, (a, b) -> rows[a] * p[a][b] / all,
        "The counts are not subtracted: a pair's slope is p − 1 for the letter that followed. If"
            + " they are, the fraction was lost, because int divided by int is 0 here.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] + n[a][b]) / all,
        "The counts are added: a pair's slope is p − 1 for the letter that followed.");
    mistake(call, k, (a, b) -> -n[a][b] / all,
        "The p are missing: each pair pushes down all letters of its row, by their p.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - Math.min(n[a][b], 1)) / all,
        "Each different pair is subtracted once: subtract as many as were counted.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - 1) / all,
        "1 is subtracted everywhere: subtract the count of each pair.");
    double[] columns = new double[k];
    for (int b = 0; b < k; b++) {
      for (int a = 0; a < k; a++) {
        columns[b] += n[a][b];
      }
    }
    mistake(call, k, (a, b) -> (columns[b] * p[a][b] - n[a][b]) / all,
        "p is multiplied by the sum of the column: all pairs of the row push it.");
    mistake(call, k, (a, b) -> (columns[a] * p[a][b] - n[a][b]) / all,
        "p is multiplied by the sum of a column of counts: all pairs of the row push it.");
    mistake(call, k, (a, b) -> (rows[b] * p[b][a] - n[b][a]) / all,
        "Rows and columns are exchanged: row a has the slopes of the scores of row a.");
    mistake(call, k, (a, b) -> (rows[a] * p[a][b] - n[b][a]) / all,
        "The counts of the reverse pairs are subtracted: counts[a][b] belongs to row a.");
    mistake(call, k, (a, b) -> (int) (rows[a] / all) * p[a][b] - n[a][b] / all,
        "The fraction was lost: int divided by int is 0 here; cast one of them to double.");
  }

  private static void ofSoftmax(
      Expectation<double[][]> call, double[][] z, int[][] n, double[] rows, double all) {
    int k = z.length;
    boolean large = Arrays.stream(z).flatMapToDouble(Arrays::stream).anyMatch(v -> v > 700);
    call.mistakeIf(t -> large && Arrays.stream(t).flatMapToDouble(Arrays::stream)
            .anyMatch(Double::isNaN),
        "NaN: subtract the largest score of a row from all of its scores before you take powers.");
    mistake(call, k, (a, b) -> (rows[a] * z[a][b] - n[a][b]) / all,
        "The scores were used as probabilities: take softmax of each row first.");
    if (!large) {
      double[][] turned = table(k, (a, b) -> z[b][a]);
      mistake(call, k, (a, b) -> (rows[a] * probability(turned[b], a) - n[a][b]) / all,
          "Softmax was taken of the columns: the scores of a row belong together.");
      mistake(call, k, (a, b) -> (rows[a] * probability(turned[a], b) - n[a][b]) / all,
          "Softmax was taken of column a: row a holds the scores of what follows a.");
      double total = Arrays.stream(z).flatMapToDouble(Arrays::stream).map(Math::exp).sum();
      mistake(call, k, (a, b) -> (rows[a] * Math.exp(z[a][b]) / total - n[a][b]) / all,
          "Softmax was taken of the whole table: each row has its own.");
      mistake(call, k, (a, b) -> (rows[a] * Math.exp(z[a][b]) - n[a][b]) / all,
          "The powers are not divided by the sum of their row.");
    }
    double[] max = Arrays.stream(z).mapToDouble(r -> Arrays.stream(r).max().orElse(0)).toArray();
    mistake(call, k, (a, b) -> (rows[a] * Math.exp(z[a][b] - max[a]) - n[a][b]) / all,
        "The powers are not divided by the sum of their row.");
    mistake(call, k, (a, b) -> (rows[a] / k - n[a][b]) / all,
        "All p are equal: take softmax of the scores of the row.");
  }

  private static void mistake(
      Expectation<double[][]> call, int k, Entry entry, String message) {
    call.mistake(table(k, entry), message);
  }

  private static double probability(double[] z, int b) {
    return 1 / Arrays.stream(z).map(other -> Math.exp(other - z[b])).sum();
  }

  private static double[][] table(int k, Entry entry) {
    double[][] table = new double[k][k];
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        table[a][b] = entry.at(a, b);
      }
    }
    return table;
  }
}
