import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import nnbook.data.NetworkFiles;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.save.Tensor;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.framework.op.FrameworkOps;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.op.linalg.MatMul;
import org.tensorflow.op.random.RandomUniform;
import org.tensorflow.types.TFloat32;

/**
 * XOR with TensorFlow and no layers: the program of xor_tensorflow.py in Java. Its step of Adam is
 * the operation that the Python program's optimizer runs. Java has an optimizer of that name, too;
 * {@link DefaultsTensorFlow} shows why it isn't used here.
 */
final class XorTensorFlow {
  private static final float[][] X = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final float[][] Y = {{0}, {1}, {1}, {0}};

  private final Graph graph;
  private final Ops tf;
  private final List<Variable<TFloat32>> variables = new ArrayList<>();
  private final Placeholder<TFloat32> power1;
  private final Placeholder<TFloat32> power2;

  private XorTensorFlow(Graph graph, long seed) {
    this.graph = graph;
    tf = Ops.create(graph);
    power1 = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
    power2 = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
    dense(2, 2, seed);
    dense(2, 1, seed);
  }

  // tag::tfjava-xor-model[]
  void dense(long in, long out, long seed) {
    float limit = (float) Math.sqrt(6.0 / (in + out));
    var u = tf.random.randomUniform(tf.constant(new long[] {in, out}),
        TFloat32.class, RandomUniform.seed(seed), RandomUniform.seed2(out));
    variables.add(tf.variable(tf.math.sub(
        tf.math.mul(tf.constant(2 * limit), u), tf.constant(limit))));
    variables.add(tf.variable(tf.zeros(
        tf.constant(new long[] {out}), TFloat32.class)));
  }
  // end::tfjava-xor-model[]

  // tag::tfjava-xor-loss[]
  Operand<TFloat32> logits() {
    var hidden = tf.nn.relu(tf.math.add(tf.linalg.matMul(
        tf.constant(X), variables.get(0)), variables.get(1)));
    return tf.math.add(tf.linalg.matMul(
        hidden, variables.get(2)), variables.get(3));
  }

  Operand<TFloat32> loss(Operand<TFloat32> logits) {
    var rows = FrameworkOps.create(tf).nn
        .sigmoidCrossEntropyWithLogits(tf.constant(Y), logits);
    return tf.math.mean(rows, tf.constant(new int[] {0, 1}));
  }
  // end::tfjava-xor-loss[]

  // tag::tfjava-xor-step[]
  Op step(Variable<TFloat32> w, Operand<TFloat32> slope) {
    var m = tf.variable(tf.zerosLike(w));
    var v = tf.variable(tf.zerosLike(w));
    return tf.train.applyAdam(w, m, v, power1, power2,
        tf.constant(0.01f), tf.constant(0.9f), tf.constant(0.999f),
        tf.constant(1e-7f), slope);
  }
  // end::tfjava-xor-step[]

  // tag::tfjava-xor-training[]
  Trained train() {
    var logits = logits();
    var loss = loss(logits);
    var slopes = tf.gradients(loss, variables);
    List<Op> steps = new ArrayList<>();
    for (int n = 0; n < variables.size(); n++) {
      steps.add(step(variables.get(n), slopes.dy(n)));
    }
    try (Session session = new Session(graph)) {
      session.initialize();
      for (int t = 1; t <= 1000; t++) run(session, steps, t);
      return Trained.of(session, loss, tf.math.sigmoid(logits), variables);
    }
  }
  // end::tfjava-xor-training[]

  private void run(Session session, List<Op> steps, int t) {
    try (TFloat32 p1 = TFloat32.scalarOf((float) Math.pow(0.9, t));
        TFloat32 p2 = TFloat32.scalarOf((float) Math.pow(0.999, t))) {
      Session.Runner runner = session.runner().feed(power1, p1).feed(power2, p2);
      steps.forEach(runner::addTarget);
      runner.run().close();
    }
  }

  private static Trained train(long seed) {
    try (Graph graph = new Graph()) {
      return new XorTensorFlow(graph, seed).train();
    }
  }

  /** What is left of a run: the loss, the four answers, and kernels [in x out] with biases. */
  private record Trained(float loss, Matrix answers, List<Matrix> weights) {
    static Trained of(Session session, Operand<TFloat32> loss, Operand<TFloat32> answers,
        List<Variable<TFloat32>> variables) {
      return new Trained((float) matrix(session, loss).get(0, 0), matrix(session, answers),
          variables.stream().map(w -> matrix(session, w)).toList());
    }

    private static Matrix matrix(Session session, Operand<TFloat32> operand) {
      try (var result = session.runner().fetch(operand).run()) {
        TFloat32 tensor = (TFloat32) result.get(0);
        boolean isTable = tensor.rank() == 2;
        int columns = isTable ? (int) tensor.shape().get(1) : (int) tensor.size();
        double[][] rows = new double[isTable ? (int) tensor.shape().get(0) : 1][columns];
        int n = 0;
        for (var scalar : tensor.scalars()) {
          rows[n / columns][n++ % columns] = scalar.getFloat();
        }
        return Matrix.of(rows);
      }
    }

    // tag::tfjava-weights-theirs[]
    Sequential ours() {
      return Sequential.of(
          Dense.of(weights.get(0).transpose(), weights.get(1),
              new Relu()),
          Dense.of(weights.get(2).transpose(), weights.get(3),
              new Sigmoid()));
    }
    // end::tfjava-weights-theirs[]
  }

  public static void main(String[] args) {
    List<Trained> runs = LongStream.range(0, 100).mapToObj(XorTensorFlow::train).toList();
    List<Trained> solved = runs.stream().filter(run -> run.loss() < 0.1).toList();
    System.out.printf("start of Keras: %d of 100 seeds solved XOR%n", solved.size());
    System.out.printf(Locale.ROOT, "loss of seed 0: %.6f%n", runs.get(0).loss());
    Trained first = solved.get(0);
    Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    double difference = first.ours().forward(x).minus(first.answers()).maxAbs();
    System.out.printf(Locale.ROOT,
        "our engine with its weights, largest difference: %.6f%n", difference);
    for (double answer : answers(Path.of(args[0], "xor-engine.safetensors")).column(0)) {
      System.out.printf(Locale.ROOT, "with our engine's weights: %.6f%n", answer);
    }
  }

  // tag::tfjava-weights-ours[]
  /** What TensorFlow answers with the weights [out x in] of our engine. */
  static Matrix answers(Path file) {
    try (Graph graph = new Graph(); Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Map<String, Operand<TFloat32>> w = new HashMap<>();
      NetworkFiles.tensors(file)
          .forEach(t -> w.put(t.name(), constant(tf, t)));
      var hidden = tf.nn.relu(tf.math.add(tf.linalg.matMul(tf.constant(X),
          w.get("0.weight"), MatMul.transposeB(true)), w.get("0.bias")));
      return Trained.matrix(session, tf.math.sigmoid(tf.math.add(
          tf.linalg.matMul(hidden, w.get("2.weight"),
              MatMul.transposeB(true)), w.get("2.bias"))));
    }
  }
  // end::tfjava-weights-ours[]

  private static Operand<TFloat32> constant(Ops tf, Tensor tensor) {
    long[] shape = Arrays.stream(tensor.shape()).asLongStream().toArray();
    double[] values = tensor.values();
    return tf.constant(TFloat32.tensorOf(Shape.of(shape), data -> {
      int[] n = {0};
      data.scalars().forEach(scalar -> scalar.setFloat((float) values[n[0]++]));
    }));
  }
}
