package nnbook.plot.chart;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/**
 * The plane in two colors: the first where f is near 0, the second where it is near 1, none at
 * 0.5. Each step is a see-through area inside the one before, so that there are no seams and the
 * page's own background shows.
 */
record HeatLayer(String name, DoubleBinaryOperator f) implements ChartLayer {
  private static final int STEPS = 8;

  /** The data have a value for so many places along each axis. */
  private static final int NODES = 21;

  /** The second color is paler, so that the two differ in a print without colors. */
  private static final double[] OPACITY = {0.075, 0.045};

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public void draw(Canvas canvas) {
    PlaneSamples high = PlaneSamples.of(canvas, f);
    PlaneSamples low = high.negated();
    for (int side = 0; side < 2; side++) {
      canvas.svg().open("g", "fill", Palette.series(side), "fill-opacity", OPACITY[side]);
      for (int k = 0; k < STEPS; k++) {
        double away = (k + 0.5) / (2 * STEPS);
        String path =
            side == 1 ? Contours.region(high, 0.5 + away) : Contours.region(low, away - 0.5);
        if (!path.isEmpty()) {
          canvas.svg().leaf("path", "fill-rule", "evenodd", "d", path);
        }
      }
      canvas.svg().close("g");
    }
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(values(name, f, x, y));
  }

  /** Returns the values of f at evenly spaced places of the plane. */
  static Series values(String name, DoubleBinaryOperator f, Scale x, Scale y) {
    double[] xs = new double[NODES * NODES];
    double[] ys = new double[NODES * NODES];
    double[] values = new double[NODES * NODES];
    for (int k = 0; k < values.length; k++) {
      xs[k] = x.value(k % NODES / (NODES - 1.0));
      ys[k] = y.value(k / NODES / (NODES - 1.0));
      values[k] = f.applyAsDouble(xs[k], ys[k]);
    }
    Map<String, double[]> more = Map.of(Series.VALUE, values);
    return new Series(name, Series.Form.NONE, SeriesStyle.INK, xs, ys, more);
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(new LegendEntry(Label.of(name), HeatLayer::sample));
  }

  private static void sample(Svg svg, double x, double y) {
    double step = LegendEntry.SAMPLE_WIDTH / 6;
    for (int k = 0; k < 6; k++) {
      int side = k < 3 ? 0 : 1;
      int away = side == 0 ? 3 - k : k - 2;
      svg.leaf(
          "rect", "x", x + k * step, "y", y - 6, "width", step, "height", 12,
          "fill", Palette.series(side), "fill-opacity", away * 2.1 * OPACITY[side]);
    }
  }
}
