package nnbook.plot.chart;

import java.util.List;
import nnbook.plot.svg.Pen;

/** The straight line w1 x + w2 y + b = 0, at any slope; nothing where w1 = w2 = 0. */
record BoundaryLayer(String name, double w1, double w2, double b, SeriesStyle style)
    implements ChartLayer {
  private static final int SAMPLES = 128;

  @Override
  public void draw(Canvas canvas) {
    double acrossX = Math.abs(w1) * (canvas.x().hi() / 2 - canvas.x().lo() / 2);
    double acrossY = Math.abs(w2) * (canvas.y().hi() / 2 - canvas.y().lo() / 2);
    if (acrossX == 0 && acrossY == 0) {
      return;
    }
    Pen pen = canvas.pen();
    for (int i = 0; i <= SAMPLES; i++) {
      double t = (double) i / SAMPLES;
      if (acrossY >= acrossX) {
        double x = canvas.x().value(t);
        pen.to(canvas.x().at(x), canvas.y().at(-(w1 * x + b) / w2));
      } else {
        double y = canvas.y().value(t);
        pen.to(canvas.x().at(-(w2 * y + b) / w1), canvas.y().at(y));
      }
    }
    style.stroke(canvas.svg(), pen.path());
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    boolean flat = Math.abs(w2) * (y.hi() - y.lo()) >= Math.abs(w1) * (x.hi() - x.lo());
    double[] xs = {x.lo(), x.hi()};
    double[] ys = {y.lo(), y.hi()};
    for (int end = 0; end < 2; end++) {
      if (flat) {
        ys[end] = -(w1 * xs[end] + b) / w2;
      } else {
        xs[end] = -(w2 * ys[end] + b) / w1;
      }
    }
    boolean drawn = w1 != 0 || w2 != 0;
    return drawn ? List.of(new Series(name, Series.Form.LINE, style, xs, ys)) : List.of();
  }

  @Override
  public List<LegendEntry> keys() {
    return w1 == 0 && w2 == 0 ? List.of() : List.of(LegendEntry.line(name, style));
  }
}
