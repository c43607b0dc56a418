package nnbook.plot.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Leaves out points that cannot be seen: the method of Douglas and Peucker (1973). */
public final class Simplify {
  private Simplify() {}

  /** Returns the points of which none that is left out is further than {@code tolerance} away. */
  public static List<double[]> points(List<double[]> points, double tolerance) {
    if (points.size() < 3) {
      return points;
    }
    boolean[] kept = new boolean[points.size()];
    kept[0] = true;
    kept[points.size() - 1] = true;
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {0, points.size() - 1});
    while (!open.isEmpty()) {
      int[] part = open.pop();
      int far = farthest(points, part[0], part[1], tolerance);
      if (far > 0) {
        kept[far] = true;
        open.push(new int[] {far, part[1]});
        open.push(new int[] {part[0], far});
      }
    }
    List<double[]> result = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        result.add(points.get(i));
      }
    }
    return result;
  }

  private static int farthest(List<double[]> points, int from, int to, double tolerance) {
    double most = tolerance;
    int far = -1;
    for (int i = from + 1; i < to; i++) {
      double d = distance(points.get(i), points.get(from), points.get(to));
      if (d > most) {
        most = d;
        far = i;
      }
    }
    return far;
  }

  private static double distance(double[] p, double[] a, double[] b) {
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square;
    double t = Math.max(0, Math.min(1, along));
    double ex = p[0] - a[0] - t * dx;
    double ey = p[1] - a[1] - t * dy;
    return Math.sqrt(ex * ex + ey * ey);
  }
}
