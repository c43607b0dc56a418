package nnbook.course.insight.report;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** An SVG drawing with two axes, to put marks into. Colors are the page's. */
final class SvgAxes {
  private static final int LEFT = 66;
  private static final int BOTTOM = 48;
  private static final int TOP = 14;
  private static final int RIGHT = 14;

  private final int width;
  private final int height;
  private final double xLow;
  private final double xHigh;
  private final double yLow;
  private final double yHigh;
  private final Element svg;

  /** {@code words} say what is drawn, for who does not see it. */
  SvgAxes(int width, int height, Range x, Range y, String words) {
    this.width = width;
    this.height = height;
    xLow = x.low();
    xHigh = x.high();
    yLow = y.low();
    yHigh = y.high();
    svg = new Element("svg")
        .attr("viewBox", "0 0 " + width + " " + height)
        .attr("role", "img")
        .attr("aria-label", words);
  }

  /** What an axis spans. */
  record Range(double low, double high) {}

  double x(double value) {
    return LEFT + (value - xLow) / (xHigh - xLow) * (width - LEFT - RIGHT);
  }

  double y(double value) {
    return height - BOTTOM - (value - yLow) / (yHigh - yLow) * (height - TOP - BOTTOM);
  }

  /** A line across the drawing at a value of the vertical axis, with its number. */
  void yTick(double value, String label) {
    line(xLow, value, xHigh, value, "rule");
    text(LEFT - 8, y(value) + 5, label, "end");
  }

  /** A number below the horizontal axis. */
  void xTick(double value, String label) {
    text(x(value), height - BOTTOM + 18, label, "middle");
  }

  /** What the axes show. */
  void names(String xName, String yName) {
    text((LEFT + width - RIGHT) / 2.0, height - 8, xName, "middle").addClass("axis");
    double middle = (TOP + height - BOTTOM) / 2.0;
    text(14, middle, yName, "middle").addClass("axis")
        .attr("transform", "rotate(-90 14 " + digits(middle) + ")");
  }

  Element line(double x1, double y1, double x2, double y2, String style) {
    return svg.appendElement("line").addClass(style)
        .attr("x1", digits(x(x1))).attr("y1", digits(y(y1)))
        .attr("x2", digits(x(x2))).attr("y2", digits(y(y2)));
  }

  /** A bar from the horizontal axis up. */
  Element bar(double from, double to, double value, String style) {
    return svg.appendElement("rect").addClass(style)
        .attr("x", digits(x(from))).attr("y", digits(y(value)))
        .attr("width", digits(x(to) - x(from)))
        .attr("height", digits(y(yLow) - y(value)));
  }

  /** A circle, a square or a triangle around a place. */
  Element mark(double x, double y, int shape, String style) {
    double cx = x(x);
    double cy = y(y);
    String r = digits(cx) + " " + digits(cy);
    Element mark = svg.appendElement("path").addClass(style);
    return mark.attr("d", switch (shape) {
      case 0 -> "M" + r + "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
      case 1 -> "M" + r + "m0 -5l5 9h-10z";
      default -> "M" + r + "m-4 -4h8v8h-8z";
    });
  }

  /** A text beside a place of the drawing. */
  Element label(double x, double y, String text, String anchor) {
    return text(x(x), y(y), text, anchor);
  }

  private Element text(double x, double y, String text, String anchor) {
    return svg.appendElement("text").attr("x", digits(x)).attr("y", digits(y))
        .attr("text-anchor", anchor).text(text);
  }

  /** The drawing with its caption. */
  Element figure(String caption) {
    Element figure = new Element("figure");
    figure.appendChild(svg);
    figure.appendElement("figcaption").text(caption);
    return figure;
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
