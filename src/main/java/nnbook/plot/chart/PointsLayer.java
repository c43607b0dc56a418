package nnbook.plot.chart;

import java.util.List;
import nnbook.plot.svg.Palette;

/** Points as markers; smaller ones where there are many. */
record PointsLayer(String name, double[] xs, double[] ys, SeriesStyle style) implements ChartLayer {
  private static final int MANY = 250;

  @Override
  public int depth() {
    return 3;
  }

  @Override
  public void extendX(Range x) {
    x.include(xs);
  }

  @Override
  public void extendY(Range y, Scale x) {
    y.include(ys);
  }

  @Override
  public void draw(Canvas canvas) {
    boolean many = xs.length > MANY;
    double radius = xs.length <= 12 ? 5.5 : many ? 2.6 : 4;
    canvas.svg().open(
        "g", "fill", style.color(), "fill-opacity", many ? "0.75" : "",
        "stroke", Palette.PAPER, "stroke-width", many ? 0.4 : 1);
    for (int i = 0; i < xs.length; i++) {
      double x = canvas.x().at(xs[i]);
      double y = canvas.y().at(ys[i]);
      if (canvas.area().contains(x, y)) {
        style.marker().draw(canvas.svg(), x, y, radius);
      }
    }
    canvas.svg().close("g");
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(new Series(name, Series.Form.POINTS, style, xs, ys));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(LegendEntry.marker(name, style));
  }
}
