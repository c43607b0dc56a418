package nnbook.book.pdf;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads SVG path data: the commands M, L, H, V, Q, C and Z, absolute and relative. */
final class SvgPath {
  private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

  private final Path2D.Double path;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private SvgPath(int winding) {
    this.path = new Path2D.Double(winding);
  }

  /** Returns the outline. Throws IllegalArgumentException for a command that it does not know. */
  static Path2D.Double of(String data, boolean evenOdd) {
    SvgPath reader = new SvgPath(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    Matcher steps = STEP.matcher(data);
    while (steps.find()) {
      double[] numbers = NUMBER.matcher(steps.group(2)).results()
          .mapToDouble(number -> Double.parseDouble(number.group())).toArray();
      reader.steps(steps.group(1).charAt(0), numbers);
    }
    return reader.path;
  }

  private void steps(char command, double[] numbers) {
    char kind = Character.toUpperCase(command);
    boolean relative = kind != command;
    int size = switch (kind) {
      case 'Z' -> 0;
      case 'H', 'V' -> 1;
      case 'M', 'L' -> 2;
      case 'Q' -> 4;
      case 'C' -> 6;
      default -> throw new IllegalArgumentException("path command " + command);
    };
    if (size == 0) {
      close();
    }
    for (int at = 0; size > 0 && at + size <= numbers.length; at += size) {
      step(kind == 'M' && at > 0 ? 'L' : kind, absolute(kind, relative, numbers, at, size));
    }
  }

  /** The next numbers of a command as pairs of absolute coordinates. */
  private double[] absolute(char kind, boolean relative, double[] numbers, int at, int size) {
    double fromX = relative ? x : 0;
    double fromY = relative ? y : 0;
    if (kind == 'H') {
      return new double[] {fromX + numbers[at], y};
    }
    if (kind == 'V') {
      return new double[] {x, fromY + numbers[at]};
    }
    double[] points = new double[size];
    for (int i = 0; i < size; i++) {
      points[i] = numbers[at + i] + (i % 2 == 0 ? fromX : fromY);
    }
    return points;
  }

  private void step(char kind, double[] p) {
    switch (kind) {
      case 'M' -> {
        path.moveTo(p[0], p[1]);
        startX = p[0];
        startY = p[1];
      }
      case 'Q' -> path.curveTo( // a PDF knows cubic curves only
          x + 2 * (p[0] - x) / 3, y + 2 * (p[1] - y) / 3,
          p[2] + 2 * (p[0] - p[2]) / 3, p[3] + 2 * (p[1] - p[3]) / 3, p[2], p[3]);
      case 'C' -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
      default -> path.lineTo(p[0], p[1]);
    }
    x = p[p.length - 2];
    y = p[p.length - 1];
  }

  private void close() {
    path.closePath();
    x = startX;
    y = startY;
  }
}
