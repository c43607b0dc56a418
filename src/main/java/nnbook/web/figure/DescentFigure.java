package nnbook.web.figure;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.optimizer.Sgd;

/**
 * Gradient descent on L = Σ λ_i w_i² / 2: a curve with one weight, a bowl with two. Chapter 5 has
 * them with λ = 2 and with λ = (1, 25).
 *
 * <p>State: {@code rate}, {@code steps}, and {@code w1}, {@code w2}, where the walk begins. Answer:
 * {@code w1}, {@code w2} and {@code loss} at each step; {@code factor}, by which a step multiplies
 * each weight; {@code curve}, the loss along {@code across}; {@code limit}, the rate from which on
 * the loss does not fall in the steepest direction.
 */
final class DescentFigure implements LiveFigure {
  /** A walk that goes on from here can be told from one that arrives. */
  private static final double FAR = 1e9;

  private static final double ACROSS = 2.4;
  private static final int SAMPLES = 97;

  private final double[] curvatures;

  DescentFigure(double... curvatures) {
    this.curvatures = curvatures.clone();
  }

  @Override
  public FigureAnswer answer(FigureState state) {
    double[] start = new double[curvatures.length];
    for (int i = 0; i < start.length; i++) {
      start[i] = state.number("w" + (i + 1));
    }
    double rate = state.number("rate");
    List<double[]> path = path(start, rate, state.count("steps"));
    FigureAnswer answer = FigureAnswer.empty()
        .with("loss", path.stream().mapToDouble(this::loss).toArray())
        .with("factor", factors(rate))
        .with("limit", 2 / steepest());
    for (int i = 0; i < start.length; i++) {
      int weight = i;
      answer = answer.with("w" + (i + 1), path.stream().mapToDouble(w -> w[weight]).toArray());
    }
    return curvatures.length == 1 ? withCurve(answer) : withLevels(answer);
  }

  private List<double[]> path(double[] start, double rate, int steps) {
    Parameter weights = Parameter.weights(Matrix.ofRow(start));
    Descent descent = new Sgd(rate).on(List.of(weights));
    List<double[]> path = new ArrayList<>();
    path.add(start);
    while (path.size() <= steps && loss(weights.value().row(0)) < FAR) {
      weights.accumulate(Matrix.ofRow(gradient(weights.value().row(0))));
      descent.step();
      path.add(weights.value().row(0));
    }
    return path;
  }

  private double loss(double[] w) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += curvatures[i] / 2 * w[i] * w[i];
    }
    return sum;
  }

  private double[] gradient(double[] w) {
    double[] slopes = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      slopes[i] = curvatures[i] * w[i];
    }
    return slopes;
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

  private FigureAnswer withCurve(FigureAnswer answer) {
    double[] across = new double[SAMPLES];
    double[] curve = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      across[i] = -ACROSS + 2 * ACROSS * i / (SAMPLES - 1);
      curve[i] = loss(new double[] {across[i]});
    }
    return answer.with("across", across).with("curve", curve);
  }

  /** Half the width and height of the ellipses of equal loss. */
  private FigureAnswer withLevels(FigureAnswer answer) {
    double[] levels = {0.1, 0.5, 2, 5, 13, 30};
    FigureAnswer more = answer;
    for (int i = 0; i < curvatures.length; i++) {
      double[] radii = new double[levels.length];
      for (int k = 0; k < levels.length; k++) {
        radii[k] = Math.sqrt(2 * levels[k] / curvatures[i]);
      }
      more = more.with("radius" + (i + 1), radii);
    }
    return more;
  }
}
