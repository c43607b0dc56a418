package ch20;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CausalHeadsTest {
  private static final double[][] Q = {{2, 0, 1, 1}, {1, 1, 0, 2}, {0, 2, 1, -1}};
  private static final double[][] K = {{1, 0, 2, 1}, {0, 1, 1, 0}, {1, 1, 0, 3}};
  private static final double[][] V = {{8, 1, 0, 4}, {0, 2, 6, 1}, {5, 3, 2, 9}};

  private static final String WITHOUT_ITSELF =
      "A position does not see itself: position t belongs to what row t sees.";
  private static final String REVERSED =
      "The mask is reversed: row t sees itself and what comes after it.";
  private static final String ONE_HEAD =
      "One head owns all columns: with several heads, each has its own scores and weights.";
  private static final String OTHERS_VALUES =
      "The result is right up to the values: a head takes them from its own columns.";
  private static final String Q_AND_K =
      "q and k are exchanged: row t comes from the query of position t.";
  private static final String SWITCHED =
      "k and v are exchanged: keys give the weights, and values are added up.";
  private static final String COLUMNS =
      "The softmax runs over the positions that ask: for each query, the weights of the positions"
          + " that it sees add up to 1.";
  private static final String ADDED =
      "All heads write into the first d columns: head h writes from column h · d on.";

  private enum Kind {
    RIGHT, IN_TURN, FIRST_KEYS, LAST_ONLY, MASKED_LATE, HIDDEN_ZERO
  }

  /** What one may do in another way: d under the root, the mask, the columns of a head. */
  private record Way(double divisor, int ahead, Kind kind) {
    static Way right(int width, int heads) {
      return new Way(Math.sqrt(width / (double) heads), 0, Kind.RIGHT);
    }

    Way by(double newDivisor) {
      return new Way(newDivisor, ahead, kind);
    }

    Way ahead(int positions) {
      return new Way(divisor, positions, kind);
    }

    Way as(Kind other) {
      return new Way(divisor, ahead, other);
    }
  }

  @Test
  @Points(2)
  void one_head_and_two_positions() {
    double[][] q = {{2, 1, 0, 1}, {2, 1, 0, 1}};
    double[][] k = {{1, -1, 3, 1}, {2, 1, 5, 1}};
    double[][] v = {{0, 20, 0, 1}, {10, 0, 0, 1}};
    double fit = 1 / (1 + Math.exp(-2));
    call(q, k, v, 1)
        .mistakeIf(
            result -> result.length == 2 && Math.abs(result[1][3] - 1) > 1e-9,
            "The weights of a row don't add up to 1: each is a power of e over the sum of them.")
        .is(new double[][] {{0, 20, 0, 1}, {10 * fit, 20 * (1 - fit), 0, 1}}, 1e-12);
  }

  @Test
  @Points(2)
  void two_heads_and_three_positions() {
    call(Q, K, V, 2)
        .mistakeIf(
            result -> result.length == 3 && result[0].length == 2,
            "The result has d columns: the heads stand side by side, in all the columns of v.")
        .is(expected(Q, K, V, 2, Way.right(4, 2)), 1e-12);
  }

  @Test
  @Points(1)
  void scores_of_many_thousands() {
    double[][] q = {{100, -100}, {100, 100}, {-100, 100}};
    double[][] k = {{100, 0}, {0, 100}, {100, 100}};
    double[][] v = {{1, 2}, {3, 4}, {5, 6}};
    call(q, k, v, 2).is(new double[][] {{1, 2}, {1, 4}, {3, 5}}, 1e-12);
    double[][] opposite = {{-100, -4}, {-100, -4}};
    call(opposite, new double[][] {{100, 5}, {100, 5}}, new double[][] {{1, 2}, {3, 4}}, 2)
        .mistakeIf(
            result -> result[0][0] == 3 || result[0][0] == 0,
            "Hidden scores got a number, such as −1000, and those that are seen are smaller.")
        .is(new double[][] {{1, 2}, {2, 3}}, 1e-12);
  }

  @Test
  @Points(3)
  void any_heads() {
    Expect.seeds(100, random -> {
      int heads = 1 + random.nextInt(3);
      int width = heads * (1 + random.nextInt(3));
      int n = 1 + random.nextInt(5);
      double[][] q = numbers(random, n, width);
      double[][] k = numbers(random, n, width);
      double[][] v = numbers(random, n, width);
      call(q, k, v, heads).is(expected(q, k, v, heads, Way.right(width, heads)), 1e-9);
    });
  }

  private static Expectation<double[][]> call(
      double[][] q, double[][] k, double[][] v, int heads) {
    int n = q.length;
    int width = q[0].length;
    Way right = Way.right(width, heads);
    double d = width / (double) heads;
    Expectation<double[][]> call = Expect.given("q", q, "k", k, "v", v, "heads", heads)
        .when(() -> CausalHeads.attend(q, k, v, heads))
        .mistakeIfThrows(IndexOutOfBoundsException.class,
            "An index is beyond its array: rows run to q.length, and the columns of head h from"
                + " h · d to (h + 1) · d − 1.");
    boolean several = n > 1 && heads > 1;
    way(call, several, q, k, v, heads, right.by(Math.sqrt(width)),
        "The root is that of the whole width: each head has d = width / heads numbers.");
    way(call, n > 1 && d > 1, q, k, v, heads, right.by(1), "The scores are not divided by √d.");
    way(call, n > 1 && d > 1, q, k, v, heads, right.by(d),
        "The scores are divided by d: divide by its root.");
    way(call, n > 1, q, k, v, heads, right.by(Math.sqrt(n)),
        "That is the root of the number of positions: d is the width of one head.");
    way(call, n > 1, q, k, v, heads, right.by(Math.sqrt(heads)),
        "That is the root of the number of heads: d is the width of one head.");
    way(call, n > 1, q, k, v, heads, right.as(Kind.MASKED_LATE),
        "Later positions were hidden after the softmax: leave them out of its sum, too.");
    way(call, n > 1, q, k, v, heads, right.as(Kind.HIDDEN_ZERO),
        "Hidden scores are 0, and e to the power 0 is 1: they still count in the sum.");
    way(call, n > 1, q, k, v, heads, right.by(1e300),
        "All positions count the same: the scores are lost on the way to the weights.");
    way(call, n > 1, q, k, v, heads, right.by(-right.divisor()),
        "The better a key fits, the smaller its weight.");
    way(call, n > 1, q, k, v, heads, right.ahead(n),
        "There is no mask: row 0 looks at later positions. Row t ends with position t.");
    way(call, n > 1, q, k, v, heads, right.ahead(1),
        "Row t sees position t + 1: it ends with position t.");
    way(call, several && d > 1, q, k, v, heads, right.as(Kind.IN_TURN),
        "The heads take columns in turn: head 0 owns the first d columns, head 1 the next d.");
    way(call, several, q, k, v, heads, right.as(Kind.FIRST_KEYS),
        "All heads compare in the same columns: head h begins at column h · d, in q and in k.");
    way(call, n > 1, q, k, v, heads, right.as(Kind.LAST_ONLY),
        "Only the last position that is seen is left: add up over all of them, with +=.");
    way(call, several, q, k, v, 1, Way.right(width, 1), ONE_HEAD);
    way(call, several, q, k, v, 1, Way.right(width, heads), ONE_HEAD);
    return call
        .mistakeWhere(n > 1, () -> expected(k, q, v, heads, right), Q_AND_K)
        .mistakeWhere(n > 1, () -> expected(q, v, k, heads, right), SWITCHED)
        .mistakeWhere(n > 1, () -> expected(q, k, k, heads, right),
            "The keys are added up: keys give the weights, and values are added up.")
        .mistakeWhere(n > 1, () -> v, "Row t has the value of t alone: weight s belongs to v[s].")
        .mistakeWhere(n > 1, () -> overQueries(q, k, v, heads, right), COLUMNS)
        .mistakeWhere(n > 1, () -> reversed(
            expected(reversed(q), reversed(k), reversed(v), heads, right)), REVERSED)
        .mistakeWhere(several, () -> firstValues(q, k, v, heads, right), OTHERS_VALUES)
        .mistakeWhere(several, () -> added(expected(q, k, v, heads, right), (int) d), ADDED)
        .mistakeIf(
            result -> n > 1 && shifted(result, expected(q, k, v, heads, right.ahead(-1))),
            WITHOUT_ITSELF)
        .mistakeIf(result -> IntStream.range(0, n)
                .anyMatch(t -> Arrays.stream(result[t]).anyMatch(Double::isNaN)),
            "NaN: subtract the largest score that row t sees before the powers of e.")
        .mistakeIf(result -> several && sameBut(result, expected(q, k, v, heads, right), (int) d),
            "Only one head has written its columns: go through all of them.");
  }

  private static void way(Expectation<double[][]> call, boolean shows, double[][] q, double[][] k,
      double[][] v, int heads, Way way, String message) {
    call.mistakeWhere(shows, () -> expected(q, k, v, heads, way), message);
  }

  private static int column(int head, int i, int heads, int d, Way way) {
    return way.kind() == Kind.IN_TURN ? i * heads + head : head * d + i;
  }

  /** The weight of position s, seen from t, is 1 / Σ_u exp(score_u − score_s). */
  private static double[][] expected(
      double[][] q, double[][] k, double[][] v, int heads, Way way) {
    int d = q[0].length / heads;
    double[][] result = new double[q.length][q[0].length];
    for (int h = 0; h < heads; h++) {
      for (int t = 0; t < q.length; t++) {
        int last = Math.min(q.length - 1, t + way.ahead());
        boolean all = way.kind() == Kind.MASKED_LATE || way.kind() == Kind.HIDDEN_ZERO;
        for (int s = way.kind() == Kind.LAST_ONLY ? last : 0; s <= last; s++) {
          double sum = 0;
          for (int u = 0; u < (all ? q.length : last + 1); u++) {
            boolean zero = u > last && way.kind() == Kind.HIDDEN_ZERO;
            double score = zero ? 0 : score(q[t], k[u], h, heads, way);
            sum += Math.exp(score - score(q[t], k[s], h, heads, way));
          }
          for (int i = 0; i < d; i++) {
            int at = column(h, i, heads, d, way);
            result[t][at] += v[s][at] / sum;
          }
        }
      }
    }
    return result;
  }

  private static double score(double[] query, double[] key, int head, int heads, Way way) {
    int d = query.length / heads;
    double score = 0;
    for (int i = 0; i < d; i++) {
      int at = column(way.kind() == Kind.FIRST_KEYS ? 0 : head, i, heads, d, way);
      score += query[at] * key[at];
    }
    return score / way.divisor();
  }

  /** For each key the weights of the queries that see it add up to 1. */
  private static double[][] overQueries(
      double[][] q, double[][] k, double[][] v, int heads, Way way) {
    int d = q[0].length / heads;
    double[][] result = new double[q.length][q[0].length];
    for (int c = 0; c < heads * d; c++) {
      for (int s = 0; s < q.length; s++) {
        double sum = 0;
        for (int t = s; t < q.length; t++) {
          sum += Math.exp(score(q[t], k[s], c / d, heads, way));
        }
        for (int t = s; t < q.length; t++) {
          result[t][c] += Math.exp(score(q[t], k[s], c / d, heads, way)) / sum * v[s][c];
        }
      }
    }
    return result;
  }

  /** Each head takes the values of the first. */
  private static double[][] firstValues(
      double[][] q, double[][] k, double[][] v, int heads, Way way) {
    int d = q[0].length / heads;
    double[][] first = new double[v.length][v[0].length];
    for (int t = 0; t < v.length; t++) {
      for (int c = 0; c < v[0].length; c++) {
        first[t][c] = v[t][c % d];
      }
    }
    return expected(q, k, first, heads, way);
  }

  private static double[][] added(double[][] right, int d) {
    double[][] added = new double[right.length][right[0].length];
    for (int t = 0; t < right.length; t++) {
      for (int c = 0; c < right[0].length; c++) {
        added[t][c % d] += right[t][c];
      }
    }
    return added;
  }

  private static double[][] reversed(double[][] rows) {
    double[][] reversed = new double[rows.length][];
    Arrays.setAll(reversed, t -> rows[rows.length - 1 - t]);
    return reversed;
  }

  /** Equal from row 1 on. */
  private static boolean shifted(double[][] result, double[][] wrong) {
    return IntStream.range(1, wrong.length)
        .allMatch(t -> alike(result[t], wrong[t], 0, wrong[t].length));
  }

  /** One head is right, and the columns of all others are 0. */
  private static boolean sameBut(double[][] result, double[][] right, int d) {
    int heads = 0;
    for (int c = 0; c < right[0].length; c += d) {
      boolean written = true;
      boolean empty = true;
      for (int t = 0; t < right.length; t++) {
        written &= alike(result[t], right[t], c, c + d);
        empty &= alike(result[t], new double[right[0].length], c, c + d);
      }
      if (!written && !empty) {
        return false;
      }
      heads += written ? 1 : 0;
    }
    return heads == 1;
  }

  private static boolean alike(double[] a, double[] b, int from, int to) {
    return IntStream.range(from, to).allMatch(c -> Math.abs(a[c] - b[c]) < 1e-9);
  }

  private static double[][] numbers(SeededRandom random, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      Arrays.setAll(row, i -> random.nextInt(8) == 0 ? 0 : random.nextDouble(-2, 2));
    }
    return numbers;
  }
}
