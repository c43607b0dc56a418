import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.Locale;

/** XOR with DJL, from its own random start and from that of Keras. */
final class XorDjl {
  private static final NDManager MANAGER = NDManager.newBaseManager();
  private static final NDArray X =
      MANAGER.create(new float[] {0, 0, 0, 1, 1, 0, 1, 1}, new Shape(4, 2));
  private static final NDArray Y =
      MANAGER.create(new float[] {0, 1, 1, 0}, new Shape(4, 1));

  private XorDjl() {}

  // tag::djl-xor-model[]
  static Block network() {
    return new SequentialBlock()
        .add(Linear.builder().setUnits(2).build())
        .add(Activation::relu)
        .add(Linear.builder().setUnits(1).build());
  }
  // end::djl-xor-model[]

  // tag::djl-xor-config[]
  static DefaultTrainingConfig config(String start) {
    var loss = Loss.sigmoidBinaryCrossEntropyLoss();
    var adam = Optimizer.adam()
        .optLearningRateTracker(Tracker.fixed(0.01f)).build();
    var config = new DefaultTrainingConfig(loss).optOptimizer(adam);
    if (start.equals("Keras")) {
      config.optInitializer(new XavierInitializer(
          XavierInitializer.RandomType.UNIFORM,
          XavierInitializer.FactorType.AVG, 3), Parameter.Type.WEIGHT);
    }
    return config;
  }
  // end::djl-xor-config[]

  // tag::djl-xor-training[]
  static float train(int seed, String start) throws Exception {
    Engine.getInstance().setRandomSeed(seed);
    var data = new ArrayDataset.Builder()
        .setData(X).optLabels(Y).setSampling(4, false).build();
    try (Model model = Model.newInstance("xor")) {
      model.setBlock(network());
      try (Trainer trainer = model.newTrainer(config(start))) {
        trainer.initialize(new Shape(4, 2));
        EasyTrain.fit(trainer, 1000, data, null);
        return evaluate(trainer);
      }
    }
  }
  // end::djl-xor-training[]

  // tag::djl-xor-evaluation[]
  static float evaluate(Trainer trainer) {
    var answers = trainer.evaluate(new NDList(X));
    return trainer.getLoss().evaluate(new NDList(Y), answers).getFloat();
  }

  static void report(String start) throws Exception {
    float[] losses = new float[100];
    for (int seed = 0; seed < 100; seed++) {
      losses[seed] = train(seed, start);
    }
    print(start, losses);
  }
  // end::djl-xor-evaluation[]

  private static void print(String start, float[] losses) {
    int solved = 0;
    for (float loss : losses) {
      solved += loss < 0.1 ? 1 : 0;
    }
    System.out.printf(Locale.ROOT, "start of %s: %d of 100 seeds solved XOR%n", start, solved);
    System.out.printf(Locale.ROOT, "loss of seed 0: %.6f%n", losses[0]);
  }

  public static void main(String[] args) throws Exception {
    report("DJL");
    report("Keras");
  }
}
