package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Simplify;

/**
 * Lines of equal value by marching squares. In each cell a piece runs from the side where the
 * value, walking around the cell, falls below the level to the side where it comes back; so every
 * piece has one follower, and pieces join to lines.
 */
final class Contours {
  private static final double TOLERANCE = 0.06;
  private static final int[] DI = {0, 1, 1, 0};
  private static final int[] DJ = {0, 0, 1, 1};

  private final PlaneSamples field;
  private final double level;
  private final Map<Long, Long> next = new TreeMap<>();
  private final Map<Long, double[]> points = new TreeMap<>();

  private Contours(PlaneSamples field, double level) {
    this.field = field;
    this.level = level;
  }

  /** Returns the path of the line along which the field has the value {@code level}. */
  static String line(PlaneSamples field, double level) {
    return path(lines(field, level), "");
  }

  /** Returns the pixels of that line, a pair of NaN after each piece. */
  static List<double[]> points(PlaneSamples field, double level) {
    List<double[]> points = new ArrayList<>();
    for (List<double[]> line : lines(field, level)) {
      points.addAll(line);
      points.add(new double[] {Double.NaN, Double.NaN});
    }
    return points;
  }

  private static List<List<double[]>> lines(PlaneSamples field, double level) {
    Contours contours = new Contours(field, level);
    contours.march(0);
    return contours.lines();
  }

  /** Returns the outline of the parts of the area where the field is at least {@code level}. */
  static String region(PlaneSamples field, double level) {
    Contours contours = new Contours(field, level);
    contours.march(1);
    return path(contours.lines(), "z");
  }

  /** Goes through the cells; with a margin of 1 also those around the grid, which close lines. */
  private void march(int margin) {
    for (int j = -margin; j < field.rows() + margin; j++) {
      for (int i = -margin; i < field.columns() + margin; i++) {
        cell(i, j);
      }
    }
  }

  private void cell(int i, int j) {
    boolean[] in = new boolean[4];
    int count = 0;
    for (int e = 0; e < 4; e++) {
      in[e] = field.reaches(i + DI[e], j + DJ[e], level);
      count += in[e] ? 1 : 0;
    }
    if (count == 0 || count == 4) {
      return;
    }
    boolean saddle = count == 2 && in[0] == in[2];
    boolean joined = saddle && field.middleReaches(i, j, level);
    for (int e = 0; e < 4; e++) {
      if (in[e] && !in[(e + 1) % 4]) {
        int back = joined ? (e + 1) % 4 : saddle ? (e + 3) % 4 : entry(in);
        next.put(side(i, j, e), side(i, j, back));
      }
    }
  }

  private static int entry(boolean[] in) {
    int e = 0;
    while (in[e] || !in[(e + 1) % 4]) {
      e++;
    }
    return e;
  }

  /** Returns a number for the side between corners e and e + 1, the same from both its cells. */
  private long side(int i, int j, int e) {
    int i1 = i + DI[e];
    int j1 = j + DJ[e];
    int i2 = i + DI[(e + 1) % 4];
    int j2 = j + DJ[(e + 1) % 4];
    long row = Math.min(j1, j2) + 1L;
    long key = (row * (field.columns() + 3) + Math.min(i1, i2) + 1) * 2 + (i1 == i2 ? 1 : 0);
    points.computeIfAbsent(key, k -> field.crossing(i1, j1, i2, j2, level));
    return key;
  }

  private List<List<double[]>> lines() {
    Set<Long> open = new HashSet<>(next.keySet());
    open.removeAll(new HashSet<>(next.values()));
    List<List<double[]>> lines = new ArrayList<>();
    next.keySet().stream().filter(open::contains).toList().forEach(k -> lines.add(follow(k)));
    while (!next.isEmpty()) {
      lines.add(follow(next.keySet().iterator().next()));
    }
    return lines;
  }

  private List<double[]> follow(long start) {
    List<double[]> line = new ArrayList<>();
    Long key = start;
    while (key != null) {
      line.add(points.get(key));
      key = next.remove(key);
    }
    return Simplify.points(line, TOLERANCE);
  }

  private static String path(List<List<double[]>> lines, String end) {
    StringBuilder path = new StringBuilder();
    for (List<double[]> line : lines) {
      String command = "M";
      for (double[] p : line) {
        path.append(command).append(Pen.point(p[0], p[1]));
        command = "L";
      }
      path.append(end);
    }
    return path.toString();
  }
}
