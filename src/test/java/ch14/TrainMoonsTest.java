package ch14;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.autodiff.Value;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.toy.LabelledPoints;
import nnbook.engine.toy.Moons;
import org.junit.jupiter.api.Test;

class TrainMoonsTest {
  private static final Recipe RIGHT = new Recipe(Slip.NONE);

  /** What a step does otherwise, and what its author is told. */
  private enum Slip {
    NONE(""),
    SUM("The hinge losses are added up: their mean is asked for, so divide by the number of"
        + " points."),
    NO_PENALTY("The penalty is missing: 0.0001 times the sum of the squares of all of w."),
    BIASES_SPARED("The biases are spared: the penalty takes the squares of all of w."),
    PENALTY_APART("The penalty is in the loss, but not in the slopes: square the Nums that the"
        + " score is computed from."),
    BIASES_APART("The score has no slope for the biases: take them from the same Nums as the"
        + " penalty."),
    PENALTY_AVERAGED("The penalty is divided by the number of points: it is added to the mean."),
    OUTPUT_CUT("The output has a ReLU, too: the score is its weighted input."),
    NOTHING_CUT("The hidden neurons have no ReLU."),
    NO_TARGET("The target is not used: each point costs max(0, 1 − target · score)."),
    WRONG_SIDE("The sign of the target is reversed: max(0, 1 − target · score)."),
    NO_MARGIN("The margin is missing: max(0, 1 − target · score)."),
    NO_MAX("A point that is right by more than 1 costs nothing: max(0, 1 − target · score)."),
    BIAS_LAST("In w a neuron's bias comes before its weights."),
    UPHILL("The step goes uphill: subtract rate times the slope."),
    RATE_UNUSED("The rate is not used: subtract rate times the slope.");

    final String sentence;

    Slip(String sentence) {
      this.sentence = sentence;
    }
  }

  /** The same step on the engine's numbers. */
  private record Recipe(Slip slip) {

    /** The loss, and then w after the step. */
    double[] step(Task task) {
      Value[] w = values(task.w);
      Value loss = loss(w, task);
      loss.backward();
      double rate = slip == Slip.UPHILL ? -task.rate : slip == Slip.RATE_UNUSED ? 1 : task.rate;
      double[] seen = new double[w.length + 1];
      seen[0] = loss.value();
      for (int k = 0; k < w.length; k++) {
        seen[k + 1] = w[k].value() - rate * w[k].grad();
      }
      return seen;
    }

    private Value loss(Value[] w, Task task) {
      Value sum = Value.of(0);
      for (int n = 0; n < task.points.length; n++) {
        sum = sum.plus(cost(score(w, task.sizes, task.points[n]), task.targets[n]));
      }
      double share = 1.0 / task.points.length;
      double penalty = slip == Slip.NO_PENALTY ? 0
          : slip == Slip.PENALTY_AVERAGED ? 1e-4 * share : 1e-4;
      return sum.times(slip == Slip.SUM ? 1 : share)
          .plus(squares(w, task.sizes).times(penalty));
    }

    private Value cost(Value score, double target) {
      double y = slip == Slip.NO_TARGET ? 1 : slip == Slip.WRONG_SIDE ? -target : target;
      Value cost = score.times(-y).plus(slip == Slip.NO_MARGIN ? 0 : 1);
      return slip == Slip.NO_MAX ? cost : cost.relu();
    }

    private Value squares(Value[] w, int[] sizes) {
      Value squares = Value.of(0);
      int next = 0;
      for (int l = 1; l < sizes.length; l++) {
        for (int k = 0; k < sizes[l] * (sizes[l - 1] + 1); k++, next++) {
          boolean bias = k % (sizes[l - 1] + 1) == 0;
          if (!bias || slip != Slip.BIASES_SPARED) {
            Value own = slip == Slip.PENALTY_APART ? Value.of(w[next].value()) : w[next];
            squares = squares.plus(own.times(own));
          }
        }
      }
      return squares;
    }

    private Value score(Value[] w, int[] sizes, double[] point) {
      Value[] a = values(point);
      int next = 0;
      for (int l = 1; l < sizes.length; l++) {
        Value[] z = new Value[sizes[l]];
        for (int j = 0; j < z.length; j++) {
          z[j] = weightedInput(w, next, a);
          next += a.length + 1;
          boolean last = l == sizes.length - 1;
          boolean cut = last ? slip == Slip.OUTPUT_CUT : slip != Slip.NOTHING_CUT;
          z[j] = cut ? z[j].relu() : z[j];
        }
        a = z;
      }
      return a[0];
    }

    private Value weightedInput(Value[] w, int first, Value[] a) {
      boolean last = slip == Slip.BIAS_LAST;
      Value bias = w[last ? first + a.length : first];
      Value z = slip == Slip.BIASES_APART ? Value.of(bias.value()) : bias;
      for (int i = 0; i < a.length; i++) {
        z = z.plus(w[last ? first + i : first + 1 + i].times(a[i]));
      }
      return z;
    }

