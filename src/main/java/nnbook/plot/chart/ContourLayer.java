package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.Svg;

/** The lines of the plane along which f has one of the given values. */
record ContourLayer(String name, DoubleBinaryOperator f, double[] levels, SeriesStyle style)
    implements ChartLayer {
  /** The area on which lines are traced for the data. */
  private static final Area TRACED = new Area(0, 0, 420, 420);

  @Override
  public void draw(Canvas canvas) {
    PlaneSamples field = PlaneSamples.of(canvas, f);
    for (double level : levels) {
      style.stroke(canvas.svg(), Contours.line(field, level));
    }
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    Canvas canvas = new Canvas(new Svg(), TRACED,
        x.between(TRACED.left(), TRACED.right()), y.between(TRACED.bottom(), TRACED.top()));
    PlaneSamples field = PlaneSamples.of(canvas, f);
    DoubleStream.Builder xs = DoubleStream.builder();
    DoubleStream.Builder ys = DoubleStream.builder();
    List<Double> heights = new ArrayList<>();
    for (double level : levels) {
      for (double[] pixel : Contours.points(field, level)) {
        xs.add(canvas.x().value(pixel[0] / TRACED.width()));
        ys.add(canvas.y().value(1 - pixel[1] / TRACED.height()));
        heights.add(level);
      }
    }
    double[] all = heights.stream().mapToDouble(h -> h).toArray();
    return List.of(new Series(name, Series.Form.LINE, style, xs.build().toArray(),
        ys.build().toArray(), Map.of(Series.LEVEL, all)));
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(LegendEntry.line(name, style));
  }
}
