package nnbook.plot.diagram;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nnbook.engine.matrix.Numbers;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** The circles, lines, arrows and numbers that all diagrams draw in the same way. */
final class Strokes {
  static final double SMALL = 12;
  static final int LONG = 7;

  private Strokes() {}

  /** Draws a circle that hides the lines below it. */
  static void circle(Svg svg, double x, double y, double r) {
    svg.leaf(
        "circle", "cx", x, "cy", y, "r", r,
        "fill", Palette.PAPER, "stroke", Palette.INK, "stroke-width", 1.5);
  }

  static void line(Svg svg, double x1, double y1, double x2, double y2, double width) {
    svg.leaf(
        "path", "d", "M" + Pen.point(x1, y1) + "L" + Pen.point(x2, y2),
        "stroke", Palette.MUTED, "stroke-width", width, "fill", "none");
  }

  /** Draws a horizontal arrow that ends at (x2, y). */
  static void arrow(Svg svg, double x1, double y, double x2) {
    line(svg, x1, y, x2 - 6, y, 1.2);
    svg.leaf("path", "d", "M" + Pen.point(x2, y) + "l-9 -4v8z", "fill", Palette.MUTED);
  }

  /** Writes a text in the middle of a line, which ends before it and goes on after it. */
  static void onLine(Svg svg, String text, double x, double y) {
    Label label = Label.of(text);
    svg.patch(label, SMALL, x, y + 4.3, "middle", 1);
    svg.text(label, x, y + 4.3, "middle", "font-size", SMALL);
  }

  /** Writes a value that an input gives, told from weights by its weight and color. */
  static void value(Svg svg, double v, double x, double y) {
    Label label = Label.of(number(v));
    svg.patch(label, SMALL, x, y, "middle", 1);
    svg.text(
        label, x, y, "middle", "font-size", SMALL, "font-weight", "600",
        "fill", Palette.series(0));
  }

  /** Writes the slope of a loss in at most so many characters, in the color of gradients. */
  static void slope(Svg svg, double v, int most, double x, double y) {
    Label label = Label.of(number(v, most));
    svg.patch(label, SMALL, x, y, "middle", 1);
    svg.text(label, x, y, "middle", "font-size", SMALL, "fill", Palette.series(1));
  }

  /** Returns {@code v} with four digits that count, fewer where that gets long. */
  static String number(double v) {
    return number(v, LONG);
  }

  /** The same, where "long" means more than so many characters. */
  static String number(double v, int most) {
    if (!Double.isFinite(v)) {
      return Numbers.format(v);
    }
    String text = "";
    for (int digits = 4; digits >= 2 && (text.isEmpty() || text.length() > most); digits--) {
      MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
      text = Numbers.format(new BigDecimal(v).round(context).doubleValue());
    }
    return text.replaceFirst("e(-?\\d+)$", "×10^{$1}");
  }
}
