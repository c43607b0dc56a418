package nnbook.book.pdf;

import java.awt.geom.AffineTransform;
import org.w3c.dom.Element;

/** The part of the plane that an SVG shows, and the size in dots at which the document shows it. */
record ViewBox(double x, double y, double width, double height, int dotsWide, int dotsHigh) {
  static ViewBox of(Element svg) {
    String name = svg.hasAttribute(SvgPlaceholders.VIEW) ? SvgPlaceholders.VIEW : "viewBox";
    String[] numbers = svg.getAttribute(name).strip().split("[\\s,]+");
    return new ViewBox(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]), 0, 0);
  }

  /** At the size that the style sheet says, or else one pixel for one unit. */
  ViewBox sized(double wide, double high, double dotsPerPixel) {
    double scale = wide > 0 ? wide / width : high > 0 ? high / height : dotsPerPixel;
    return new ViewBox(x, y, width, height, (int) Math.round(width * scale),
        (int) Math.round(height * scale));
  }

  double scale() {
    return dotsWide / width;
  }

  /** From units of the SVG to dots, for a drawing whose corner is at {@code left}, {@code top}. */
  AffineTransform at(double left, double top) {
    AffineTransform placed = AffineTransform.getTranslateInstance(left, top);
    placed.scale(scale(), scale());
    placed.translate(-x, -y);
    return placed;
  }
}
