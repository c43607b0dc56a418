package nnbook.plot.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Points with a bar from the lowest to the highest value that each may have. */
record IntervalsLayer(
    String name, double[] xs, double[] ys, double[] los, double[] his, SeriesStyle style,
    IntervalOffsets dodge, int series) implements XyLayer {
  @Override
  public int depth() {
    return 3;
  }

  @Override
  public void extendY(Range y, Scale x) {
    y.include(ys).include(los).include(his);
  }

  @Override
  public void draw(Canvas still) {
    Canvas canvas = still.moved(dodge.pixels(series));
    Whiskers whiskers = new Whiskers(canvas);
    for (int i = 0; i < xs.length; i++) {
      whiskers.add(canvas.x().at(xs[i]), los[i], his[i]);
    }
    whiskers.draw(style.color());
    new PointsLayer(name, xs, ys, style).draw(canvas);
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    Map<String, double[]> ends = new TreeMap<>(Map.of(Series.LOW, los, Series.HIGH, his));
    return List.of(new Series(name, Series.Form.POINTS, style, xs, ys, ends));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(LegendEntry.marker(name, style));
  }
}
