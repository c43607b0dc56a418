package nnbook.plot.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/** A shaded strip between two values of x; infinite ends reach to the edge. */
record BandLayer(String name, double lo, double hi) implements ChartLayer {
  @Override
  public int depth() {
    return 1;
  }

  @Override
  public void extendX(Range x) {
    x.include(lo, hi);
  }

  @Override
  public void draw(Canvas canvas) {
    double from = canvas.x().at(Math.max(lo, canvas.x().lo()));
    double to = canvas.x().at(Math.min(hi, canvas.x().hi()));
    if (to > from) {
      shade(canvas.svg(), from, canvas.area().top(), to - from, canvas.area().height());
    }
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    double[] ends = {Math.max(lo, x.lo()), Math.min(hi, x.hi())};
    return List.of(new Series(name, Series.Form.NONE, SeriesStyle.INK, ends, none(2)));
  }

  private static double[] none(int length) {
    return DoubleStream.generate(() -> Double.NaN).limit(length).toArray();
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(
        new LegendEntry(
            Label.of(name),
            (svg, x, y) -> shade(svg, x, y - 6, LegendEntry.SAMPLE_WIDTH, 12)));
  }

  private static void shade(Svg svg, double x, double y, double width, double height) {
    svg.leaf(
        "rect", "x", x, "y", y, "width", width, "height", height,
        "fill", Palette.BAND, "fill-opacity", 0.22);
  }
}
