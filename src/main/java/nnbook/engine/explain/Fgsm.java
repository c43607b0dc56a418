package nnbook.engine.explain;

import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * The fast gradient sign method: moves every input by ε in the direction that makes the loss
 * greater, x + ε sign(∂L/∂x), and keeps it in its range.
 *
 * <p>Source: I. Goodfellow, J. Shlens, C. Szegedy, "Explaining and harnessing adversarial
 * examples", ICLR 2015, section 4.
 */
public record Fgsm(double epsilon, double low, double high) {
  public Fgsm {
    Require.notNegative("Fgsm", "epsilon", epsilon);
    Require.that(high >= low, "Fgsm", "high", "at least " + Numbers.shortest(low), high);
  }

  /** Without limits to the inputs. */
  public Fgsm(double epsilon) {
    this(epsilon, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * The batch X, moved. A loss that contains the network's last activation is given the logits, as
   * in training; parameters and their gradients stay as they are.
   */
  // tag::fgsm-attack[]
  public Matrix attack(
      Sequential network, Loss loss, Matrix x, Matrix targets) {
    Matrix slopes = Gradient.ofLoss(network, loss, x, targets);
    return Matrix.generate(x.rows(), x.columns(), (i, j) -> {
      double moved = x.get(i, j) + epsilon * Math.signum(slopes.get(i, j));
      return Math.max(low, Math.min(high, moved));
    });
  }
  // end::fgsm-attack[]
}
