package nnbook.plot.chart;

import java.util.List;
import nnbook.plot.svg.Pen;

/** A line through points, in their order. */
record LineLayer(String name, double[] xs, double[] ys, SeriesStyle style) implements XyLayer {
  @Override
  public void draw(Canvas canvas) {
    Pen pen = canvas.pen();
    for (int i = 0; i < xs.length; i++) {
      pen.to(canvas.x().at(xs[i]), canvas.y().at(ys[i]));
    }
    style.stroke(canvas.svg(), pen.path());
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(new Series(name, Series.Form.LINE, style, xs, ys));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(LegendEntry.line(name, style));
  }
}
