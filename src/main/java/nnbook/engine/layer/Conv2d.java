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
  private Matrix input;
  private Matrix z;

  private Conv2d(Patches patches, Parameter weights, Parameter biases, Activation activation) {
    this.patches = patches;
    this.weights = weights;
    this.biases = biases;
    this.activation = activation;
  }

  /**
   * A convolution of given weights [filters x channels · kernel · kernel] and biases [1 x filters],
   * over all patches that lie in the image.
   */
  public static Conv2d of(Volume image, int kernel, Matrix weights, Matrix biases, Activation g) {
    Require.given("Conv2d.of", "activation", g);
    Patches patches = new Patches("Conv2d.of", image, kernel);
    if (weights.columns() != patches.length()) {
      String expected = "[filters x " + patches.length() + "]";
      throw Require.misfit("Conv2d.of", "weights", expected, "" + weights.shape());
    }
    Require.shape("Conv2d.of", "biases", biases, new Shape(1, weights.rows()));
    return new Conv2d(patches, Parameter.weights(weights), Parameter.biases(biases), g);
  }

  /** A convolution with weights drawn by the initializer, and biases 0. */
  public static Conv2d of(Volume image, int filters, int kernel, Activation g,
      Initializer initializer, SeededRandom random) {
    Require.atLeast("Conv2d.of", "filters", filters, 1);
    int fanIn = new Patches("Conv2d.of", image, kernel).length();
    int fanOut = filters * kernel * kernel;
    Matrix weights = initializer.weights(filters, fanIn, fanIn, fanOut, random);
    return of(image, kernel, weights, Matrix.zeros(1, filters), g);
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
    return patches.toImages(activation.apply(z));
  }
  // end::conv-forward[]

  /** As in a dense layer; then each patch gives its gradient back to the pixels it came from. */
  @Override
  // tag::conv-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::conv-backward-checks[]
    Require.forwardFirst("Conv2d.backward", z);
    Shape outputs = new Shape(z.rows() / patches.positions(), output().size());
    Require.shape("Conv2d.backward", "gradOutput", gradOutput, outputs);
    // end::conv-backward-checks[]
    Matrix gradActivation = patches.fromImages(gradOutput);
    Matrix delta = activation.backward(z, gradActivation);
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

  /** The height and width of a patch. */
  public int kernel() {
    return patches.kernel();
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
    return new Volume(weights.value().rows(), patches.rows(), patches.columns());
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(patches.image().size());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("Conv2d.outputs", "inputs", inputs, patches.image().size());
    return output().size();
  }

  @Override
  public String toString() {
    return "Conv2d(" + patches.image() + " -> " + output() + ", " + activation + ")";
  }
}
