package nnbook.plot.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns points into path data: broken at values that are not finite, points left out that lie on
 * the line through their neighbors, clipped to the area.
 */
public final class Pen {
  private static final double TOLERANCE = 0.04;

  private final Area area;
  private final StringBuilder path = new StringBuilder();
  private List<double[]> run = new ArrayList<>();
  private String last = "";

  public Pen(Area area) {
    this.area = area;
  }

  /** Continues the line to the pixel (x, y), or lifts the pen where one of them is NaN. */
  public Pen to(double x, double y) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return lift();
    }
    run.add(new double[] {x, y});
    return this;
  }

  /** Ends the line here; the next point begins another. */
  public Pen lift() {
    List<double[]> points = Simplify.points(run, TOLERANCE);
    run = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      segment(points.get(i - 1), points.get(i));
    }
    last = "";
    return this;
  }

  public String path() {
    lift();
    return path.toString();
  }

  private void segment(double[] a, double[] b) {
    double[] s = area.clip(a[0], a[1], b[0], b[1]);
    if (s.length == 0) {
      return;
    }
    String start = point(s[0], s[1]);
    String end = point(s[2], s[3]);
    if (!start.equals(last)) {
      path.append('M').append(start);
    } else if (end.equals(last)) {
      return;
    }
    path.append('L').append(end);
    last = end;
  }

  public static String point(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
