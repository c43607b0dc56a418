package nnbook.engine.layer;

import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * Turns images into rows of numbers. In this engine an image is a row already, so nothing moves;
 * the layer says, and checks, where images end and features begin.
 */
public final class Flatten implements Layer {
  private final Volume image;
  private Matrix output;

  public Flatten(Volume image) {
    Require.given("Flatten", "image", image);
    this.image = image;
  }

  @Override
  public Matrix forward(Matrix x) {
    Require.columns("Flatten.forward", "X", x, image.size());
    output = x;
    return x;
  }

  @Override
  public Matrix backward(Matrix gradOutput) {
    Require.forwardFirst("Flatten.backward", output);
    Require.shape("Flatten.backward", "gradOutput", gradOutput, output.shape());
    return gradOutput;
  }

  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return before;
  }

  /** The size of what goes in. */
  public Volume image() {
    return image;
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(image.size());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("Flatten.outputs", "inputs", inputs, image.size());
    return inputs;
  }

  @Override
  public String toString() {
    return "Flatten(" + image + ")";
  }
}
