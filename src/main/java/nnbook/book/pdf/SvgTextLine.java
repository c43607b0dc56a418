package nnbook.book.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A line of words in a figure: pieces with their own size, height and slant, one after another. */
final class SvgTextLine {
  private record Piece(String words, SvgStyle style, double right, double down) {}

  private final Element element;
  private final SvgStyle style;
  private final List<Piece> pieces = new ArrayList<>();

  SvgTextLine(Element element, SvgStyle style) {
    this.element = element;
    this.style = style;
    collect(element, style, 0, 0);
  }

  private void collect(Element parent, SvgStyle own, double right, double down) {
    double step = right;
    double lowered = down;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        if (!child.getTagName().equals("tspan")) {
          throw new IllegalArgumentException(
              "the element " + child.getTagName() + " in words");
        }
        SvgStyle inner = own.with(child);
        collect(child, inner, length(child, "dx", inner), length(child, "dy", inner));
        lowered = 0;
      } else if (!node.getTextContent().isEmpty()) {
        pieces.add(new Piece(node.getTextContent(), own, step, lowered));
        lowered = 0;
      }
      step = 0;
    }
  }

  private static double length(Element element, String name, SvgStyle style) {
    String text = element.getAttribute(name);
    if (text.endsWith("em")) {
      return Double.parseDouble(text.substring(0, text.length() - 2)) * style.fontSize();
    }
    return FigureImage.number(element, name);
  }

  void draw(PagePainter painter) {
    AffineTransform turn = FigureImage.turn(element);
    painter.turned(turn, () -> write(painter));
  }

  private void write(PagePainter painter) {
    double width = 0;
    for (Piece piece : pieces) {
      width += piece.right() + painter.width(piece.words(), piece.style());
    }
    double before = style.is("text-anchor", "end") ? 1
        : style.is("text-anchor", "middle") ? 0.5 : 0;
    double x = FigureImage.number(element, "x") - before * width;
    double y = FigureImage.number(element, "y");
    for (Piece piece : pieces) {
      x += piece.right();
      y += piece.down();
      painter.write(piece.words(), piece.style(), x, y);
      x += painter.width(piece.words(), piece.style());
    }
  }
}
