package nnbook.book.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A figure: the elements and attributes of SVG that the plot room and the signs of the style sheet
 * use. Anything else is refused, so that nothing is silently left out on paper.
 */
final class FigureImage extends DrawnImage {
  private static final Set<String> GROUPS = Set.of("g", "svg");
  private static final Set<String> WORDS = Set.of("title", "desc");

  /** What is drawn elsewhere, at the places that name it. */
  private static final Set<String> DEFINED = Set.of("marker", "symbol");

  private static final String NUMBER = "-?[\\d.]+";
  private static final Pattern ROTATION =
      Pattern.compile("rotate\\(" + NUMBER + "(?:[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER + ")?\\)");

  private final Element svg;
  private final Consumer<String> refused;
  private final Map<String, Element> defined = new HashMap<>();

  /** What cannot be drawn is told to {@code refused}. */
  FigureImage(Element svg, ViewBox view, Consumer<String> refused) {
    super(view);
    this.svg = svg;
    this.refused = refused;
  }

  @Override
  public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
    try {
      children(svg, SvgStyle.ROOT.with(svg), new PagePainter(page, context, view.at(x, y)));
    } catch (IllegalArgumentException e) {
      refused.accept(e.getMessage());
    }
  }

  private void children(Element parent, SvgStyle style, PagePainter painter) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        draw(element, style.with(element), painter);
      }
    }
  }

  private void draw(Element element, SvgStyle style, PagePainter painter) {
    String name = element.getTagName();
    if (GROUPS.contains(name)) {
      if (!turn(element).isIdentity()) {
        throw new IllegalArgumentException("a group that is turned");
      }
      children(element, style, painter);
    } else if (DEFINED.contains(name)) {
      defined.put(element.getAttribute("id"), element);
    } else if (name.equals("use")) {
      use(element.getAttribute("href").substring(1),
          painter.moved(number(element, "x"), number(element, "y")));
    } else if (element.hasAttribute("marker-mid")) {
      scatter(element, painter);
    } else if (name.equals("text")) {
      new SvgTextLine(element, style).draw(painter);
    } else if (!WORDS.contains(name)) {
      painter.paint(shape(element, style), style);
    }
  }

  private void use(String id, PagePainter painter) {
    Element shape = defined.get(id);
    if (shape == null) {
      throw new IllegalArgumentException("the use of #" + id + ", which is not above it");
    }
    children(shape, SvgStyle.ROOT.with(svg).with(shape), painter);
  }

  /** Draws the marker of a line at each of its points. */
  private void scatter(Element line, PagePainter painter) {
    String id = line.getAttribute("marker-mid").replaceAll("url\\(#(.*)\\)", "$1");
    double[] place = new double[6];
    PathIterator places = SvgPath.of(line.getAttribute("d"), false).getPathIterator(null);
    for (; !places.isDone(); places.next()) {
      places.currentSegment(place);
      use(id, painter.moved(place[0], place[1]));
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
          "the element " + element.getTagName());
    };
    AffineTransform turn = turn(element);
    return turn.isIdentity() ? shape : turn.createTransformedShape(shape);
  }

  static double number(Element element, String name) {
    String text = element.getAttribute(name);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  /**
   * Reads {@code rotate(angle)} and {@code rotate(angle x y)}, the only transformation in figures.
   */
  static AffineTransform turn(Element element) {
    String text = element.getAttribute("transform");
    if (text.isEmpty()) {
      return new AffineTransform();
    }
    if (!ROTATION.matcher(text).matches()) {
      throw new IllegalArgumentException("transform=\"" + text + "\"");
    }
    String[] numbers = text.substring("rotate(".length(), text.length() - 1).split("[\\s,]+");
    double angle = Math.toRadians(Double.parseDouble(numbers[0]));
    return numbers.length == 1
        ? AffineTransform.getRotateInstance(angle)
        : AffineTransform.getRotateInstance(
            angle, Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
  }
}
