package ch07;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class TrainingLoopTest {
  private static final String NOTHING_MOVES =
      "Nothing moves: the gradients are cleared between backward and the step, or backward or"
          + " p.set(…) is missing.";
  private static final double[][] X = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final double[] Y = {0, 1, 1, 0};
  private static final List<Integer> IN_ORDER = List.of(0, 1, 2, 3, 4, 5, 6, 7);
  private static final double[] RIGHT = {
    0.6217701711893213, 0.5707596835069749, 0.555411778694853, 0.5354263404569051
  };

  /** The chapter's worked example, its output as a logit. */
  private static Sequential lucky() {
    return Sequential.of(
        Dense.of(new double[][] {{0.8, -0.6}, {-0.5, 0.9}}, new double[2], new Relu()),
        Dense.of(new double[][] {{0.7, 0.9}}, new double[1], new Identity()));
  }

  private static double[] train(Sequential network) {
    return TrainingLoop.trainingLoop(
        network, Matrix.of(X), Matrix.ofColumn(Y), 1, 4, 4, new SeededRandom(1));
  }

  @Test
  @Points(3)
  void four_epochs_of_the_worked_example() {
    Sequential network = lucky();
    Expect.given("X", X, "y", Y, "eta", 1, "epochs", 4, "batchSize", 4)
        .when(() -> train(network))
        .mistake(
            new double[] {RIGHT[0], 0.5707596835069749, 0.5724752757523668, 0.5483959074226928},
            "Gradients of earlier epochs are still there: they add up, so clear them with"
                + " zeroGrad() before the next backward.")
        .mistake(
            new double[] {RIGHT[0], RIGHT[0], RIGHT[1], RIGHT[2]},
            "The first epoch takes no step: take one after each batch of every epoch.")
        .mistakeIf(
            losses -> same(losses[0], losses[1]) && !isConstant(losses),
            "The step comes before the backward pass, so it uses the gradient of the epoch before:"
                + " forward, loss, backward, step.")
        .mistake(
            new double[] {RIGHT[1], RIGHT[2], RIGHT[3], 0.5241836379080437},
            "The loss is measured after the step: take it from the forward pass before the step.")
        .mistakeIf(
            losses -> isConstant(losses) && start().equals(values(network))
                && network.parameters().stream().allMatch(p -> p.grad().maxAbs() == 0),
            NOTHING_MOVES)
        .mistakeIf(
            losses -> isConstant(losses) && start().equals(values(network)),
            "The weights never change: replace each value with p.set(…); matrices are immutable.")
        .mistakeIf(
            losses -> isConstant(losses) && same(losses[0], RIGHT[0]),
            "The loss never changes though the weights do: the forward pass belongs inside the"
                + " loop over the epochs.")
        .mistake(
            new double[] {RIGHT[0], 0.702163972641858, 0.9036005178571407, 1.3928486664990407},
            "The loss rises: subtract the gradient, do not add it.")
        .mistake(
            new double[] {RIGHT[0], 0.5831194019974276, 0.5570947919783611, 0.5458166852457959},
            "The biases are not updated: network.parameters() has weights and biases.")
        .mistake(
            new double[] {0.7141643299382898, 0.6963347763712073, 0.6903517348414328,
                0.6823574848487661},
            "The sigmoid is applied twice: the outputs are logits, and the loss contains the"
                + " sigmoid; hand it the logits.")
        .mistake(
            fourEpochs(0.25),
            "The step is divided by the number of examples: the loss is a mean already.")
        .mistake(
            new double[] {RIGHT[0], RIGHT[0] + RIGHT[1], RIGHT[0] + RIGHT[1] + RIGHT[2],
                RIGHT[0] + RIGHT[1] + RIGHT[2] + RIGHT[3]},
            "The sum goes on from epoch to epoch: start it at 0 in each.")
        .mistake(
            new double[] {RIGHT[0], RIGHT[1], RIGHT[2], 0},
            "The last epoch is missing: the loop ends one epoch early.")
        .mistake(
            new double[] {0, RIGHT[0], RIGHT[1], RIGHT[2]},
            "The first epoch is missing: the loop begins one epoch late.")
        .mistake(
            new double[] {RIGHT[0], 0, 0, 0},
            "Only the first epoch counts: return the losses after the loop over the epochs.")
        .mistakeIf(
            losses -> losses.length != 4, "There must be one loss for each epoch.")
        .mistake(
            Arrays.stream(RIGHT).map(loss -> loss / 4).toArray(),
            "The loss of a batch is a mean, and is divided by the number of examples again: first"
                + " multiply it by the size of its batch.")
        .mistake(
            Arrays.stream(RIGHT).map(loss -> 4 * loss).toArray(),
            "These are sums over the examples: divide by their number.")
        .is(RIGHT.clone(), 1e-9);
  }

  @Test
  @Points(2)
  void the_weights_after_four_epochs() {
    double[] expected = {
      0.7918889504148057, -0.9091662662414571, -0.8787559164115504, 0.8478082659028645,
      -0.10811076619050027, -0.05219173409713544,
      0.9510801723600151, 1.0836925363321745, -0.2602484080743363
    };
    Expect.given("X", X, "y", Y, "eta", 1, "epochs", 4, "batchSize", 4)
        .when(() -> {
          Sequential network = lucky();
          train(network);
          return numbers(network);
        })
        .mistakeIf(
            weights -> alike(weights, numbers(lucky())) && leavesNoGradient(), NOTHING_MOVES)
        .mistakeIf(
            weights -> alike(weights, numbers(lucky())),
            "The weights never change: replace each value with p.set(…); matrices are immutable.")
        .mistakeIf(
            weights -> sharesNumber(weights, numbers(lucky())),
            "Some parameters never change: take the step for each of network.parameters().")
        .mistakeIf(
            weights -> alike(weights, afterThreeEpochs()),
            "One step is missing: each of the four epochs ends with a step.")
        .is(expected, 1e-9);
  }

  @Test
  @Points(2)
  void every_example_once_an_epoch_in_batches() {
    Expect.seeds(
        100,
        random -> {
          Task task = Task.of(random);
          Expect.given("examples", task.x.rows(), "batchSize", task.batchSize, "epochs",
                  task.epochs)
              .when(() -> task.run().stream().map(batch -> batch.length).toList())
              .mistakeIf(
                  sizes -> task.batchSize > 1 && sizes.size() == task.epochs * task.x.rows()
                      && sizes.stream().allMatch(size -> size == 1),
                  "Every example goes forward alone: cut them into batches of batchSize.")
              .mistakeIf(
                  sizes -> task.batchSize > 1 && sizes.size() == task.epochs * task.x.rows(),
                  "The batches overlap: the next one begins batchSize examples further.")
              .mistakeIf(
                  sizes -> sizes.size() == task.sizes().size() && task.isPaddedWithFirst()
                      && sizes.stream().allMatch(size -> size == task.batchSize),
                  "The last batch is filled up, with example 0: copyOfRange pads with zeros, so"
                      + " end it at the number of examples.")
              .mistakeIf(
                  sizes -> sizes.size() == task.sizes().size()
                      && sizes.stream().allMatch(size -> size == task.batchSize),
                  "The last batch is as large as the others: it has only what is left of the"
                      + " examples.")
              .mistakeIf(
                  sizes -> task.epochs > 1 && sizes.size() == task.epochs
                      && task.sizes().size() > task.epochs && sizes.get(0) == task.batchSize,
                  "One batch each epoch: go on with the next ones until all examples have had"
                      + " their turn.")
              .mistakeIf(
                  sizes -> sizes.equals(List.of(task.batchSize)) && task.sizes().size() > 2,
                  "Only one batch goes forward: return the losses after both loops.")
              .mistakeIf(
                  sizes -> sizes.equals(task.fullSizes()),
                  "The last batch is missing: it is smaller, and its examples count too.")
              .mistakeIf(
                  sizes -> sizes.equals(task.allAtOnce())
                      || sizes.equals(List.of(task.x.rows())) && task.batchSize < task.x.rows(),
                  "All examples went forward at once: cut them into batches of batchSize.")
              .is(task.sizes());
          Expect.given("examples", task.x.rows(), "batchSize", task.batchSize, "epochs",
                  task.epochs)
              .when(() -> task.sortedEpochs())
              .mistakeIf(
                  epochs -> epochs.stream().anyMatch(epoch -> epoch.contains(-1)),
                  "What goes forward are not the rows of x: those of y are for the loss.")
              .mistakeIf(
                  epochs -> true,
                  "Some examples come twice and others not at all: shuffle one array of all"
                      + " indices, and cut it into batches.")
              .is(task.allInEveryEpoch());
        });
  }

  @Test
  @Points(3)
  void any_network() {
    Expect.seeds(
        100,
        random -> {
          Task task = Task.of(random);
          Expect.given("examples", task.x.rows(), "batchSize", task.batchSize, "epochs",
                  task.epochs)
              .when(() -> task.run().stream().map(batch -> batch.length).toList())
              .is(task.sizes());
          Expect.given("network", task.twin.toString(), "examples", task.x.rows(), "batchSize",
                  task.batchSize, "eta", task.eta, "epochs", task.epochs)
              .when(() -> task.losses)
              .mistakeWhere(
                  true, () -> task.replay(Mean.OF_BATCHES),
                  "A small batch counts as much as a large one: weight the loss of each batch with"
                      + " its number of examples.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.LABELS_IN_ORDER),
                  "The examples are shuffled and their targets are not: take the same rows of x and"
                      + " of y.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.WITHOUT_RATE),
                  "The learning rate is missing: subtract eta times the gradient.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.OF_FULL_BATCHES),
                  "The last batch is weighted with batchSize: it may have fewer examples.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.CLEARED_ONCE),
                  "The gradients of earlier batches are still there: clear them before each"
                      + " backward, not once an epoch.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.OF_LAST_BATCH),
                  "The loss of an epoch is that of its last batch alone: add up, with +=.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.STEP_ONCE),
                  "One step an epoch, after the last batch: take one after each batch.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.SUMMED_ONCE),
                  "One step an epoch, for the slopes of all batches together: take one after each"
                      + " batch.")
              .mistakeWhere(
                  true, () -> task.replay(Mean.RATE_BY_BATCH),
                  "The step is divided by the number of examples: the loss is a mean already.")
              .is(task.replay(Mean.OF_EXAMPLES), 1e-9);
          Expect.given("network", task.twin.toString(), "examples", task.x.rows(), "batchSize",
                  task.batchSize, "eta", task.eta, "epochs", task.epochs)
              .when(() -> numbers(task.network))
              .is(task.replayedNumbers(), 1e-9);
        });
  }

  @Test
  @Points(1)
  void a_new_order_in_each_epoch() {
    Expect.given("examples", 8, "batchSize", 1, "epochs", 20)
        .when(() -> new Task(new SeededRandom(5), 8, 1, 20).run(new SeededRandom(1)).size())
        .is(160);
    Expect.given("examples", 8, "batchSize", 1, "epochs", 20)
        .when(() -> orders(1))
        .mistakeIf(
            orders -> orders.equals(orders(2)) && !orders.get(0).equals(IN_ORDER),
            "A generator of your own: shuffle with the one that is given.")
        .mistakeIf(
            orders -> orders.stream().allMatch(IN_ORDER::equals),
            "The examples come in the order of the data: call random.shuffle on their numbers.")
        .mistakeIf(
            orders -> orders.stream().distinct().count() == 1,
            "Every epoch has the same order: shuffle inside the loop over the epochs.")
        .mistakeIf(
            orders -> true,
            "Few epochs have an order of their own: shuffle in each of them, before its batches.")
        .satisfies("almost every epoch in an order of its own",
            orders -> orders.stream().distinct().count() >= 15);
    Expect.given("examples", 8, "batchSize", 1, "epochs", 20)
        .when(() -> orders(1).get(0))
        .mistakeIf(
            first -> first.equals(IN_ORDER),
            "The first epoch has the order of the data: shuffle before the batches, not after.")
        .satisfies("an order that is not that of the data", first -> !first.equals(IN_ORDER));
    Expect.given("examples", 8, "batchSize", 1, "epochs", 20)
        .when(() -> orders(1).stream().map(order -> order.get(7)).distinct().count() > 1)
        .mistakeIf(
            actual -> true, "One example always comes last: shuffle all numbers, 0 to n − 1.")
        .is(true);
    Expect.given("examples", 8, "batchSize", 1, "epochs", 20)
        .when(() -> orders(2).equals(orders(2)) && !orders(1).equals(orders(2)))
        .mistakeIf(
            actual -> true,
            "The order must come from the generator that is given, and from nothing else.")
        .is(true);
  }

  private static List<List<Integer>> orders(long seed) {
    Task task = new Task(new SeededRandom(5), 8, 1, 20);
    List<int[]> batches = task.run(new SeededRandom(seed));
    List<List<Integer>> orders = new ArrayList<>();
    for (int epoch = 0; epoch < 20; epoch++) {
      List<Integer> order = new ArrayList<>();
      batches.subList(8 * epoch, 8 * epoch + 8).forEach(batch -> order.add(batch[0]));
      orders.add(order);
    }
    return orders;
  }

  private static boolean leavesNoGradient() {
    Sequential network = lucky();
    train(network);
    return network.parameters().stream().allMatch(p -> p.grad().maxAbs() == 0);
  }

  private static boolean isConstant(double[] losses) {
    return losses.length == 4 && Arrays.stream(losses).allMatch(loss -> same(loss, losses[0]));
  }

  /** Up to the rounding of sums in another order. */
  private static boolean same(double a, double b) {
    return Math.abs(a - b) < 1e-12;
  }

  private static boolean alike(double[] a, double[] b) {
    return a.length == b.length
        && IntStream.range(0, a.length).allMatch(k -> Math.abs(a[k] - b[k]) < 1e-9);
  }

  private static boolean sharesNumber(double[] a, double[] b) {
    return IntStream.range(0, a.length).anyMatch(k -> same(a[k], b[k]));
  }

  private static List<Matrix> start() {
    return values(lucky());
  }

  private static List<Matrix> values(Sequential network) {
    return network.parameters().stream().map(Parameter::value).toList();
  }

  private static double[] fourEpochs(double eta) {
    Sequential network = lucky();
    double[] losses = new double[4];
    for (int epoch = 0; epoch < 4; epoch++) {
      losses[epoch] = step(network, Matrix.of(X), Matrix.ofColumn(Y), eta);
    }
    return losses;
  }

  private static double[] afterThreeEpochs() {
    Sequential network = lucky();
    for (int epoch = 0; epoch < 3; epoch++) {
      step(network, Matrix.of(X), Matrix.ofColumn(Y), 1);
    }
    return numbers(network);
  }

  /** All weights and biases in a row. */
  private static double[] numbers(Sequential network) {
    return values(network).stream()
        .flatMapToDouble(matrix -> Arrays.stream(matrix.toArray()).flatMapToDouble(Arrays::stream))
        .toArray();
  }

  private static double step(Sequential network, Matrix x, Matrix y, double eta) {
    double loss = move(network, x, y, eta);
    network.parameters().forEach(Parameter::zeroGrad);
    return loss;
  }

  /** A step that leaves its gradients behind. */
  private static double move(Sequential network, Matrix x, Matrix y, double eta) {
    BinaryCrossEntropy loss = new BinaryCrossEntropy();
    Matrix z = network.forward(x);
    network.backward(loss.gradient(z, y));
    for (Parameter p : network.parameters()) {
      p.set(p.value().plus(p.grad().scale(-eta)));
    }
    return loss.value(z, y);
  }

  private enum Mean {
    OF_EXAMPLES, OF_BATCHES, LABELS_IN_ORDER, OF_FULL_BATCHES, CLEARED_ONCE, WITHOUT_RATE,
    OF_LAST_BATCH, STEP_ONCE, SUMMED_ONCE, RATE_BY_BATCH
  }

  /** A first layer that changes nothing and writes down which examples go forward. */
  private static final class Recorder implements Layer {
    private final List<int[]> batches = new ArrayList<>();
    private final Matrix x;

    Recorder(Matrix x) {
      this.x = x;
    }

    @Override
    public Matrix forward(Matrix batch) {
      batches.add(Arrays.stream(batch.column(0)).mapToInt(this::example).toArray());
      return batch;
    }

    /** A batch may go forward twice, once for the loss and once for its slopes. */
    void mergePairs(int expected) {
      int size = batches.size();
      boolean paired = size == 2 * expected
          && IntStream.range(0, expected)
              .allMatch(k -> Arrays.equals(batches.get(2 * k), batches.get(2 * k + 1)));
      for (int k = expected - 1; paired && k >= 0; k--) {
        batches.remove(2 * k + 1);
      }
    }

    private int example(double firstInput) {
      return IntStream.range(0, x.rows())
          .filter(n -> x.get(n, 0) == firstInput)
          .findFirst()
          .orElse(-1);
    }

    @Override
    public Matrix backward(Matrix gradOutput) {
      return gradOutput;
    }

    @Override
    public int outputs(int inputs) {
      return inputs;
    }

    @Override
    public String toString() {
      return "Recorder";
    }
  }

  /** A network and data that are not square, and what one training of them did. */
  private static final class Task {
    final Matrix x;
    final Matrix y;
    final Sequential network;
    final Sequential twin;
    final Recorder recorder;
    final double eta;
    final int batchSize;
    final int epochs;
    final long seed;
    double[] losses = {};

    Task(SeededRandom random, int examples, int batchSize, int epochs) {
      int in = 1 + random.nextInt(4);
      int hidden = 1 + random.nextInt(5);
      int out = 1 + random.nextInt(3);
      x = Matrix.generate(examples, in, (n, i) -> input(random, i));
      y = Matrix.generate(examples, out, (n, k) -> random.nextInt(2));
      Dense first = Dense.glorotUniform(in, hidden, new Tanh(), random);
      Dense last = Dense.glorotUniform(hidden, out, new Identity(), random);
      recorder = new Recorder(x);
      network = Sequential.of(recorder, first, last);
      twin = Sequential.of(
          Dense.of(first.weights(), first.biases(), new Tanh()),
          Dense.of(last.weights(), last.biases(), new Identity()));
      eta = random.nextDouble(0.01, 0.5);
      this.batchSize = batchSize;
      this.epochs = epochs;
      seed = random.nextLong();
    }

    static Task of(SeededRandom random) {
      int examples = 1 + random.nextInt(9);
      return new Task(random, examples, 1 + random.nextInt(examples + 1), random.nextInt(5));
    }

    /** The first input tells the examples apart; others are now and then 0 or ±1000. */
    private static double input(SeededRandom random, int i) {
      int kind = i == 0 ? 9 : random.nextInt(20);
      return kind == 0 ? 1000 : kind == 1 ? -1000 : kind == 2 ? 0 : random.nextDouble(-2, 2);
    }

    List<int[]> run() {
      return run(new SeededRandom(seed));
    }

    List<int[]> run(SeededRandom random) {
      losses = TrainingLoop.trainingLoop(network, x, y, eta, epochs, batchSize, random);
      recorder.mergePairs(sizes().size());
      return recorder.batches;
    }

    List<Integer> sizes() {
      return sizes(batchSize, x.rows());
    }

    List<Integer> fullSizes() {
      return sizes(batchSize, x.rows() - x.rows() % batchSize);
    }

    /** Whether the last batch of each epoch goes on with example 0 where no example is left. */
    boolean isPaddedWithFirst() {
      int perEpoch = perEpoch();
      int left = x.rows() - (perEpoch - 1) * batchSize;
      return IntStream.range(0, epochs)
          .mapToObj(epoch -> recorder.batches.get((epoch + 1) * perEpoch - 1))
          .allMatch(batch -> Arrays.stream(batch).skip(left).allMatch(example -> example == 0));
    }

    private int perEpoch() {
      return (x.rows() + batchSize - 1) / batchSize;
    }

    List<Integer> allAtOnce() {
      return sizes(x.rows(), x.rows());
    }

    private List<Integer> sizes(int size, int examples) {
      List<Integer> sizes = new ArrayList<>();
      for (int epoch = 0; epoch < epochs; epoch++) {
        for (int from = 0; from < examples; from += size) {
          sizes.add(Math.min(size, examples - from));
        }
      }
      return sizes;
    }

    /** The examples of each epoch, in ascending order. */
    List<List<Integer>> sortedEpochs() {
      List<Integer> all = new ArrayList<>();
      recorder.batches.forEach(batch -> Arrays.stream(batch).forEach(all::add));
      List<List<Integer>> sorted = new ArrayList<>();
      for (int from = 0; from < all.size(); from += x.rows()) {
        int to = Math.min(from + x.rows(), all.size());
        sorted.add(all.subList(from, to).stream().sorted().toList());
      }
      return sorted;
    }

    List<List<Integer>> allInEveryEpoch() {
      List<Integer> all = IntStream.range(0, x.rows()).boxed().toList();
      return IntStream.range(0, epochs).mapToObj(epoch -> all).toList();
    }

    /** The losses of a copy of the network on the batches that were recorded. */
    double[] replay(Mean mean) {
      return replay(copy(), mean);
    }

    double[] replayedNumbers() {
      Sequential copy = copy();
      replay(copy, Mean.OF_EXAMPLES);
      return numbers(copy);
    }

    private double[] replay(Sequential copy, Mean mean) {
      int perEpoch = perEpoch();
      double[] means = new double[epochs];
      for (int k = 0; k < epochs * perEpoch; k++) {
        int[] batch = recorder.batches.get(k);
        int from = k % perEpoch * batchSize;
        int[] labels = mean == Mean.LABELS_IN_ORDER
            ? IntStream.range(from, from + batch.length).toArray() : batch;
        boolean last = k % perEpoch == perEpoch - 1;
        double rate = mean == Mean.WITHOUT_RATE ? 1
            : mean == Mean.RATE_BY_BATCH ? eta / batch.length
            : !last && (mean == Mean.STEP_ONCE || mean == Mean.SUMMED_ONCE) ? 0 : eta;
        double loss = move(copy, x.rowsAt(batch), y.rowsAt(labels), rate);
        if (mean != Mean.CLEARED_ONCE && mean != Mean.SUMMED_ONCE || last) {
          copy.parameters().forEach(Parameter::zeroGrad);
        }
        int weight = mean == Mean.OF_FULL_BATCHES ? batchSize : batch.length;
        means[k / perEpoch] += mean == Mean.OF_BATCHES ? loss / perEpoch
            : mean == Mean.OF_LAST_BATCH ? last ? loss : 0
            : loss * weight / x.rows();
      }
      return means;
    }

    private Sequential copy() {
      Dense first = (Dense) twin.layers().get(0);
      Dense last = (Dense) twin.layers().get(1);
      return Sequential.of(
          Dense.of(first.weights(), first.biases(), new Tanh()),
          Dense.of(last.weights(), last.biases(), new Identity()));
    }
  }
}
