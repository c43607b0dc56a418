package nnbook.engine.layer;

import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;

/**
 * Keeps the greatest number of each square of size x size pixels, channel by channel; rows and
 * columns that do not fill a square are left out.
 */
public final class MaxPool implements Layer {
  private final Volume image;
  private final int size;
  private final Volume output;
  private Matrix input;

  public MaxPool(Volume image, int size) {
    Require.given("MaxPool", "image", image);
    Require.range("MaxPool", "size", size, 1, Math.min(image.height(), image.width()));
    this.image = image;
    this.size = size;
    output = new Volume(image.channels(), image.height() / size, image.width() / size);
  }

  @Override
  // tag::max-pool-forward[]
  public Matrix forward(Matrix x) {
    // tag::max-pool-forward-checks[]
    Require.columns("MaxPool.forward", "X", x, image.size());
    // end::max-pool-forward-checks[]
    input = x;
    return Matrix.generate(x.rows(), output.size(), (row, k) ->
        x.get(row, winner(row, k)));
  }
  // end::max-pool-forward[]

  /** Only the pixel that was passed on gets the gradient; of equal ones the first. */
  @Override
  // tag::max-pool-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::max-pool-backward-checks[]
    Require.forwardFirst("MaxPool.backward", input);
    Shape outputs = new Shape(input.rows(), output.size());
    Require.shape("MaxPool.backward", "gradOutput", gradOutput, outputs);
    // end::max-pool-backward-checks[]
    double[][] gradInput = new double[input.rows()][image.size()];
    for (int row = 0; row < input.rows(); row++) {
      for (int k = 0; k < output.size(); k++) {
        gradInput[row][winner(row, k)] = gradOutput.get(row, k);
      }
    }
    return Matrix.of(gradInput);
  }
  // end::max-pool-backward[]

  /** The column of the greatest pixel in the square of output k. */
  // tag::max-pool-winner[]
  private int winner(int row, int k) {
    int c = k / (output.height() * output.width());
    int top = k / output.width() % output.height() * size;
    int left = k % output.width() * size;
    int best = image.index(c, top, left);
    for (int s = 1; s < size * size; s++) {
      int pixel = image.index(c, top + s / size, left + s % size);
      best = input.get(row, pixel) > input.get(row, best) ? pixel : best;
    }
    return best;
  }
  // end::max-pool-winner[]

  /** What comes out is a choice of what came in, so only Identity stays what it was. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return before.filter(g -> g instanceof Identity);
  }

  /** The size of what goes in. */
  public Volume image() {
    return image;
  }

  /** The height and width of a square. */
  public int size() {
    return size;
  }

  /** The size of what comes out. */
  public Volume output() {
    return output;
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(image.size());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("MaxPool.outputs", "inputs", inputs, image.size());
    return output.size();
  }

  @Override
  public String toString() {
    return "MaxPool(" + image + " -> " + output + ")";
  }
}
