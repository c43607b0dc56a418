import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.Initializer;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.loss.SigmoidBinaryCrossEntropyLoss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.Locale;

/** Measures what DJL does when nobody says otherwise. */
final class DefaultsDjl {
  private static final NDManager MANAGER = NDManager.newBaseManager();

  private DefaultsDjl() {}

  private static void show(String what, double... values) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-42s", what));
    for (double value : values) {
      line.append(String.format(Locale.ROOT, " %.6f", value));
    }
    System.out.println(line);
  }

  private static NDArray column(float... values) {
    return MANAGER.create(values, new Shape(values.length, 1));
  }

  private static float largest(NDArray array) {
    return array.abs().max().getFloat();
  }

  private static double std(NDArray array) {
    return Math.sqrt(array.sub(array.mean()).pow(2).mean().getFloat());
  }

  private static void start() {
    Block linear = Linear.builder().setUnits(10_000).build();
    linear.initialize(MANAGER, DataType.FLOAT32, new Shape(1, 100));
    NDArray weights = linear.getParameters().get("weight").getArray();
    show("Linear 100 -> 10000, std of the weights", std(weights));
    show("  sqrt(2 / inputs)", Math.sqrt(2 / 100.0));
    show("  fourth moment / std^4, 3 if normal",
        weights.pow(4).mean().getFloat() / Math.pow(std(weights), 4));
    show("  largest bias", largest(linear.getParameters().get("bias").getArray()));
    System.out.println("  shape of the weights                     " + weights.getShape());
    Initializer xavier = new XavierInitializer();
    Block named = Linear.builder().setUnits(10_000).build();
    named.setInitializer(xavier, Parameter.Type.WEIGHT);
    named.initialize(MANAGER, DataType.FLOAT32, new Shape(1, 100));
    show("new XavierInitializer(), largest weight",
        largest(named.getParameters().get("weight").getArray()));
    show("  sqrt(12 / (inputs + outputs))", Math.sqrt(12 / 10_100.0));
    show("  Glorot's limit", Math.sqrt(6 / 10_100.0));
  }

  private static double move(Optimizer optimizer, float gradient) {
    NDArray w = MANAGER.zeros(new Shape(1));
    optimizer.update("w", w, MANAGER.full(new Shape(1), gradient));
    return -w.getFloat();
  }

  private static void optimizers() {
    Tracker rate = Tracker.fixed(1);
    show("Adam, first step with gradient 1e-8",
        move(Optimizer.adam().optLearningRateTracker(rate).build(), 1e-8f));
    double root = Math.sqrt(1 - 0.999);
    show("  eps = 1e-8 added after the correction", 0.5);
    show("  eps = 1e-8 added before it", root / (root + 1));
    show("  rate, if none is given", move(Optimizer.adam().build(), 1));
  }

  private static void losses() {
    NDList logits = new NDList(column(2, 0, -1, 3));
    NDList targets = new NDList(column(1, 0, 1, 0));
    NDList p = new NDList(Activation.sigmoid(logits.head()));
    show("sigmoidBinaryCrossEntropyLoss of logits",
        Loss.sigmoidBinaryCrossEntropyLoss().evaluate(targets, logits).getFloat());
    NDArray right = p.head().mul(targets.head())
        .add(p.head().neg().add(1).mul(targets.head().neg().add(1)));
    show("  mean of -log p of the right answer", -right.log().mean().getFloat());
    show("  made for probabilities, and given them",
        new SigmoidBinaryCrossEntropyLoss("p", 1, true).evaluate(targets, p).getFloat());
    show("l2Loss of 4 ones and zeros", Loss.l2Loss().evaluate(
        new NDList(column(0, 0, 0, 0)), new NDList(column(1, 1, 1, 1))).getFloat());
  }

  private static void norm() {
    try (Model model = Model.newInstance("norm")) {
      model.setBlock(BatchNorm.builder().build());
      try (Trainer trainer = model.newTrainer(new DefaultTrainingConfig(Loss.l2Loss()))) {
        trainer.initialize(new Shape(2, 1));
        try (var tape = trainer.newGradientCollector()) {
          trainer.forward(new NDList(column(9, 11)));
        }
        var parameters = model.getBlock().getParameters();
        show("BatchNorm of 9 and 11, running mean",
            parameters.get("runningMean").getArray().getFloat());
        show("  running variance, from 1",
            parameters.get("runningVar").getArray().getFloat());
      }
    }
  }

  // tag::djl-defaults-gradients[]
  private static void gradients() {
    NDArray w = MANAGER.ones(new Shape(1));
    w.setRequiresGradient(true);
    double[] slopes = new double[2];
    for (int n = 0; n < 2; n++) {
      try (var tape = Engine.getInstance().newGradientCollector()) {
        tape.backward(w.mul(w));
        slopes[n] = w.getGradient().getFloat();
      }
    }
    show("gradient of w * w at 1, collectors 1 and 2", slopes);
    Optimizer.adam().build().update("w", w, w.getGradient());
    show("  after Optimizer.update", w.getGradient().getFloat());
  }
  // end::djl-defaults-gradients[]

  public static void main(String[] args) {
    Engine.getInstance().setRandomSeed(0);
    start();
    optimizers();
    losses();
    norm();
    gradients();
  }
}
