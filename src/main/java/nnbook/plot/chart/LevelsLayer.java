package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import nnbook.engine.matrix.Numbers;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** The heights of a landscape: thin quiet lines below all else, each with its height on it. */
record LevelsLayer(String name, DoubleBinaryOperator f, double[] levels) implements ChartLayer {
  private static final SeriesStyle QUIET = new SeriesStyle(Palette.MUTED, "", Marker.CIRCLE);
  private static final double WIDTH = 1;
  private static final double SIZE = 12;

  @Override
  public int depth() {
    return 1;
  }

  @Override
  public void draw(Canvas canvas) {
    PlaneSamples field = PlaneSamples.of(canvas, f);
    List<double[]> taken = new ArrayList<>();
    for (double level : levels) {
      canvas.svg().leaf("path", "d", Contours.line(field, level), "fill", "none",
          "stroke", Palette.MUTED, "stroke-width", WIDTH);
      number(canvas, level, Contours.points(field, level), taken);
    }
  }

  /** Writes the height at the lowest place of its line that has room inside and from others. */
  private static void number(
      Canvas canvas, double level, List<double[]> line, List<double[]> taken) {
    Label label = Label.of(Numbers.format(level));
    double half = label.width(SIZE) / 2 + 3;
    Area area = canvas.area();
    line.stream()
        .filter(p -> p[0] - half > area.left() && p[0] + half < area.right())
        .filter(p -> p[1] - SIZE > area.top() && p[1] + SIZE < area.bottom())
        .filter(p -> taken.stream().noneMatch(
            q -> Math.abs(p[0] - q[0]) < half + q[2] && Math.abs(p[1] - q[1]) < 1.4 * SIZE))
        .max(Comparator.comparingDouble(p -> p[1]))
        .ifPresent(p -> {
          taken.add(new double[] {p[0], p[1], half});
          canvas.svg().patch(label, SIZE, p[0], p[1] + 4, "middle", 1).text(
              label, p[0], p[1] + 4, "middle", "font-size", SIZE, "fill", Palette.MUTED);
        });
  }

  @Override
  public List<Series> series(Scale x, Scale y) {
    return new ContourLayer(name, f, levels, QUIET).series(x, y);
  }

  @Override
  public List<LegendEntry> keys() {
    return List.of(new LegendEntry(Label.of(name), (svg, x, y) -> svg.leaf(
        "path", "d", "M" + Pen.point(x, y) + "h" + Svg.number(LegendEntry.SAMPLE_WIDTH),
        "stroke", Palette.MUTED, "stroke-width", WIDTH)));
  }
}
