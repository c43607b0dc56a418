package nnbook.book.formula;

import java.awt.geom.PathIterator;

/** SVG path data, y down, in whole units; relative coordinates keep it short. */
final class PathText {
  private final StringBuilder text = new StringBuilder();
  private final double unitsPerPoint;
  private long x;
  private long y;
  private long startX;
  private long startY;

  PathText(double unitsPerPoint) {
    this.unitsPerPoint = unitsPerPoint;
  }

  void append(PathIterator outline) {
    double[] points = new double[6];
    for (; !outline.isDone(); outline.next()) {
      switch (outline.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> move(points);
        case PathIterator.SEG_LINETO -> segment('l', points, 1);
        case PathIterator.SEG_QUADTO -> segment('q', points, 2);
        case PathIterator.SEG_CUBICTO -> segment('c', points, 3);
        default -> close();
      }
    }
  }

  private void move(double[] points) {
    x = startX = units(points[0]);
    y = startY = units(points[1]);
    text.append('M').append(x).append(' ').append(y);
  }

  private void segment(char command, double[] points, int count) {
    text.append(command);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(units(points[2 * i]) - x);
      text.append(' ').append(units(points[2 * i + 1]) - y);
    }
    x = units(points[2 * count - 2]);
    y = units(points[2 * count - 1]);
  }

  private void close() {
    text.append('z');
    x = startX;
    y = startY;
  }

  private long units(double points) {
    return Math.round(points * unitsPerPoint);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
