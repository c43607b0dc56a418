package nnbook.book.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A figure: the elements and attributes of SVG that the plot room and the signs of the style sheet
 * use. Anything else is refused, so that nothing is silently left out on paper.
 */
final class FigureImage extends DrawnImage {
  private static final Set<String> GROUPS = Set.of("g", "svg");
  private static final Set<String> WORDS = Set.of("title", "desc");

  private final Element svg;

  FigureImage(Element svg, ViewBox view) {
    super(view);
    this.svg = svg;
  }

  @Override
  public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
    Pen pen = new Pen(page, context, view.at(x, y));
    children(svg, SvgStyle.ROOT.with(svg), pen);
  }

  private void children(Element parent, SvgStyle style, Pen pen) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        draw(element, style.with(element), pen);
      }
    }
  }

  private void draw(Element element, SvgStyle style, Pen pen) {
    String name = element.getTagName();
    if (GROUPS.contains(name)) {
      if (!turn(element).isIdentity()) {
        throw new IllegalArgumentException("The PDF cannot turn a group of a figure");
      }
      children(element, style, pen);
    } else if (name.equals("text")) {
      new FigureText(element, style).draw(pen);
    } else if (!WORDS.contains(name)) {
      pen.paint(shape(element, style), style);
    }
  }

  private static Shape shape(Element element, SvgStyle style) {
    Shape shape = switch (element.getTagName()) {
      case "path" -> SvgPath.of(element.getAttribute("d"), style.is("fill-rule", "evenodd"));
      case "rect" -> {
        double corner = 2 * number(element, "rx");
        yield new RoundRectangle2D.Double(number(element, "x"), number(element, "y"),
            number(element, "width"), number(element, "height"), corner, corner);
      }
      case "circle" -> {
        double radius = number(element, "r");
        yield new Ellipse2D.Double(number(element, "cx") - radius, number(element, "cy") - radius,
            2 * radius, 2 * radius);
      }
      default -> throw new IllegalArgumentException(
          "The PDF cannot draw <" + element.getTagName() + "> of a figure");
    };
    AffineTransform turn = turn(element);
    return turn.isIdentity() ? shape : turn.createTransformedShape(shape);
  }

  static double number(Element element, String name) {
    String text = element.getAttribute(name);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  /** Reads {@code rotate(angle x y)}, the only transformation in figures. */
  static AffineTransform turn(Element element) {
    String text = element.getAttribute("transform");
    if (text.isEmpty()) {
      return new AffineTransform();
    }
    if (!text.matches("rotate\\([^)]*\\)")) {
      throw new IllegalArgumentException("The PDF cannot draw transform=\"" + text + "\"");
    }
    String[] numbers = text.substring("rotate(".length(), text.length() - 1).split("[\\s,]+");
    return AffineTransform.getRotateInstance(Math.toRadians(Double.parseDouble(numbers[0])),
        Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
  }
}
