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
 * <p>A place where the loss has a kink has no one slope: where the slopes measured to the left and
 * to the right differ, the entry is skipped, and counted.
 *
 * @param error the greatest of |backward - measured| / max(|backward|, |measured|, 0.001)
 * @param where the entry with that error, such as "parameter 3 (weights [2 x 4]) at (1, 0)"
 * @param checked how many entries were compared
 * @param skipped how many entries lie on a kink
 */
public record GradientCheck(
    double error, String where, double backward, double measured, int checked, int skipped) {

  /** The step of the quotient: near the cube root of the rounding error, the best there is. */
  public static final double STEP = 1e-5;

  private static final double SMALLEST = 1e-3;
  private static final double KINK = 1e-3;
  private static final double GOOD = 1e-6;

  /** Checks a layer, or a network, by itself: all its parameters and its inputs. */
  public static GradientCheck of(Layer network, Loss loss, Matrix x, Matrix y) {
    Require.given("GradientCheck.of", "network", network);
    Require.given("GradientCheck.of", "loss", loss);
    List<Parameter> parameters = network.parameters();
    parameters.forEach(Parameter::zeroGrad);
    Matrix z = network.forward(x);
    Matrix gradInput = network.backward(loss.gradient(z, y));
    Search search = new Search();
    for (int p = 0; p < parameters.size(); p++) {
      Parameter parameter = parameters.get(p);
      DoubleSupplier value = () -> loss.value(network.forward(x), y);
      search.visit("parameter " + (p + 1) + " (" + parameter + ")", parameter, value);
    }
    Parameter input = Parameter.weights(x);
    input.accumulate(gradInput);
    search.visit("input", input, () -> loss.value(network.forward(input.value()), y));
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
    String entries = checked + " slopes compared, " + skipped + " skipped at kinks";
    return entries + "; greatest error " + Numbers.format(error) + " at " + where + ": backward "
        + Numbers.format(backward) + ", measured " + Numbers.format(measured);
  }

  /** Looks for the greatest error. */
  private static final class Search {
    private GradientCheck worst = new GradientCheck(-1, "nothing", 0, 0, 0, 0);
    private int checked;
    private int skipped;

    void visit(String name, Parameter parameter, DoubleSupplier loss) {
      Matrix w = parameter.value();
      for (int i = 0; i < w.rows(); i++) {
        for (int j = 0; j < w.columns(); j++) {
          compare(name + " at (" + i + ", " + j + ")", parameter, i, j, loss);
        }
      }
    }

    private void compare(String where, Parameter parameter, int i, int j, DoubleSupplier loss) {
      Matrix w = parameter.value();
      double here = loss.getAsDouble();
      parameter.set(nudge(w, i, j, STEP));
      double right = (loss.getAsDouble() - here) / STEP;
      parameter.set(nudge(w, i, j, -STEP));
      double left = (here - loss.getAsDouble()) / STEP;
      parameter.set(w);
      if (Math.abs(right - left) > KINK * Math.max(1, Math.abs(right))) {
        skipped++;
      } else {
        note(where, parameter.grad().get(i, j), (right + left) / 2);
      }
    }

    private void note(String where, double backward, double measured) {
      checked++;
      double size = Math.max(Math.abs(backward), Math.max(Math.abs(measured), SMALLEST));
      double error = Math.abs(backward - measured) / size;
      if (error > worst.error || Double.isNaN(error)) {
        double found = Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
        worst = new GradientCheck(found, where, backward, measured, 0, 0);
      }
    }

    GradientCheck result() {
      return new GradientCheck(Math.max(0, worst.error), worst.where, worst.backward,
          worst.measured, checked, skipped);
    }
  }
}
