package ch12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class KFoldTest {
  /** What the score was asked for: the rows to learn from, and those that judge. */
  private record Call(int[] others, int[] judges) {}

  private final List<Call> calls = new ArrayList<>();

  @Test
  @Points(3)
  void seven_rows_in_three_folds() {
    run(7, 3, 1).satisfies("three scores, 1, -2 and 3, from three right calls",
        scores -> Arrays.equals(scores, new double[] {1, -2, 3}) && right(7, 3));
  }

  @Test
  @Points(3)
  void any_rows_and_folds() {
    Expect.seeds(
        100,
        random -> {
          int n = random.nextInt(25) == 0 ? 1000 : 2 + random.nextInt(30);
          int k = 2 + random.nextInt(Math.min(n, 12) - 1);
          run(n, k, random.nextInt(1000)).satisfies(
              "the scores 1, -2, 3 … of k right calls",
              scores -> Arrays.equals(scores, scores(k)) && right(n, k));
        });
  }

  @Test
  @Points(2)
  void the_seed_shuffles_the_rows() {
    List<int[]> first = folds(60, 4, 1);
    Expect.given("n", 60, "k", 4, "seeds", "1 and 2")
        .when(() -> folds(60, 4, 2))
        .mistakeIf(
            folds -> same(folds, first) && folds.stream().allMatch(KFoldTest::evenlySpaced),
            "The folds follow the order of the rows: shuffle first, and deal out what stands in the"
                + " shuffled array.")
        .mistakeIf(folds -> same(folds, first), "Both seeds give the same folds: use the seed.")
        .satisfies("other folds for another seed", folds -> !same(folds, first));
    Expect.given("n", 60, "k", 4, "seed", "1, a second time")
        .when(() -> folds(60, 4, 1))
        .mistakeIf(
            folds -> true, "The same seed has given other folds: use new SeededRandom(seed).")
        .satisfies("the same folds for the same seed", folds -> same(folds, first));
  }

  @Test
  @Points(1)
  void refuses_a_number_of_folds_that_cannot_be() {
    refuses(5, 6, "There are more folds than rows: refuse a k greater than n.");
    refuses(1, 2, "There are more folds than rows: refuse a k greater than n.");
    refuses(5, 1, "One fold leaves no rows to learn from: refuse a k less than 2.");
    refuses(5, 0, "There are no folds: refuse a k less than 2.");
    refuses(5, -2, "There are no folds: refuse a k less than 2.");
    calls.clear();
    try {
      KFold.kFold(3, 4, 1, this::score);
    } catch (IllegalArgumentException expected) {
      Expect.given("n", 3, "k", 4, "seed", 1).when(calls::size)
          .mistakeIf(count -> true, "score was called before k was checked.").is(0);
    }
  }

  private static void refuses(int n, int k, String sentence) {
    Expect.given("n", n, "k", k, "seed", 1)
        .when(() -> KFold.kFold(n, k, 1, (others, judges) -> 0))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(ArithmeticException.class, sentence)
        .mistakeIfThrows(NegativeArraySizeException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  private double score(int[] others, int[] judges) {
    calls.add(new Call(others.clone(), judges.clone()));
    return score(calls.size());
  }

  private Expectation<double[]> run(int n, int k, long seed) {
    return Expect.given("n", n, "k", k, "seed", seed,
            "score", "returns 1 at its first call, -2 at its second, 3 at its third, and so on")
        .when(() -> {
          calls.clear();
          return KFold.kFold(n, k, seed, this::score);
        })
        .mistakeIf(
            scores -> calls.isEmpty(), "score was never called: it must be called for each fold.")
        .mistakeIf(
            scores -> k > 2 && calls.size() == k - 1,
            "score was called once too seldom: every fold judges, the first and the last one too.")
        .mistakeIf(
            scores -> calls.size() < k, "score was called for some folds only.")
        .mistakeIf(
            scores -> calls.size() > k, "score was called too often: once for each fold.")
        .mistakeIf(
            scores -> all(call -> Arrays.equals(call.judges(), call.others())
                || complete(new Call(call.others(), new int[0]), n)),
            "The fold is among the rows to learn from: leave it out there.")
        .mistakeIf(
            scores -> all(c -> c.judges().length == n),
            "All rows judge in each call: only those of one fold, in turn.")
        .mistakeIf(
            scores -> k > 2 && all(c -> c.judges().length + c.others().length == n)
                && Arrays.equals(
                calls.stream().flatMapToInt(c -> IntStream.of(c.others())).sorted().toArray(),
                IntStream.range(0, n).toArray()),
            "The arguments are exchanged: first the rows to learn from, then the fold.")
        .mistakeIf(
            scores -> k > 2
                && all(c -> c.others().length > 0
                    && Math.max(c.judges().length, c.others().length) <= n / k + 1),
            "Only one fold is learned from: all rows but those of the fold that judges.")
        .mistakeIf(
            scores -> judged().anyMatch(row -> row == n) && judged().noneMatch(row -> row == 0),
            "The rows are counted from 1: they are 0 to n - 1.")
        .mistakeIf(
            scores -> all(c -> c.others().length + c.judges().length == n)
                && judged().distinct().count() < judged().count(),
            "A row judges twice: shuffle once, before the first fold, and cut different pieces.")
        .mistakeIf(
            scores -> judged().count() < n && all(c -> c.judges().length == n / k),
            "Some rows never judge: n / k rows for each fold forget the rest.")
        .mistakeIf(
            scores -> judged().count() < n,
            "Some rows never judge: each fold begins where the one before it ends, the first at the"
                + " first row, and the last one ends at the last.")
        .mistakeIf(
            scores -> !balanced(), "The sizes of the folds differ by more than 1.")
        .mistakeIf(
            scores -> !all(c -> complete(c, n)),
            "In each call, every row must be once in the one or the other array.")
        .mistakeIf(
            scores -> Arrays.stream(scores).allMatch(score -> score == 0),
            "No score is in the result: store what score returns, each at the place of its fold.")
        .mistakeIf(
            scores -> scores.length == 1 || Arrays.stream(scores).distinct().count() == 1,
            "All k scores are wanted, and not one number for all, such as their mean or sum.")
        .mistakeIf(
            scores -> scores.length == k && scores[0] == score(k)
                && Arrays.stream(scores, 1, k).allMatch(score -> score == 0),
            "All scores are stored in the first place, each over the one before.")
        .mistakeIf(
            scores -> Arrays.equals(reversed(scores), scores(k)),
            "The scores come in the reverse order of the calls.")
        .mistakeIf(
            scores -> Arrays.equals(scores, DoubleStream.of(scores(k)).sorted().toArray()),
            "The scores are sorted: leave them in the order of the calls.")
        .mistakeIf(
            scores -> scores.length == k && IntStream.range(0, k)
                .allMatch(i -> scores[i] == Arrays.stream(scores(k), 0, i + 1).sum()),
            "Each score contains those before it: store what score returns, without adding.")
        .mistakeIfThrows(
            IllegalArgumentException.class, n == k
                ? "k equal to n was refused: each row is a fold of its own then, which can be."
                : "Either k was refused, though it is from 2 to n, or a range of the rows ends"
                    + " before it begins.");
  }

  private List<int[]> folds(int n, int k, long seed) {
    calls.clear();
    KFold.kFold(n, k, seed, this::score);
    return calls.stream().map(call -> IntStream.of(call.judges()).sorted().toArray()).toList();
  }

  private boolean right(int n, int k) {
    return calls.size() == k && balanced() && all(call -> complete(call, n))
        && Arrays.equals(judged().sorted().toArray(), IntStream.range(0, n).toArray());
  }

  private boolean all(Predicate<Call> holds) {
    return calls.stream().allMatch(holds);
  }

  private IntStream judged() {
    return calls.stream().flatMapToInt(call -> IntStream.of(call.judges()));
  }

  private boolean balanced() {
    var sizes = calls.stream().mapToInt(call -> call.judges().length).summaryStatistics();
    return sizes.getMax() - sizes.getMin() <= 1;
  }

  private static boolean complete(Call call, int n) {
    int[] all = IntStream.concat(IntStream.of(call.others()), IntStream.of(call.judges()))
        .sorted().toArray();
    return Arrays.equals(all, IntStream.range(0, n).toArray());
  }

  private static double[] scores(int k) {
    return IntStream.rangeClosed(1, k).mapToDouble(KFoldTest::score).toArray();
  }

  /** Neither rising nor falling from call to call. */
  private static double score(int call) {
    return call % 2 == 0 ? -call : call;
  }

  private static double[] reversed(double[] scores) {
    return IntStream.range(0, scores.length).mapToDouble(i -> scores[scores.length - 1 - i])
        .toArray();
  }

  private static boolean same(List<int[]> a, List<int[]> b) {
    return Arrays.deepEquals(a.toArray(), b.toArray());
  }

  private static boolean evenlySpaced(int[] rows) {
    int step = rows[1] - rows[0];
    return IntStream.range(1, rows.length).allMatch(i -> rows[i] - rows[i - 1] == step);
  }
}
