package nnbook.bench.peers;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** DJL with its PyTorch engine: blocks, a trainer, and batches picked from one array. */
final class Djl {
  private static final int CHECKED_STEPS = 100;
  private static final int CHECKED_EPOCHS = 3;

  private final Work work;
  private final NDManager manager = NDManager.newBaseManager();
  private final Trainer trainer;
  private final NDArray x;
  private final NDArray y;

  private Djl(Work work, Data data) {
    this.work = work;
    x = manager.create(data.x());
    NDArray targets = manager.create(data.y());
    y = work.is("W2") ? targets.argMax(1) : targets;
    SequentialBlock block = new SequentialBlock()
        .add(linear(work.hidden()))
        .add(hidden())
        .add(linear(work.outputs()));
    if (work.is("W3")) {
      block.add(Activation::sigmoid);
    }
    Model model = Model.newInstance("peer");
    model.setBlock(block);
    trainer = model.newTrainer(new DefaultTrainingConfig(loss()).optOptimizer(optimizer()));
    trainer.initialize(new Shape(work.batch(), work.inputs()));
    fill(block, data);
  }

  private static Block linear(int units) {
    return Linear.builder().setUnits(units).build();
  }

  private Function<NDList, NDList> hidden() {
    return work.is("W1") ? Activation::tanh : work.is("W3") ? Activation::sigmoid
        : Activation::relu;
  }

  private Loss loss() {
    return work.is("W1") ? Loss.sigmoidBinaryCrossEntropyLoss()
        : work.is("W3") ? Loss.l2Loss("quadratic", work.outputs() / 2f)
        : Loss.softmaxCrossEntropyLoss();
  }

  /** DJL adds epsilon before the correction of v: a smaller one comes close to the others. */
  private Optimizer optimizer() {
    Tracker rate = Tracker.fixed((float) work.rate());
    return work.optimizer().equals("adam")
        ? Optimizer.adam().optEpsilon(1e-9f).optLearningRateTracker(rate).build()
        : Optimizer.sgd().setLearningRateTracker(rate).build();
  }

  /** DJL keeps weights as [out x in]. */
  private void fill(Block block, Data data) {
    List<Parameter> parameters = block.getParameters().values();
    for (int l = 0; l < 2; l++) {
      float[][] layer = data.layer(work, l + 1);
      int in = layer.length - 1;
      float[] weights = new float[in * layer[in].length];
      for (int k = 0; k < weights.length; k++) {
        weights[k] = layer[k % in][k / in];
      }
      parameters.get(2 * l).getArray().set(weights);
      parameters.get(2 * l + 1).getArray().set(layer[in]);
    }
  }

  public static void main(String[] args) throws Exception {
    Map<String, String> told = Work.read(args);
    Work work = Work.of(told);
    Djl djl = new Djl(work, Data.read(work, Path.of(told.get("folder"))));
    String version = "DJL " + Engine.getDjlVersion() + ", PyTorch " + Engine.getInstance()
        .getVersion();
    Conversation.hold(version, djl::check, djl::run, work.samples());
  }

  private NDArray step(NDArray someX, NDArray someY) {
    NDArray loss;
    try (GradientCollector collector = trainer.newGradientCollector()) {
      NDList outputs = trainer.forward(new NDList(someX));
      loss = trainer.getLoss().evaluate(new NDList(someY), outputs);
      collector.backward(loss);
    }
    trainer.step();
    return loss;
  }

  /** Trains on all samples in this order; returns the sum of the losses of the steps. */
  private double epoch(long[] order, boolean keepLoss) {
    double sum = 0;
    for (int first = 0; first < order.length; first += work.batch()) {
      try (NDManager scope = manager.newSubManager()) {
        NDArray chosen = scope.create(Arrays.copyOfRange(order, first, first + work.batch()));
        NDIndex rows = new NDIndex("{}", chosen);
        NDArray loss = step(x.get(scope, rows), y.get(scope, rows));
        sum += keepLoss ? loss.getFloat() : 0;
      }
    }
    return sum;
  }

  private double steps(int count, boolean keepLoss) {
    double sum = 0;
    for (int step = 0; step < count; step++) {
      try (NDManager scope = manager.newSubManager()) {
        NDArray someX = x.duplicate();
        someX.attach(scope);
        NDArray loss = step(someX, y);
        sum += keepLoss ? loss.getFloat() : 0;
      }
    }
    return sum;
  }

  private double[] check() {
    if (!work.trains()) {
      double[] shares = new double[work.checked() * work.outputs()];
      try (NDManager scope = manager.newSubManager()) {
        float[] all = predict(x.get(scope, new NDIndex("0:" + work.checked())), scope);
        Arrays.setAll(shares, k -> all[k]);
      }
      return shares;
    }
    double[] means = new double[CHECKED_EPOCHS];
    long[] order = IntStream.range(0, work.checked()).asLongStream().toArray();
    for (int e = 0; e < means.length; e++) {
      means[e] = work.is("W1") ? steps(CHECKED_STEPS, true) / CHECKED_STEPS
          : epoch(order, true) * work.batch() / order.length;
    }
    return means;
  }

  private float[] predict(NDArray batch, NDManager scope) {
    batch.attach(scope);
    return trainer.evaluate(new NDList(batch)).singletonOrThrow().softmax(1).toFloatArray();
  }

  private Object run() {
    if (work.is("W1")) {
      return steps(work.samples(), false);
    }
    if (work.trains()) {
      List<Long> order = Arrays.asList(
          IntStream.range(0, work.samples()).asLongStream().boxed().toArray(Long[]::new));
      Collections.shuffle(order);
      return epoch(order.stream().mapToLong(i -> i).toArray(), false);
    }
    float[] last = {};
    for (int first = 0; first < work.samples(); first += work.batch()) {
      try (NDManager scope = manager.newSubManager()) {
        last = predict(
            x.get(scope, NDIndex.sliceAxis(0, first, first + work.batch())), scope);
      }
    }
    return last;
  }
}