    private static Value[] values(double[] numbers) {
      return Arrays.stream(numbers).mapToObj(Value::of).toArray(Value[]::new);
    }
  }

  private record Task(
      double[] w, int[] sizes, double[][] points, double[] targets, double rate) {

    /** The loss that the learner's step returns, and then w after it. */
    double[] learners() {
      double[] moved = w.clone();
      double loss = TrainMoons.step(moved, sizes, points, targets, rate);
      return seen(loss, moved);
    }

    static double[] seen(double loss, double[] w) {
      return IntStream.rangeClosed(0, w.length)
          .mapToDouble(k -> k == 0 ? loss : w[k - 1]).toArray();
    }
  }

  @Test
  @Points(2)
  void one_neuron_and_three_scores() {
    double[][] points = {{2.5}, {0.3}, {0.5}};
    check(new Task(new double[] {0, 1}, new int[] {1, 1}, points, new double[] {1, 1, -1}, 0.5));
  }

  @Test
  @Points(2)
  void one_hidden_layer() {
    double[] w = {0.5, 1, -2, -0.25, 1.5, 1, 0.25, 2, -1};
    double[][] points = {{1, 0.5}, {-1, 0.25}, {0.5, -1}};
    check(new Task(w, new int[] {2, 2, 1}, points, new double[] {-1, 1, 1}, 0.1));
  }

  @Test
  @Points(3)
  void any_network() {
    Expect.seeds(30, random -> {
      int[] sizes = {1 + random.nextInt(3), 1 + random.nextInt(4), 1 + random.nextInt(4), 1};
      double[] w = any(random, parameters(sizes));
      double[][] points = new double[1 + random.nextInt(5)][];
      Arrays.setAll(points, n -> any(random, sizes[0]));
      double[] targets = new double[points.length];
      Arrays.setAll(targets, n -> random.nextInt(2) * 2 - 1);
      check(new Task(w, sizes, points, targets, random.nextDouble(0.01, 2)));
    });
  }

  @Test
  @Points(3)
  void the_first_five_steps_on_the_moons() {
    int[] sizes = {2, 16, 16, 1};
    LabelledPoints moons = Moons.of(100, 0.1, new SeededRandom(1));
    double[][] points = moons.x().toArray();
    double[] targets = Arrays.stream(moons.labels()).mapToDouble(label -> 2 * label - 1).toArray();
    double[] start = start(sizes, new SeededRandom(1));
    double[] right = new double[5];
    double[] w = start;
    for (int t = 0; t < right.length; t++) {
      double[] seen = RIGHT.step(new Task(w, sizes, points, targets, 1 - 0.009 * t));
      right[t] = seen[0];
      w = Arrays.copyOfRange(seen, 1, seen.length);
    }
    Expect.given("network", sizes, "points", "100 on two moons", "rates", "1, 0.991, 0.982 …")
        .when(() -> {
          double[] learned = start.clone();
          double[] losses = new double[right.length];
          for (int t = 0; t < losses.length; t++) {
            losses[t] = TrainMoons.step(learned, sizes, points, targets, 1 - 0.009 * t);
          }
          return losses;
        })
        .mistakeIfThrows(
            StackOverflowError.class,
            "The walk went too deep. Some numbers here are 340 steps from the loss: in the page a"
                + " for loop over the inputs gets there, but forEach does not.")
        .is(right, 1e-6);
  }

  private static void check(Task task) {
    double[] right = RIGHT.step(task);
    double[] moved = Arrays.copyOfRange(right, 1, right.length);
    Expectation<double[]> call = Expect.given("w", task.w.clone(), "sizes", task.sizes, "points",
            task.points, "targets", task.targets, "rate", task.rate)
        .when(task::learners)
        .mistake(
            Task.seen(right[0], task.w),
            "No weight has moved. Is each w a Num that the loss is computed from, and is w itself"
                + " changed?")
        .mistakeWhere(
            true,
            () -> Task.seen(
                RIGHT.step(new Task(moved, task.sizes, task.points, task.targets, 0))[0], moved),
            "That is the loss after the move: return the one before it.");
    for (Slip slip : List.of(Slip.values()).subList(1, Slip.values().length)) {
      call = call.mistakeWhere(true, () -> new Recipe(slip).step(task), slip.sentence);
    }
    call.is(right);
  }

  private static int parameters(int[] sizes) {
    return IntStream.range(1, sizes.length).map(l -> sizes[l] * (sizes[l - 1] + 1)).sum();
  }

  private static double[] any(SeededRandom random, int size) {
    return IntStream.range(0, size).mapToDouble(k -> random.nextDouble(-2, 2)).toArray();
  }

  /** Biases 0, weights between -1 and 1, as in the chapter. */
  private static double[] start(int[] sizes, SeededRandom random) {
    double[] w = new double[parameters(sizes)];
    int next = 0;
    for (int l = 1; l < sizes.length; l++) {
      for (int k = 0; k < sizes[l] * (sizes[l - 1] + 1); k++, next++) {
        w[next] = k % (sizes[l - 1] + 1) == 0 ? 0 : random.nextDouble(-1, 1);
      }
    }
    return w;
  }
}
