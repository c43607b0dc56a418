package nnbook.book.formula;

import java.awt.geom.PathIterator;

/**
 * SVG path data of one outline, y down, in whole units; all coordinates are relative, so that the
 * same glyph gives the same text wherever it stands.
 */
final class PathText {
  private final StringBuilder text = new StringBuilder();
  private final double unitsPerPoint;
  private long x;
  private long y;
  private long startX;
  private long startY;

  private PathText(double unitsPerPoint) {
    this.unitsPerPoint = unitsPerPoint;
  }

  static String of(PathIterator outline, double unitsPerPoint) {
    PathText path = new PathText(unitsPerPoint);
    path.append(outline);
    return path.text.toString();
  }

  private void append(PathIterator outline) {
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
    segment('m', points, 1);
    startX = x;
    startY = y;
  }

  private void segment(char command, double[] points, int count) {
    text.append(command);
    for (int i = 0; i < 2 * count; i++) {
      long step = units(points[i]) - (i % 2 == 0 ? x : y);
      text.append(i == 0 || step < 0 ? "" : " ").append(step);
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
}
