package nnbook.engine.train;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Compares the gradients of backward with slopes measured on the loss itself, entry by entry.
 *
 * <p>Slopes are measured with steps that suit the scale of weights and inputs, and with a doubt:
 * how far curve and rounding may put them off. Where a unit is on its kink, or two are tied in a
 * pool, the loss has no single slope, and backward follows a convention: the entry is skipped, and
 * backward is compared a little to its left and right. A slope may also be so small that the loss
 * does not show it, as behind a saturated sigmoid, or change within the shortest step that shows
 * it. All of these are counted.
 *
 * @param error the greatest relative error |backward - measured| / max(|backward|, |measured|);
 *     small slopes count as 0.01 of the greatest in their parameter, and what is not a small error
 *     counts if it is beyond the doubt
 * @param where the entry with that error, such as "parameter 3 (weights [2 x 4]) at (1, 0)"
 * @param checked how many entries were compared
 * @param skipped how many entries lie on a kink
 * @param lost how many slopes are lost in rounding, and so are not checked
 */
public record GradientCheck(
    double error, String where, double backward, double measured, int checked, int skipped,
    int lost) {

  /** The step of the quotient: near the cube root of the rounding error, the best there is. */
  public static final double STEP = 1e-5;

  static final double GOOD = 1e-6;

  /** How far beside a kink backward is compared. */
  private static final double BESIDE = 1e-3;

  /**
   * Checks a layer, or a network, by itself: all its parameters and its inputs, unless these are
   * ids. A network that ends in the activation that the loss contains is checked as it is trained,
   * on its logits.
   *
   * @throws IllegalArgumentException if the last activation does not suit the loss
   */
  public static GradientCheck of(Layer network, Loss loss, Matrix x, Matrix y) {
    Require.given("GradientCheck.of", "network", network);
    Require.given("GradientCheck.of", "loss", loss);
    boolean link = loss.takesLogitsOf("GradientCheck.of", network);
    Layer trained = link ? network.withoutActivation() : network;
    Nudged nudged = new Nudged(trained, loss, x, y);
    Search search = new Search(nudged);
    List<Parameter> parameters = network.parameters();
    for (int p = 0; p < parameters.size(); p++) {
      Parameter parameter = parameters.get(p);
      search.visit("parameter " + (p + 1) + " (" + parameter + ")", parameter);
    }
    if (!network.takesIds()) {
      search.visit("input", nudged.input());
    }
    nudged.backward();
    network.forward(x);
    return search.result();
  }

  /** The slopes of a function at X by the two-sided quotient (f(x + h) - f(x - h)) / 2h. */
  // tag::gradient-check-measure[]
  public static Matrix measure(ToDoubleFunction<Matrix> f, Matrix x) {
    return Matrix.generate(x.rows(), x.columns(), (i, j) -> {
      double above = f.applyAsDouble(nudge(x, i, j, STEP));
      double below = f.applyAsDouble(nudge(x, i, j, -STEP));
      return (above - below) / (2 * STEP);
    });
  }

  /** X with h added to the entry at (row, column). */
  static Matrix nudge(Matrix x, int row, int column, double h) {
    return Matrix.generate(x.rows(), x.columns(), (i, j) ->
        x.get(i, j) + (i == row && j == column ? h : 0));
  }
  // end::gradient-check-measure[]

  /** Whether backward is right, as far as measuring can tell: an error below 1e-6. */
  public boolean passes() {
    return checked > 0 && error < GOOD;
  }

  @Override
  public String toString() {
    String entries = checked + " slopes compared, " + skipped + " skipped at kinks"
        + (lost == 0 ? "" : ", " + lost + " lost in rounding");
    return entries + "; greatest error " + Numbers.format(error) + " at " + where + ": backward "
        + Numbers.format(backward) + ", measured " + Numbers.format(measured);
  }

  /** Looks for the greatest error. */
  private static final class Search {
    private final Nudged network;
    private GradientCheck worst = new GradientCheck(-1, "nothing", 0, 0, 0, 0, 0);
    private int checked;
    private int skipped;
    private int lost;

    Search(Nudged network) {
      this.network = network;
    }

    void visit(String name, Parameter parameter) {
      Matrix w = parameter.value();
      for (int i = 0; i < w.rows(); i++) {
        for (int j = 0; j < w.columns(); j++) {
          visit(name + " at (" + i + ", " + j + ")", parameter, i, j);
        }
      }
    }

    /** Beside a kink there is a slope again: to both sides backward must be right. */
    private void visit(String where, Parameter parameter, int i, int j) {
      SlopePair here = network.slopes(parameter, i, j, 0);
      if (here.measured().isKink() || here.isWrong()) {
        double h = BESIDE * Math.max(1, Math.abs(parameter.value().get(i, j)));
        SlopePair left = network.slopes(parameter, i, j, -h);
        SlopePair right = network.slopes(parameter, i, j, h);
        if (here.measured().isKink() || here.isBetween(left, right)) {
          skipped++;
          note(where, left);
          note(where, right);
          return;
        }
      }
      if (here.isLost() || here.isWrong() && !network.around(parameter, i, j, here).isWrong()) {
        lost++; // what was measured is what backward says of both ends of the step
        return;
      }
      checked++;
      note(where, here);
    }

    private void note(String where, SlopePair slopes) {
      double error = slopes.isRight() || slopes.isWrong() ? slopes.error() : 0;
      if (!slopes.isLost() && error > worst.error) {
        worst = new GradientCheck(
            error, where, slopes.backward(), slopes.measured().value(), 0, 0, 0);
      }
    }

    GradientCheck result() {
      return new GradientCheck(Math.max(0, worst.error), worst.where, worst.backward,
          worst.measured, checked, skipped, lost);
    }
  }
}
