package nnbook.engine.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * Adds what the layers inside compute to what they were given: Y = X + f(X), so that f only has to
 * learn the change, and slopes reach earlier layers undiminished: dL/dX = dL/dY + f'(X) dL/dY.
 *
 * <p>X and Y [batch x width].
 *
 * <p>Source: K. He, X. Zhang, S. Ren, J. Sun, "Deep residual learning for image recognition",
 * arXiv:1512.03385 (2015), equation 1.
 */
public final class Residual implements Layer {
  private final Sequential inside;

  private Residual(Sequential inside) {
    this.inside = inside;
  }

  /** Around these layers. Throws ShapeException unless they have as many outputs as inputs. */
  public static Residual of(Layer... inside) {
    Sequential f = Sequential.of(inside);
    f.inputs().ifPresent(inputs -> requireSame("Residual.of", f, inputs));
    return new Residual(f);
  }

  @Override
  public Matrix forward(Matrix x) {
    return x.plus(inside.forward(x));
  }

  @Override
  public Matrix forwardTraining(Matrix x) {
    return x.plus(inside.forwardTraining(x));
  }

  /** The slopes pass twice: around the layers, and through them. */
  @Override
  public Matrix backward(Matrix gradOutput) {
    return gradOutput.plus(inside.backward(gradOutput));
  }

  /** The layers inside, as a network. */
  public Sequential inside() {
    return inside;
  }

  @Override
  public List<Parameter> parameters() {
    return inside.parameters();
  }

  /** A sum is nothing but itself: Identity if both its parts are. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return before.filter(g -> g instanceof Identity)
        .flatMap(g -> inside.activationAfter(before))
        .filter(g -> g instanceof Identity);
  }

  @Override
  public OptionalInt inputs() {
    return inside.inputs();
  }

  @Override
  public int outputs(int inputs) {
    requireSame("Residual.outputs", inside, inputs);
    return inputs;
  }

  private static void requireSame(String place, Sequential f, int inputs) {
    Require.count(place, "number of outputs of the layers inside", f.outputs(inputs), inputs);
  }

  @Override
  public String toString() {
    String layers = inside.layers().toString();
    return "Residual(" + layers.substring(1, layers.length() - 1) + ")";
  }
}
