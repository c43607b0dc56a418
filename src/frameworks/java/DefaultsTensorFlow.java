import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.framework.initializers.Glorot;
import org.tensorflow.framework.initializers.VarianceScaling.Distribution;
import org.tensorflow.framework.losses.BinaryCrossentropy;
import org.tensorflow.framework.optimizers.Adam;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** Measures what TensorFlow does when nobody says otherwise. */
final class DefaultsTensorFlow {
  private DefaultsTensorFlow() {}

  private static void show(String what, double... values) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-42s", what));
    for (double value : values) {
      line.append(String.format(Locale.ROOT, " %.6f", value));
    }
    System.out.println(line);
  }

  /** The value of what is computed from constants alone. */
  private static float value(Function<Ops, Operand<TFloat32>> formula) {
    try (Graph graph = new Graph(); Session session = new Session(graph)) {
      return fetch(session, formula.apply(Ops.create(graph)));
    }
  }

  private static float fetch(Session session, Operand<TFloat32> operand) {
    try (var result = session.runner().fetch(operand).run()) {
      return ((TFloat32) result.get(0)).getFloat();
    }
  }

  private static void start() {
    show("Glorot uniform, largest weight", value(tf -> tf.reduceMax(tf.math.abs(
        new Glorot<TFloat32>(Distribution.UNIFORM, 1)
            .call(tf, tf.constant(new long[] {100, 10_000}), TFloat32.class)),
        tf.constant(new int[] {0, 1}))));
    show("  Glorot's limit", Math.sqrt(6 / 10_100.0));
  }

  /** How far the operation of Adam moves a weight in its first step. */
  private static double firstStep(float gradient) {
    try (Graph graph = new Graph(); Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      // tag::tfjava-defaults-adam[]
      var w = tf.variable(tf.constant(0f));
      var m = tf.variable(tf.constant(0f));
      var v = tf.variable(tf.constant(0f));
      Op step = tf.train.applyAdam(w, m, v,
          tf.constant(0.9f), tf.constant(0.999f), tf.constant(1f),
          tf.constant(0.9f), tf.constant(0.999f), tf.constant(1e-7f),
          tf.constant(gradient));
      session.initialize();
      session.run(step);
      // end::tfjava-defaults-adam[]
      return -fetch(session, w);
    }
  }

  /** Whether the optimizer of the same name, with the rate 1 and slope 1, makes a step of 1. */
  private static boolean isFirstStepOne() {
    try (Graph graph = new Graph()) {
      var w = Ops.create(graph).variable(Ops.create(graph).constant(0f));
      Op step = new Adam(graph, 1).minimize(w);
      try (Session session = new Session(graph)) {
        session.initialize();
        session.run(step);
        return Math.abs(fetch(session, w) + 1) < 1e-3;
      }
    }
  }

  private static void adam() {
    show("applyAdam, first step with gradient 1e-7", firstStep(1e-7f));
    double root = Math.sqrt(1 - 0.999);
    show("  eps = 1e-7 added after the correction", 0.5);
    show("  eps = 1e-7 added before it", root / (root + 1));
    show("  with gradient 1", firstStep(1));
    long wrong = IntStream.range(0, 100).filter(n -> !isFirstStepOne()).count();
    System.out.println("optimizers.Adam, rate 1, gradient 1: " + (wrong > 0
        ? "the first step is not always 1" : "the first step is always 1"));
    show("  rate and eps * 1e5, if none is given",
        Adam.LEARNING_RATE_DEFAULT, Adam.EPSILON_DEFAULT * 1e5);
  }

  private static void momentum() {
    try (Graph graph = new Graph()) {
      Ops tf = Ops.create(graph);
      Variable<TFloat32> w = tf.variable(tf.constant(0f));
      Variable<TFloat32> velocity = tf.variable(Shape.scalar(), TFloat32.class);
      Op clear = tf.assign(velocity, tf.constant(0f));
      List<Op> steps = List.of(0.1f, 0.1f, 0.01f).stream().map(rate -> (Op) tf.train.applyMomentum(
          w, velocity, tf.constant(rate), tf.constant(1f), tf.constant(0.9f))).toList();
      try (Session session = new Session(graph)) {
        session.initialize();
        session.run(clear);
        double[] moves = new double[steps.size()];
        for (int n = 0; n < moves.length; n++) {
          double before = fetch(session, w);
          session.run(steps.get(n));
          moves[n] = fetch(session, w) - before;
        }
        show("momentum, rates 0.1, 0.1, 0.01", moves);
        show("  third step with lr * velocity", -0.01 * (1 + 0.9 + 0.81));
        show("  third step with lr in the velocity", -0.9 * 0.19 - 0.01);
      }
    }
  }

  private static void loss() {
    show("BinaryCrossentropy of p", value(tf -> new BinaryCrossentropy().call(
        tf, tf.constant(new float[][] {{1}, {0}}), tf.constant(new float[][] {{0.8f}, {0.4f}}))));
    show("  mean of -log p of the right answer", -(Math.log(0.8) + Math.log(0.6)) / 2);
  }

  public static void main(String[] args) {
    start();
    adam();
    momentum();
    loss();
  }
}
