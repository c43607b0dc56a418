package nnbook.diagnosis.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Right functions are spoilt in each way, on several inputs, as a check with seeds would do it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognizersTest {
  static final int INPUTS = 4;

  /** What exercises compute: inputs by their labels, and the right answer to them. */
  private record Task(
      String name, Function<SeededRandom, Map<String, Object>> inputs,
      Function<Map<String, Object>, Object> right) {}

  /** A mistake: the key of its clue, and how it changes the right answer. */
  private record Mistake(String family, UnaryOperator<Object> change) {}

  private static double[] row(Map<String, Object> inputs, String label) {
    return (double[]) inputs.get(label);
  }

  private static double[][] table(Map<String, Object> inputs, String label) {
    return (double[][]) inputs.get(label);
  }

  static double[] numbers(SeededRandom random, int n) {
    return IntStream.range(0, n).mapToDouble(i -> random.nextDouble(-3, 3)).toArray();
  }

  static double[][] rows(SeededRandom random, int n, int m) {
    return IntStream.range(0, n).mapToObj(i -> numbers(random, m)).toArray(double[][]::new);
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  private static final List<Task> TASKS =
      List.of(
          new Task("mean of squares",
              random -> Map.of("x", numbers(random, 4 + random.nextInt(5))),
              in -> dot(row(in, "x"), row(in, "x")) / row(in, "x").length),
          new Task("cross-entropy",
              random -> Map.of("p", DoubleStream.of(numbers(random, 6)).map(v -> (v + 3.1) / 6.5)
                  .toArray()),
              in -> -DoubleStream.of(row(in, "p")).map(Math::log).average().orElseThrow()),
          new Task("sigmoid of each",
              random -> Map.of("z", numbers(random, 5 + random.nextInt(4))),
              in -> DoubleStream.of(row(in, "z")).map(z -> 1 / (1 + Math.exp(-z))).toArray()),
          new Task("matrix times vector",
              random -> Map.of("w", rows(random, 5, 3), "x", numbers(random, 3)),
              in -> Arrays.stream(table(in, "w")).mapToDouble(w -> dot(w, row(in, "x")))
                  .toArray()),
          new Task("a path of gradient descent",
              random -> Map.of("start", random.nextDouble(2, 9)),
              in -> DoubleStream.iterate((double) in.get("start"), w -> w - 0.17 * w).limit(6)
                  .toArray()),
          new Task("a layer of three examples",
              random -> Map.of("x", rows(random, 4, 3), "w", rows(random, 5, 3)),
              in -> Arrays.stream(table(in, "x"))
                  .map(x -> Arrays.stream(table(in, "w")).mapToDouble(w -> dot(w, x)).toArray())
                  .toArray(double[][]::new)),
          new Task("the outer product as a matrix",
              random -> Map.of("d", numbers(random, 4), "a", numbers(random, 3)),
              in -> Matrix.generate(4, 3, (i, j) -> row(in, "d")[i] * row(in, "a")[j])));

  private static final List<Mistake> ANY =
      List.of(
          new Mistake("sign", each(v -> -v)),
          new Mistake("factor.twice", each(v -> 2 * v)),
          new Mistake("factor.half", each(v -> v / 2)),
          new Mistake("factor.log2", each(v -> v / Math.log(2))),
          new Mistake("factor.log10", each(v -> v / Math.log(10))),
          new Mistake("factor.any 3.3", each(v -> 3.3 * v)),
          new Mistake("plus.above 1", each(v -> v + 1)),
          new Mistake("plus.below 0.5", each(v -> v - 0.5)),
          new Mistake("function.square", each(v -> v * v)),
          new Mistake("function.reciprocal", each(v -> 1 / v)),
          new Mistake("function.complement", each(v -> 1 - v)),
          new Mistake("function.exp", each(Math::exp)),
          new Mistake("precision.float", each(v -> (float) v)),
          new Mistake("precision.rounded", each(v -> Math.rint(100 * v) / 100)),
          new Mistake("precision.digits", each(v -> v * (1 + 3e-6 * Math.sin(1e6 * v)))),
          new Mistake("zero", each(v -> 0)),
          new Mistake("special.nan", each(v -> Double.NaN)),
          new Mistake("special.infinity", each(v -> Double.POSITIVE_INFINITY)));

  private static final List<Mistake> IN_ORDER =
      List.of(
          new Mistake("order.reversed", units(u -> from(u, i -> u.length - 1 - i))),
          new Mistake("order.late", units(u -> from(u, i -> Math.max(0, i - 1)))),
          new Mistake("order.early", units(u -> from(u, i -> Math.min(u.length - 1, i + 1)))),
          new Mistake("order.last", units(u -> from(u, i -> u.length - 1))),
          new Mistake("order.first", units(u -> from(u, i -> 0))),
          new Mistake("order.mixed", units(u -> from(u, i -> (i + 2) % u.length))),
          new Mistake("gap.last", units(u -> kept(u, 0, u.length - 1))),
          new Mistake("gap.first", units(u -> kept(u, 1, u.length))),
          new Mistake("gap.only.first", units(u -> kept(u, 0, 1))),
          new Mistake("gap.only.last", units(u -> kept(u, u.length - 1, u.length))),
          new Mistake("total.running", units(u -> summed(u, 1))),
          new Mistake("total.steps", units(u -> summed(u, -1))),
          new Mistake("length.more.end", units(u -> from(Arrays.copyOf(u, u.length + 1),
              i -> Math.min(i, u.length - 1)))),
          new Mistake("length.less.end", units(u -> Arrays.copyOf(u, u.length - 1))),
          new Mistake("length.less.start", units(u -> Arrays.copyOfRange(u, 1, u.length))));

  private static UnaryOperator<Object> each(DoubleUnaryOperator change) {
    return right -> value(NumberGrid.of(right).orElseThrow().map(change), right);
  }

  private static UnaryOperator<Object> units(UnaryOperator<double[][]> change) {
    return right -> {
      NumberGrid grid = NumberGrid.of(right).orElseThrow();
      return value(grid.with(change.apply(grid.units())), right);
    };
  }

  /** As a value of the type of {@code like}. */
  private static Object value(NumberGrid grid, Object like) {
    return like instanceof Double
        ? (Object) grid.values()[0]
        : like instanceof double[]
            ? grid.values()
            : like instanceof Matrix ? Matrix.of(grid.units()) : grid.units();
  }

  private static double[][] from(double[][] units, IntUnaryOperator place) {
    return IntStream.range(0, units.length)
        .mapToObj(i -> units[place.applyAsInt(i)].clone())
        .toArray(double[][]::new);
  }

  private static double[][] kept(double[][] units, int from, int to) {
    return IntStream.range(0, units.length)
        .mapToObj(i -> i >= from && i < to ? units[i] : new double[units[i].length])
        .toArray(double[][]::new);
  }

  private static double[][] summed(double[][] units, int sign) {
    double[][] sums = Arrays.stream(units).map(double[]::clone).toArray(double[][]::new);
    for (int i = 1; i < sums.length; i++) {
      for (int j = 0; j < sums[i].length; j++) {
        sums[i][j] += sign * (sign > 0 ? sums : units)[i - 1][j];
      }
    }
    return sums;
  }

  /** The keys of what is told about the same mistake with several inputs. */
  private static List<Clue> told(Task task, Mistake mistake, int inputs) {
    List<Clues> clues = new ArrayList<>();
    for (long seed = 1; seed <= inputs; seed++) {
      Map<String, Object> in = new LinkedHashMap<>(task.inputs.apply(new SeededRandom(seed)));
      Object right = task.right.apply(in);
      clues.add(Recognizers.clues(in, right, mistake.change.apply(right), 1e-9, ""));
    }
    return Clues.likely(List.of(Clues.agreed(clues)));
  }

  private static boolean isOf(Mistake mistake, Clue clue) {
    String family = mistake.family.replaceFirst("order\\.", "");
    return clue.key().equals(mistake.family)
        || mistake.family.startsWith("order.") && clue.key().matches("order\\..*" + family);
  }

  private static Map<String, List<String>> recognized(int inputs) {
    Map<String, List<String>> wrong = new TreeMap<>();
    for (Task task : TASKS) {
      boolean scalar = task.right.apply(task.inputs.apply(new SeededRandom(1))) instanceof Double;
      List<Mistake> mistakes = new ArrayList<>(ANY);
      if (!scalar) {
        mistakes.addAll(IN_ORDER);
      }
      for (Mistake mistake : mistakes) {
        List<Clue> told = told(task, mistake, inputs);
        if (told.size() != 1 || !isOf(mistake, told.get(0))) {
          wrong.computeIfAbsent(task.name, t -> new ArrayList<>())
              .add(mistake.family + " as " + told.stream().map(Clue::key).toList());
        }
      }
    }
    return wrong;
  }

  @Test
  void a_right_answer_to_other_inputs_is_recognized_as_nothing() {
    for (Task task : TASKS) {
      List<Clues> clues = new ArrayList<>();
      for (long seed = 1; seed <= INPUTS; seed++) {
        Map<String, Object> in = task.inputs.apply(new SeededRandom(seed));
        Object right = task.right.apply(in);
        SeededRandom noise = new SeededRandom(100 + seed);
        Object wrong = each(v -> v + noise.nextDouble(-1, 1)).apply(right);
        clues.add(Recognizers.clues(in, right, wrong, 1e-9, ""));
      }
      assertEquals(List.of(), Clues.likely(List.of(Clues.agreed(clues))), task.name);
    }
  }

  @Test
  void one_input_is_enough_where_several_numbers_agree() {
    Map<String, List<String>> wrong = recognized(1);
    wrong.keySet().removeAll(List.of("mean of squares", "cross-entropy")); // a single number each
    assertEquals(Map.of(), wrong);
  }

  @Test
  void each_mistake_is_recognized_with_several_inputs_and_no_other_is() {
    assertEquals(Map.of(), recognized(INPUTS));
  }
}
