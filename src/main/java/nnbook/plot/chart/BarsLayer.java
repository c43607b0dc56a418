package nnbook.plot.chart;

import java.util.List;
import java.util.Map;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;

/**
 * Bars from the x axis, or from zero, to the values.
 *
 * @param ends by name the lowest and the highest value that each may have, or nothing
 */
record BarsLayer(
    String name, double[] xs, double[] ys, Map<String, double[]> ends, SeriesStyle style,
    BarGroup bars, int series) implements ChartLayer {
  @Override
  public void extendX(Range x) {
    for (double place : xs) {
      x.include(place + bars.left(series), place + bars.left(series) + bars.width());
    }
  }

  @Override
  public void extendY(Range y, Scale x) {
    y.standOnZero();
    y.include(ys);
    ends.values().forEach(y::include);
  }

  @Override
  public void draw(Canvas canvas) {
    canvas.svg().open(
        "g", "fill", style.color(), "fill-opacity", 0.75, "stroke", style.color());
    double base = pixel(canvas, canvas.y().log() ? canvas.y().lo() : 0);
    for (int i = 0; i < xs.length; i++) {
      double left = Math.max(canvas.x().at(xs[i] + bars.left(series)), canvas.area().left());
      double right = canvas.x().at(xs[i] + bars.left(series) + bars.width());
      double end = pixel(canvas, ys[i]);
      double width = Math.min(right, canvas.area().right()) - left;
      if (width > 0 && Double.isFinite(end)) {
        canvas.svg().leaf(
            "rect", "x", left, "y", Math.min(base, end), "width", width,
            "height", Math.abs(base - end));
      }
    }
    canvas.svg().close("g");
    if (!ends.isEmpty()) {
      Whiskers whiskers = new Whiskers(canvas);
      for (int i = 0; i < xs.length; i++) {
        double middle = canvas.x().at(xs[i] + bars.left(series) + bars.width() / 2);
        whiskers.add(middle, ends.get(Series.LOW)[i], ends.get(Series.HIGH)[i]);
      }
      whiskers.draw(Palette.INK);
    }
  }

  private static double pixel(Canvas canvas, double y) {
    double at = canvas.y().at(y);
    return Math.max(canvas.area().top(), Math.min(canvas.area().bottom(), at));
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return List.of(new Series(name, Series.Form.BARS, style, xs, ys, ends));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(
        new LegendEntry(
            Label.of(name),
            (svg, x, y) -> svg.leaf(
                "rect", "x", x + 6, "y", y - 6, "width", 12, "height", 12,
                "fill", style.color(), "fill-opacity", 0.75, "stroke", style.color())));
  }
}
