package nnbook.web.figure;

import java.util.List;
import nnbook.engine.optimizer.Sgd;

/**
 * Gradient descent in a valley: a curve with one weight, a bowl with two.
 *
 * <p>State: {@code rate}, {@code steps}, and {@code w1}, {@code w2}, where the walk begins. Answer:
 * {@code w1}, {@code w2} and {@code loss} at each step; {@code factor}, by which a step multiplies
 * each weight; {@code curve}, the loss along {@code across}, or {@code radius1} and {@code
 * radius2} of ellipses of equal loss; {@code limit}, the rate from which on the loss does not fall
 * in the steepest direction.
 */
final class DescentFigure implements LiveFigure {
  private static final double ACROSS = 2.4;
  private static final int SAMPLES = 97;
  private static final double[] LEVELS = {0.1, 0.5, 2, 5, 13, 30};

  private final double[] curvatures;
  private final Valley valley;

  DescentFigure(double... curvatures) {
    this.curvatures = curvatures.clone();
    this.valley = new Valley(curvatures);
  }

  @Override
  public FigureNumbers answer(FigureState state) {
    double[] start = new double[curvatures.length];
    for (int i = 0; i < start.length; i++) {
      start[i] = state.number("w" + (i + 1));
    }
    double rate = state.number("rate");
    List<double[]> path = valley.path(new Sgd(rate), start, state.count("steps"));
    FigureNumbers answer = FigureNumbers.empty()
        .with("loss", path.stream().mapToDouble(valley::loss).toArray())
        .with("factor", factors(rate))
        .with("limit", 2 / steepest());
    for (int i = 0; i < start.length; i++) {
      answer = answer.with("w" + (i + 1), Valley.along(path, i));
    }
    return curvatures.length == 1
        ? withCurve(answer)
        : answer.with("radius1", valley.radii(0, LEVELS)).with("radius2", valley.radii(1, LEVELS));
  }

  private double[] factors(double rate) {
    double[] factors = new double[curvatures.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = 1 - rate * curvatures[i];
    }
    return factors;
  }

  private double steepest() {
    double most = 0;
    for (double curvature : curvatures) {
      most = Math.max(most, curvature);
    }
    return most;
  }

  private FigureNumbers withCurve(FigureNumbers answer) {
    double[] across = new double[SAMPLES];
    double[] curve = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      across[i] = -ACROSS + 2 * ACROSS * i / (SAMPLES - 1);
      curve[i] = valley.loss(across[i]);
    }
    return answer.with("across", across).with("curve", curve);
  }
}
