package nnbook.engine.explain;

import java.util.function.ToDoubleFunction;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * What each coalition of players is worth.
 *
 * <p>To explain a function the inputs are the players: those that are present have their value of
 * x, the others that of a baseline, or of each row of a background, over which the mean is taken.
 */
@FunctionalInterface
public interface Game {

  /** What the players that are present are worth together. */
  double worth(boolean[] present);

  /** f of x, with the baseline in the place of the inputs that are absent. */
  static Game of(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    return of(f, x, Matrix.ofRow(baseline));
  }

  /** The mean of f of x, with each row of the background in the place of the absent inputs. */
  // tag::game-of-background[]
  static Game of(
      ToDoubleFunction<double[]> f, double[] x, Matrix background) {
    // tag::game-of-background-checks[]
    Require.columns("Game.of", "background", background, x.length);
    Require.atLeast("Game.of", "rows of the background", background.rows(), 1);
    // end::game-of-background-checks[]
    return present -> {
      double sum = 0;
      for (int row = 0; row < background.rows(); row++) {
        double[] mixed = background.row(row);
        for (int i = 0; i < mixed.length; i++) {
          mixed[i] = present[i] ? x[i] : mixed[i];
        }
        sum += f.applyAsDouble(mixed);
      }
      return sum / background.rows();
    };
  }
  // end::game-of-background[]
}
