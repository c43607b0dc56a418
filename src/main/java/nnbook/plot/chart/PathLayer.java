package nnbook.plot.chart;

import java.util.List;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** A walk in steps: a thin line with a marker at each place, an open ring at its start. */
record PathLayer(String name, double[] xs, double[] ys, SeriesStyle style) implements XyLayer {
  private static final double RADIUS = 2.8;

  @Override
  public int depth() {
    return 3;
  }

  @Override
  public void draw(Canvas canvas) {
    Pen pen = canvas.pen();
    for (int i = 0; i < xs.length; i++) {
      pen.to(canvas.x().at(xs[i]), canvas.y().at(ys[i]));
    }
    canvas.svg().leaf(
        "path", "d", pen.path(), "fill", "none", "stroke", style.color(), "stroke-width", 1.3,
        "stroke-linejoin", "round");
    canvas.svg().open("g", "fill", style.color());
    for (int i = 1; i < xs.length; i++) {
      marker(canvas, i, RADIUS);
    }
    canvas.svg().close("g");
    if (xs.length > 0) {
      canvas.svg().open(
          "g", "fill", Palette.PAPER, "stroke", style.color(), "stroke-width", 2);
      marker(canvas, 0, 1.9 * RADIUS);
      canvas.svg().close("g");
    }
  }

  private void marker(Canvas canvas, int i, double radius) {
    double x = canvas.x().at(xs[i]);
    double y = canvas.y().at(ys[i]);
    if (canvas.area().contains(x, y)) {
      style.marker().draw(canvas.svg(), x, y, radius);
    }
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(new Series(name, Series.Form.PATH, style, xs, ys));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(new LegendEntry(Label.of(name), (svg, x, y) -> {
      svg.leaf("path", "d", "M" + Pen.point(x, y) + "h" + Svg.number(LegendEntry.SAMPLE_WIDTH),
          "stroke", style.color(), "stroke-width", 1.3);
      LegendEntry.marker(name, style).sample().draw(svg, x, y);
    }));
  }
}
