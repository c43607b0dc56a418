package nnbook.engine.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Identity;
import nnbook.engine.initializer.Initializer;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;

/**
 * A convolution: a few neurons, called filters, that look at every patch of an image with the same
 * weights. In effect a dense layer on patches: Z = P Wᵀ + 1b.
 *
 * <p>P [batch · positions x channels · kernel · kernel] holds the patches, W [filters x channels ·
 * kernel · kernel], b [1 x filters]. The kernel is not flipped: strictly this is cross-correlation,
 * and what every framework calls convolution.
 */
public final class Conv2d implements Layer {
  private final Patches patches;
  private final Parameter weights;
  private final Parameter biases;
  private final Activation activation;
  private final Volume output;
  private Matrix input;
  private Matrix z;
  private Matrix a;

  private Conv2d(Patches patches, Parameter weights, Parameter biases, Activation activation) {
    this.patches = patches;
    this.weights = weights;
    this.biases = biases;
    this.activation = activation;
    output = new Volume(weights.value().rows(), patches.rows(), patches.columns());
  }

  /** With the given weights [filters x channels · kernel · kernel] and biases [1 x filters]. */
  public static Conv2d of(
      Volume image, Window window, Matrix weights, Matrix biases, Activation g) {
    Require.given("Conv2d.of", "weights", weights);
    Require.given("Conv2d.of", "biases", biases);
    Require.given("Conv2d.of", "activation", g);
    Patches patches = new Patches("Conv2d.of", image, window);
    if (weights.columns() != patches.length()) {
      String expected = "[filters x " + patches.length() + "]";
      throw Require.misfit("Conv2d.of", "weights", expected, "" + weights.shape());
    }
    Require.atLeast("Conv2d.of", "filters", weights.rows(), 1);
    Require.shape("Conv2d.of", "biases", biases, new Shape(1, weights.rows()));
    return new Conv2d(patches, Parameter.weights(weights), Parameter.biases(biases), g);
  }

  /** With the given weights, one row for each filter, and biases, one for each filter. */
  public static Conv2d of(
      Volume image, Window window, double[][] weights, double[] biases, Activation g) {
    return of(image, window, Matrix.of(weights), Matrix.ofRow(biases), g);
  }

  /** With weights drawn by the initializer, and biases 0. */
  public static Conv2d of(Volume image, Window window, int filters, Activation g,
      Initializer start, SeededRandom random) {
    Require.atLeast("Conv2d.of", "filters", filters, 1);
    int fanIn = new Patches("Conv2d.of", image, window).length();
    int fanOut = filters * window.kernel() * window.kernel();
    Matrix weights = start.weights(filters, fanIn, fanIn, fanOut, random);
    return of(image, window, weights, Matrix.zeros(1, filters), g);
  }

  /** X [batch x channels · height · width], result [batch x filters · positions]. */
  @Override
  // tag::conv-forward[]
  public Matrix forward(Matrix x) {
    // tag::conv-forward-checks[]
    Require.columns("Conv2d.forward", "X", x, patches.image().size());
    // end::conv-forward-checks[]
    input = patches.gather(x); // [batch · positions x patch]
    z = input.times(weights.value().transpose())
        .plusRow(biases.value()); // [batch · positions x filters]
    a = activation.apply(z);
    return patches.toImages(a);
  }
  // end::conv-forward[]

  /** As in a dense layer; then each patch gives its gradient back to the pixels it came from. */
  @Override
  // tag::conv-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::conv-backward-checks[]
    Require.forwardFirst("Conv2d.backward", z);
    Shape outputs = new Shape(z.rows() / patches.positions(), output.size());
    Require.shape("Conv2d.backward", "gradOutput", gradOutput, outputs);
    // end::conv-backward-checks[]
    Matrix gradActivation = patches.fromImages(gradOutput);
    Matrix delta = activation.backward(z, a, gradActivation);
    weights.accumulate(delta.transpose().times(input));
    biases.accumulate(delta.sumRows());
    return patches.scatter(delta.times(weights.value()));
  }
  // end::conv-backward[]

  @Override
  public List<Parameter> parameters() {
    return List.of(weights, biases);
  }

  /** The size of what goes in. */
  public Volume image() {
    return patches.image();
  }

  /** The squares through which it looks at the image. */
  public Window window() {
    return patches.window();
  }

  /** W [filters x channels · kernel · kernel]. */
  public Matrix weights() {
    return weights.value();
  }

  public Activation activation() {
    return activation;
  }

  /** Not known after Softmax, which runs over the filters of a position, not over all outputs. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return Optional.of(activation).filter(g -> g instanceof ElementwiseActivation);
  }

  /** The same layer, its parameters shared, that stops at the weighted inputs. */
  @Override
  public Conv2d withoutActivation() {
    return new Conv2d(patches, weights, biases, new Identity());
  }

  /** The size of what comes out: one channel for each filter. */
  public Volume output() {
    return output;
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(patches.image().size());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("Conv2d.outputs", "inputs", inputs, patches.image().size());
    return output.size();
  }

  @Override
  public String toString() {
    Window window = patches.window();
    boolean plain = window.equals(new Window(window.kernel()));
    return "Conv2d(" + patches.image() + " -> " + output + (plain ? "" : ", " + window) + ", "
        + activation + ")";
  }
}
