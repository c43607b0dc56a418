package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;
import nnbook.plot.svg.TextWidth;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A figure's SVG read back, with the checks that every figure must pass. */
record Drawing(Document document) {
  /** A text with the rectangle that it takes, approximately. */
  record Text(String content, double left, double top, double right, double bottom) {
    boolean touches(Text other) {
      double least = 0.1;
      return Math.min(right, other.right) - Math.max(left, other.left) > least
          && Math.min(bottom, other.bottom) - Math.max(top, other.top) > least;
    }
  }

  /** Parses the figure and checks what holds for all: well formed, named, stable, inside. */
  static Drawing of(Figure figure) {
    assertEquals(figure.svg(), figure.svg(), "the same bytes at every call");
    of(figure, figure.narrow());
    return of(figure, figure.svg());
  }

  /** Does the same for the picture that a narrow screen shows. */
  static Drawing narrow(Figure figure) {
    return of(figure, figure.narrow());
  }

  private static Drawing of(Figure figure, String svg) {
    assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
    Drawing drawing = new Drawing(parse(svg));
    drawing.isNamed(figure);
    drawing.texts().forEach(drawing::isInside);
    return drawing;
  }

  private static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  List<Element> all(String tag) {
    NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Returns the paths, circles and squares of a series' color, counted from 0. */
  List<Element> drawnIn(int series) {
    String color = Palette.series(series);
    return all("path").stream().filter(p -> p.getAttribute("stroke").equals(color)).toList();
  }

  String ids() {
    return document.getDocumentElement().getAttribute("aria-labelledby");
  }

  List<String> words() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  /** Returns the texts that are not turned. */
  List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    for (Element e : all("text")) {
      if (e.getAttribute("transform").isEmpty()) {
        texts.add(text(e));
      }
    }
    return texts;
  }

  private static Text text(Element e) {
    double size = e.hasAttribute("font-size") ? number(e, "font-size") : Svg.FONT;
    double width = 0;
    for (int i = 0; i < e.getChildNodes().getLength(); i++) {
      var part = e.getChildNodes().item(i);
      boolean script = part instanceof Element span && span.hasAttribute("font-size");
      width += TextWidth.em(part.getTextContent()) * size * (script ? 0.75 : 1);
    }
    String anchor = e.getAttribute("text-anchor");
    double shift = anchor.equals("middle") ? width / 2 : anchor.equals("end") ? width : 0;
    double left = number(e, "x") - shift;
    double base = number(e, "y");
    return new Text(
        e.getTextContent(), left, base - 0.75 * size, left + width, base + 0.2 * size);
  }

  /** Returns an attribute of the element or of the nearest one around it that has it. */
  static String inherited(Element e, String attribute) {
    return e.hasAttribute(attribute) || !(e.getParentNode() instanceof Element parent)
        ? e.getAttribute(attribute) : inherited(parent, attribute);
  }

  static double number(Element e, String attribute) {
    return Double.parseDouble(e.getAttribute(attribute));
  }

  double width() {
    return number(document.getDocumentElement(), "width");
  }

  double height() {
    return number(document.getDocumentElement(), "height");
  }

  void textsDoNotTouch() {
    List<Text> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(texts.get(i).touches(texts.get(j)), texts.get(i) + " touches " + texts.get(j));
      }
    }
  }

  private void isInside(Text text) {
    boolean inside =
        text.left >= -1 && text.top >= -1 && text.right <= width() + 1
            && text.bottom <= height() + 1;
    assertTrue(inside, text + " is outside of " + width() + " x " + height());
  }

  private void isNamed(Figure figure) {
    Element root = document.getDocumentElement();
    assertEquals("img", root.getAttribute("role"));
    Set<String> ids = new HashSet<>();
    for (Element e : all("*")) {
      assertTrue(e.getAttribute("id").isEmpty() || ids.add(e.getAttribute("id")), "id used twice");
    }
    assertTrue(ids.containsAll(List.of(root.getAttribute("aria-labelledby").split(" "))));
    assertEquals(figure.caption(), all("title").get(0).getTextContent());
    String description = all("desc").stream().map(Element::getTextContent).findAny().orElse("");
    assertEquals(figure.description(), description);
  }
}
