package nnbook.plot.chart;

import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** The shapes of points, each told from the others without color. */
public enum Marker {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  CROSS,
  PLUS;

  public static Marker of(int i) {
    return values()[i % values().length];
  }

  /** Draws the marker with its center at (x, y). */
  public void draw(Svg svg, double x, double y, double r) {
    switch (this) {
      case CIRCLE -> svg.leaf("circle", "cx", x, "cy", y, "r", r);
      case SQUARE -> svg.leaf(
          "rect", "x", x - 0.9 * r, "y", y - 0.9 * r, "width", 1.8 * r, "height", 1.8 * r);
      default -> svg.leaf("path", "d", "M" + Pen.point(x, y) + outline(r));
    }
  }

  private String outline(double r) {
    double[] steps =
        switch (this) {
          case TRIANGLE -> new double[] {0, -1.2, 1.1, 1.95, -2.2, 0};
          case DIAMOND -> new double[] {0, -1.3, 1.3, 1.3, -1.3, 1.3, -1.3, -1.3};
          case CROSS -> new double[] {
            0, -.4, .7, -.7, .4, .4, -.7, .7, .7, .7, -.4, .4, -.7, -.7, -.7, .7, -.4, -.4, .7, -.7,
            -.7, -.7, .4, -.4
          };
          default -> new double[] {
            -.3, -1.2, .6, 0, 0, .9, .9, 0, 0, .6, -.9, 0, 0, .9, -.6, 0, 0, -.9, -.9, 0, 0, -.6,
            .9, 0
          };
        };
    StringBuilder path = new StringBuilder("m");
    for (int i = 0; i < steps.length; i++) {
      path.append(i == 0 ? "" : i == 2 ? "l" : " ").append(Svg.number(steps[i] * r));
    }
    return path.append('z').toString();
  }
}
