package nnbook.engine.layer;

import java.util.Optional;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/**
 * While training, sets each input to 0 with probability {@code rate} and divides those that stay by
 * the share that stays, so that the sum keeps its mean; otherwise it does nothing.
 *
 * <p>Source: N. Srivastava et al., "Dropout: a simple way to prevent neural networks from
 * overfitting", JMLR 15 (2014), with the division while training ("inverted dropout").
 */
public final class Dropout implements Layer {
  private final double rate;
  private final SeededRandom random;
  private Matrix mask;

  public Dropout(double rate, SeededRandom random) {
    Require.share("Dropout", "rate", rate);
    Require.given("Dropout", "random", random);
    this.rate = rate;
    this.random = random;
  }

  /** The inputs themselves. */
  @Override
  public Matrix forward(Matrix x) {
    mask = Matrix.generate(x.rows(), x.columns(), (i, j) -> 1);
    return x;
  }

  /** X ⊙ M; an entry of the mask M is 0, or 1 / (1 - rate). */
  @Override
  // tag::dropout-forward[]
  public Matrix forwardTraining(Matrix x) {
    double keep = 1 - rate;
    mask = Matrix.generate(x.rows(), x.columns(), (i, j) ->
        random.nextDouble() < keep ? 1 / keep : 0);
    return x.hadamard(mask);
  }
  // end::dropout-forward[]

  /** The gradient passes where the input passed. */
  @Override
  // tag::dropout-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::dropout-backward-checks[]
    Require.forwardFirst("Dropout.backward", mask);
    Require.shape("Dropout.backward", "gradOutput", gradOutput, mask.shape());
    // end::dropout-backward-checks[]
    return gradOutput.hadamard(mask);
  }
  // end::dropout-backward[]

  /** What comes out is scaled while training, so only Identity stays what it was. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return before.filter(g -> g instanceof Identity);
  }

  /** How likely an input is set to 0. */
  public double rate() {
    return rate;
  }

  @Override
  public int outputs(int inputs) {
    return inputs;
  }

  @Override
  public String toString() {
    return "Dropout(" + Numbers.format(rate) + ")";
  }
}
