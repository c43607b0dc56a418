package nnbook.bench.peers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import nnbook.data.FashionMnist;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeUniform;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.fast.FastNetwork;
import nnbook.fast.FastTrainer;
import nnbook.fast.Kernels;
import nnbook.fast.RowKernel;
import nnbook.fast.ladder.Peak;
import nnbook.fast.ladder.Stopwatch;
import nnbook.fast.ladder.TrainingWork;

/** The fast engine of the book; with mode=peak only multiplications and additions. */
final class Ours {
  private static final int CHECKED_EPOCHS = 3;
  private static final int CHECKED_STEPS = 100;

  private final Work work;
  private final Data data;
  private final FastNetwork network;

  private Ours(Work work, Data data, boolean plain) {
    this.work = work;
    this.data = data;
    Activation hidden = work.is("W1") ? new Tanh() : work.is("W3") ? new Sigmoid() : new Relu();
    Activation output = work.is("W1") || work.is("W3") ? new Sigmoid() : new Softmax();
    Sequential start = Sequential.of(
        dense(data.layer(work, 1), hidden), dense(data.layer(work, 2), output));
    network = FastNetwork.of(start, plain ? new RowKernel() : Kernels.best());
  }

  private static Dense dense(float[][] layer, Activation activation) {
    int in = layer.length - 1;
    return Dense.of(Matrix.generate(layer[0].length, in, (j, i) -> layer[i][j]),
        Matrix.generate(1, layer[0].length, (one, j) -> layer[in][j]), activation);
  }

  public static void main(String[] args) throws Exception {
    Map<String, String> told = Work.read(args);
    Work work = Work.of(told);
    Path folder = Path.of(told.get("folder"));
    String versions = "Java " + System.getProperty("java.version");
    if (work.is("whole")) {
      whole(work, folder);
    } else if (told.get("mode").equals("peak")) {
      Conversation.answer(versions, request -> Double.toString(peak()));
    } else {
      Ours ours = new Ours(work, Data.read(work, folder), told.get("mode").equals("plain"));
      Conversation.hold(versions, ours::check, ours::run, work.samples());
    }
  }

  /** The seconds that a sample of W2 would take if there were nothing to do but its arithmetic. */
  private static double peak() {
    double gigaflops = Peak.measure(new Stopwatch(0.05, 0.1)).orElseThrow();
    return TrainingWork.FLOPS_PER_SAMPLE / (gigaflops * 1e9);
  }

  private static FastTrainer trainer(Work work) {
    Loss loss = work.is("W1") ? new BinaryCrossEntropy()
        : work.is("W3") ? new HalfSquaredError() : new SoftmaxCrossEntropy();
    return new FastTrainer(loss,
        work.optimizer().equals("adam") ? new Adam(work.rate()) : new Sgd(work.rate()))
        .batchSize(work.batch()).threads(work.threads());
  }

  private double[] check() {
    float[][] x = Arrays.copyOf(data.x(), work.checked());
    if (!work.trains()) {
      double[] outputs = new double[x.length * work.outputs()];
      for (int i = 0; i < outputs.length; i++) {
        outputs[i] = network.predict(x[i / work.outputs()])[i % work.outputs()];
      }
      return outputs;
    }
    float[][] y = Arrays.copyOf(data.y(), work.checked());
    int steps = work.is("W1") ? CHECKED_STEPS : 1;
    double[] losses = trainer(work).inOrder().fit(network, x, y, CHECKED_EPOCHS * steps)
        .values("loss");
    double[] means = new double[CHECKED_EPOCHS];
    for (int i = 0; i < losses.length; i++) {
      means[i / steps] += losses[i] / steps;
    }
    return means;
  }

  private Object run() {
    if (work.trains()) {
      return trainer(work).fit(network, data.x(), data.y(), work.is("W1") ? work.samples() : 1);
    }
    float[] last = {};
    if (work.batch() > 1) {
      return network.predict(data.x(), work.threads());
    }
    for (float[] sample : data.x()) {
      last = network.predict(sample);
    }
    return last;
  }

  /** Reads the four files, trains for one epoch, and says which share of the test is right. */
  private static void whole(Work work, Path folder) {
    new Thread(Kernels.best()::prepare).start();
    FashionMnist clothes = FashionMnist.read(folder);
    SeededRandom random = new SeededRandom(1);
    FastNetwork network = FastNetwork.of(Sequential.of(
        Dense.of(work.inputs(), work.hidden(), new Relu(), new HeUniform(), random),
        Dense.of(work.hidden(), work.outputs(), new Softmax(), new HeUniform(), random)));
    trainer(work).fit(network, clothes.train().images(), clothes.train().targets(), 1);
    float[][] outputs = network.predict(clothes.test().images(), work.threads());
    int[] labels = clothes.test().labels();
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += best(outputs[i]) == labels[i] ? 1 : 0;
    }
    System.out.println((double) right / labels.length);
  }

  private static int best(float[] shares) {
    int best = 0;
    for (int j = 1; j < shares.length; j++) {
      best = shares[j] > shares[best] ? j : best;
    }
    return best;
  }
}
