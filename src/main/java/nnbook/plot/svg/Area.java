package nnbook.plot.svg;

/** The rectangle of pixels in which data are drawn; y grows downwards. */
public record Area(double left, double top, double right, double bottom) {
  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public boolean contains(double x, double y) {
    return x >= left - 0.01 && x <= right + 0.01 && y >= top - 0.01 && y <= bottom + 0.01;
  }

  /** Returns the part of the segment inside as {x1, y1, x2, y2}, or nothing (Liang and Barsky). */
  public double[] clip(double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {x1 - left, right - x1, y1 - top, bottom - y1};
    double enter = 0;
    double leave = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0) {
        if (q[i] < 0) {
          return new double[0];
        }
      } else if (p[i] < 0) {
        enter = Math.max(enter, q[i] / p[i]);
      } else {
        leave = Math.min(leave, q[i] / p[i]);
      }
    }
    if (enter > leave) {
      return new double[0];
    }
    return new double[] {x1 + enter * dx, y1 + enter * dy, x1 + leave * dx, y1 + leave * dy};
  }
}
