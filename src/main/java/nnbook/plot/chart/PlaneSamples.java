package nnbook.plot.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import nnbook.plot.svg.Area;

/** A function of the plane, sampled at the nodes of a grid over the area of a plot. */
final class PlaneSamples {
  private static final double CELL = 7;
  private static final int HALVINGS = 12;

  private final int columns;
  private final int rows;
  private final double[][] values;
  private final DoubleBinaryOperator f;
  private final Canvas canvas;
  private final double sign;
  private final Map<List<Double>, Step> steps = new HashMap<>();

  /** Where between two nodes the value falls from one side of a level to the other. */
  private record Step(double share, double above, double below) {}

  private PlaneSamples(Canvas canvas, DoubleBinaryOperator f, double sign, double[][] values) {
    this.canvas = canvas;
    this.f = f;
    this.sign = sign;
    this.values = values;
    this.rows = values.length - 1;
    this.columns = values[0].length - 1;
  }

  static PlaneSamples of(Canvas canvas, DoubleBinaryOperator f) {
    int columns = (int) Math.ceil(canvas.area().width() / CELL);
    int rows = (int) Math.ceil(canvas.area().height() / CELL);
    PlaneSamples field = new PlaneSamples(canvas, f, 1, new double[rows + 1][columns + 1]);
    for (int j = 0; j <= rows; j++) {
      for (int i = 0; i <= columns; i++) {
        field.values[j][i] = field.at(i, j);
      }
    }
    return field;
  }

  /** Returns the field of −f. */
  PlaneSamples negated() {
    double[][] negative = new double[rows + 1][columns + 1];
    for (int j = 0; j <= rows; j++) {
      for (int i = 0; i <= columns; i++) {
        negative[j][i] = -values[j][i];
      }
    }
    return new PlaneSamples(canvas, f, -sign, negative);
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  boolean isInside(int i, int j) {
    return i >= 0 && j >= 0 && i <= columns && j <= rows;
  }

  /** Tells whether the value at node (i, j) is at least {@code level}; outside it never is. */
  boolean reaches(int i, int j, double level) {
    return isInside(i, j) && values[j][i] >= level;
  }

  /** Tells the same for the middle of the cell whose first node is (i, j). */
  boolean middleReaches(int i, int j, double level) {
    return at(i + 0.5, j + 0.5) >= level;
  }

  /**
   * Returns the pixel between two neighboring nodes where the value passes {@code level}; beside a
   * node outside the grid that is the other node.
   */
  double[] crossing(int i1, int j1, int i2, int j2, double level) {
    boolean first = reaches(i1, j1, level);
    double[] in = first ? new double[] {i1, j1} : new double[] {i2, j2};
    double[] out = first ? new double[] {i2, j2} : new double[] {i1, j1};
    if (!isInside((int) out[0], (int) out[1])) {
      return pixel(in[0], in[1]);
    }
    double t = share(in, out, level);
    return pixel(in[0] + t * (out[0] - in[0]), in[1] + t * (out[1] - in[1]));
  }

  /**
   * Takes the straight line's guess where it is good, otherwise halves: f may be a step. A step
   * passes many levels at one place, which is looked for once.
   */
  private double share(double[] in, double[] out, double level) {
    double a = values[(int) in[1]][(int) in[0]];
    double b = values[(int) out[1]][(int) out[0]];
    Step known = steps.get(List.of(in[0], in[1], out[0], out[1]));
    if (known != null && known.above >= level && known.below < level) {
      return known.share;
    }
    double guess = (a - level) / (a - b);
    if (Math.abs(between(in, out, guess) - level) < 0.01 * (a - b)) {
      return guess;
    }
    Step step = halve(in, out, level, new Step(0, a, b));
    steps.put(List.of(in[0], in[1], out[0], out[1]), step);
    return step.share;
  }

  private Step halve(double[] in, double[] out, double level, Step ends) {
    double lo = 0;
    double hi = 1;
    Step step = ends;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (lo + hi) / 2;
      double value = between(in, out, middle);
      if (value >= level) {
        lo = middle;
        step = new Step(middle, value, step.below);
      } else {
        hi = middle;
        step = new Step(middle, step.above, value);
      }
    }
    return new Step((lo + hi) / 2, step.above, step.below);
  }

  private double between(double[] in, double[] out, double t) {
    return at(in[0] + t * (out[0] - in[0]), in[1] + t * (out[1] - in[1]));
  }

  private double at(double u, double v) {
    return sign * f.applyAsDouble(canvas.x().value(u / columns), canvas.y().value(v / rows));
  }

  private double[] pixel(double u, double v) {
    Area area = canvas.area();
    return new double[] {
      area.left() + u / columns * area.width(), area.bottom() - v / rows * area.height()
    };
  }
}
