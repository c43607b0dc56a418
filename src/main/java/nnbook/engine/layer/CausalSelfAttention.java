package nnbook.engine.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;

/**
 * Lets each letter collect from itself and the letters before it what it asks for: with queries Q =
 * X W_qᵀ, keys K = X W_kᵀ and values V = X W_vᵀ, each head takes its own {@code d = width / heads}
 * columns of them and computes softmax(Q Kᵀ / √d) V, where scores of later letters count as -∞. The
 * outputs of the heads, side by side, times W_oᵀ are the result.
 *
 * <p>X [sequences · context x width], all W [width x width], no biases; with fewer rows than
 * {@code context}, X is one shorter sequence.
 *
 * <p>Source: A. Vaswani et al., "Attention is all you need", NeurIPS 2017, section 3.2.
 */
public final class CausalSelfAttention implements Layer {
  private final Sequences sequences;
  private final int heads;
  private final Projection queries;
  private final Projection keys;
  private final Projection values;
  private final Projection output;
  private List<AttentionHead> attention = List.of();
  private int length;
  private Shape shape;

  private CausalSelfAttention(Sequences sequences, int heads, Matrix... weights) {
    this.sequences = sequences;
    this.heads = heads;
    queries = new Projection(weights[0]);
    keys = new Projection(weights[1]);
    values = new Projection(weights[2]);
    output = new Projection(weights[3]);
  }

  /** With weights drawn by {@link GlorotUniform}: queries, keys, values, output. */
  public static CausalSelfAttention of(int context, int width, int heads, SeededRandom random) {
    Require.atLeast("CausalSelfAttention.of", "width", width, 1);
    Matrix[] weights = new Matrix[4];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = new GlorotUniform().weights(width, width, width, width, random);
    }
    return of(context, heads, weights[0], weights[1], weights[2], weights[3]);
  }

  /** With the given weights, each [width x width]. */
  public static CausalSelfAttention of(
      int context, int heads, Matrix queries, Matrix keys, Matrix values, Matrix output) {
    String place = "CausalSelfAttention.of";
    Require.given(place, "queries", queries);
    Shape square = new Shape(queries.rows(), queries.rows());
    List<String> names = List.of("queries", "keys", "values", "output");
    Matrix[] weights = {queries, keys, values, output};
    for (int k = 0; k < weights.length; k++) {
      Require.given(place, names.get(k), weights[k]);
      Require.shape(place, names.get(k), weights[k], square);
    }
    Require.atLeast(place, "width", queries.rows(), 1);
    Require.atLeast(place, "context", context, 1);
    Require.atLeast(place, "heads", heads, 1);
    boolean divides = queries.rows() % heads == 0;
    Require.that(divides, place, "heads", "a divisor of the width, " + queries.rows(), heads);
    return new CausalSelfAttention(new Sequences(context, queries.rows()), heads, weights);
  }

  /** Throws ShapeException unless X is one sequence, or several whole ones. */
  @Override
  // tag::attention-forward[]
  public Matrix forward(Matrix x) {
    length = sequences.length("CausalSelfAttention.forward", x);
    shape = x.shape(); // [sequences · length x width]
    Matrix q = queries.forward(x);
    Matrix k = keys.forward(x);
    Matrix v = values.forward(x);
    attention = new ArrayList<>();
    for (int n = 0; n < heads * x.rows() / length; n++) {
      attention.add(new AttentionHead(part(q, n), part(k, n), part(v, n)));
    }
    return output.forward(joined(AttentionHead::output));
  }
  // end::attention-forward[]

  /** Each head hands back the slopes of its queries, keys and values; X gets the sum of all. */
  @Override
  // tag::attention-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::attention-backward-checks[]
    String place = "CausalSelfAttention.backward";
    Require.forwardFirst(place, shape);
    Require.shape(place, "gradOutput", gradOutput, shape);
    // end::attention-backward-checks[]
    Matrix gradMixed = output.backward(gradOutput);
    for (int n = 0; n < attention.size(); n++) {
      attention.get(n).backward(part(gradMixed, n));
    }
    return queries.backward(joined(AttentionHead::gradQ))
        .plus(keys.backward(joined(AttentionHead::gradK)))
        .plus(values.backward(joined(AttentionHead::gradV)));
  }
  // end::attention-backward[]

  /** The rows of sequence n / heads, and the columns of head n % heads. */
  // tag::attention-parts[]
  private Matrix part(Matrix whole, int n) {
    int d = whole.columns() / heads;
    return Matrix.generate(length, d, (i, j) ->
        whole.get(n / heads * length + i, n % heads * d + j));
  }

  private Matrix joined(Function<AttentionHead, Matrix> part) {
    List<Matrix> parts = each(part);
    int d = shape.columns() / heads;
    return Matrix.generate(shape.rows(), shape.columns(), (i, j) ->
        parts.get(i / length * heads + j / d).get(i % length, j % d));
  }
  // end::attention-parts[]

  /**
   * Who looked at whom in the last forward: a matrix A [letters x letters] for each sequence and
   * head, in which row i says how letter i shares its attention. Head h of sequence s is number s ·
   * heads + h; empty before the first forward.
   */
  public List<Matrix> attention() {
    return each(AttentionHead::weights);
  }

  private List<Matrix> each(Function<AttentionHead, Matrix> part) {
    List<Matrix> parts = new ArrayList<>();
    for (AttentionHead head : attention) {
      parts.add(part.apply(head));
    }
    return List.copyOf(parts);
  }

  /** W_q, W_k, W_v, W_o, each [width x width]. */
  @Override
  public List<Parameter> parameters() {
    return List.of(queries.weights(), keys.weights(), values.weights(), output.weights());
  }

  /** How many letters a sequence has at most. */
  public int context() {
    return sequences.context();
  }

  public int heads() {
    return heads;
  }

  /** What comes out are sums with learned weights. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return Optional.of(new Identity());
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(sequences.width());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("CausalSelfAttention.outputs", "inputs", inputs, sequences.width());
    return inputs;
  }

  @Override
  public String toString() {
    return "CausalSelfAttention(" + sequences + ", " + heads + (heads == 1 ? " head)" : " heads)");
  }
}
