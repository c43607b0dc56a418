package nnbook.engine.train;

import java.util.List;
import java.util.function.DoubleSupplier;
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
 * how far curve and rounding may put them off. At a kink of the loss there is no single slope, and
 * the entry is skipped if backward lies between the slopes to both sides. A slope may also be so
 * small that the loss does not show it, as behind a saturated sigmoid. Both are counted.
 *
 * @param error the greatest relative error |backward - measured| / max(|backward|, |measured|);
 *     small differences are taken as a share of 0.01 of the greatest gradient at least, large ones
 *     count if they are beyond the doubt
 * @param where the entry with that error, such as "parameter 3 (weights [2 x 4]) at (1, 0)"
 * @param checked how many entries were compared
 * @param skipped how many entries lie on a kink
 * @param lost how many slopes are lost in the rounding of the loss
 */
public record GradientCheck(
    double error, String where, double backward, double measured, int checked, int skipped,
    int lost) {

  /** The step of the quotient: near the cube root of the rounding error, the best there is. */
  public static final double STEP = 1e-5;

  /** A slope is measured if its doubt is at most that share of it. */
  static final double CLEAR = 1e-2;

  private static final double GOOD = 1e-6;
  private static final double SMALLEST = 1e-2;

  /** A loss is off by about two units in its last place, or in that of the outputs. */
  private static final double ROUNDING = 0x1p-51;

  /**
   * Checks a layer, or a network, by itself: all its parameters and its inputs. A network that ends
   * in the activation that the loss contains is checked as it is trained, on its logits.
   *
   * @throws IllegalArgumentException if the last activation does not suit the loss
   */
  public static GradientCheck of(Layer network, Loss loss, Matrix x, Matrix y) {
    Require.given("GradientCheck.of", "network", network);
    Require.given("GradientCheck.of", "loss", loss);
    boolean link = loss.takesLogitsOf("GradientCheck.of", network);
    Layer trained = link ? network.withoutActivation() : network;
    List<Parameter> parameters = network.parameters();
    parameters.forEach(Parameter::zeroGrad);
    Matrix z = trained.forward(x);
    Parameter input = Parameter.weights(x);
    input.accumulate(trained.backward(loss.gradient(z, y)));
    double largest = Math.max(Math.abs(loss.value(z, y)), z.maxAbs());
    Search search = new Search(
        () -> loss.value(trained.forward(input.value()), y), ROUNDING * largest,
        SMALLEST * greatest(parameters, input));
    for (int p = 0; p < parameters.size(); p++) {
      Parameter parameter = parameters.get(p);
      search.visit("parameter " + (p + 1) + " (" + parameter + ")", parameter);
    }
    search.visit("input", input);
    network.forward(x);
    return search.result();
  }

  private static double greatest(List<Parameter> parameters, Parameter input) {
    double greatest = input.grad().maxAbs();
    for (Parameter parameter : parameters) {
      greatest = Math.max(greatest, parameter.grad().maxAbs());
    }
    return greatest;
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
  private static Matrix nudge(Matrix x, int row, int column, double h) {
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
    private final DoubleSupplier loss;
    private final double rounding;
    private final double smallest;
    private GradientCheck worst = new GradientCheck(-1, "nothing", 0, 0, 0, 0, 0);
    private int checked;
    private int skipped;
    private int lost;

    Search(DoubleSupplier loss, double rounding, double smallest) {
      this.loss = loss;
      this.rounding = rounding;
      this.smallest = smallest;
    }

    void visit(String name, Parameter parameter) {
      Matrix w = parameter.value();
      for (int i = 0; i < w.rows(); i++) {
        for (int j = 0; j < w.columns(); j++) {
          compare(name + " at (" + i + ", " + j + ")",
              parameter.grad().get(i, j), measure(parameter, i, j));
        }
      }
    }

    private MeasuredSlope measure(Parameter parameter, int row, int column) {
      Matrix w = parameter.value();
      MeasuredSlope slope = MeasuredSlope.of(moved -> {
        parameter.set(Matrix.generate(w.rows(), w.columns(), (i, j) ->
            i == row && j == column ? moved : w.get(i, j)));
        return loss.getAsDouble();
      }, w.get(row, column), rounding);
      parameter.set(w);
      return slope;
    }

    private void compare(String where, double backward, MeasuredSlope measured) {
      double size = Math.max(Math.abs(backward), Math.abs(measured.value()));
      double beyond = measured.distance(backward) - measured.doubt();
      if (measured.isKink() && beyond <= CLEAR * (measured.high() - measured.low())) {
        skipped++;
      } else if (measured.doubt() > CLEAR * size && (backward != 0 || beyond > 0)) {
        lost++;
      } else {
        checked++;
        note(error(measured.distance(backward), beyond, size), where, backward, measured);
      }
    }

    /** A difference that is not small is an error only if it is beyond doubt. */
    private double error(double distance, double beyond, double size) {
      double small = distance / Math.max(size, smallest);
      if (distance == 0 || small < GOOD) {
        return distance == 0 ? 0 : small;
      }
      double error = beyond <= 0 ? 0 : distance / size;
      return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    private void note(double error, String where, double backward, MeasuredSlope measured) {
      if (error > worst.error) {
        worst = new GradientCheck(error, where, backward, measured.value(), 0, 0, 0);
      }
    }

    GradientCheck result() {
      return new GradientCheck(Math.max(0, worst.error), worst.where, worst.backward,
          worst.measured, checked, skipped, lost);
    }
  }
}
