package nnbook.plot.chart;

import nnbook.plot.svg.Pen;

/** Bars from the lowest to the highest value that something may have. */
final class Whiskers {
  private static final double CAP = 5;

  private final Canvas canvas;
  private final Pen pen;

  Whiskers(Canvas canvas) {
    this.canvas = canvas;
    this.pen = canvas.pen();
  }

  /** Adds one at the pixel {@code x} between two values of y. */
  void add(double x, double low, double high) {
    double lo = canvas.y().at(low);
    double hi = canvas.y().at(high);
    pen.to(x - CAP, lo).to(x + CAP, lo).lift().to(x, lo).to(x, hi).lift();
    pen.to(x - CAP, hi).to(x + CAP, hi).lift();
  }

  void draw(String color) {
    new SeriesStyle(color, "", Marker.CIRCLE).stroke(canvas.svg(), pen.path());
  }
}
