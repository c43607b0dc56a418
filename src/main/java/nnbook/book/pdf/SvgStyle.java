package nnbook.book.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.BasicStroke;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The inherited properties of an SVG element, with colors as on white paper. */
record SvgStyle(Map<String, String> values) {
  static final SvgStyle ROOT = new SvgStyle(Map.of("fill", "#000000", "font-size", "16"));

  /** The color of {@code currentColor}: that of the text, see paper.css. */
  private static final String INK = "#20242b";

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  private static final Set<String> INHERITED = Set.of("fill", "fill-opacity", "fill-rule",
      "font-size", "font-style", "font-weight", "stroke", "stroke-dasharray", "stroke-linecap",
      "stroke-linejoin", "stroke-opacity", "stroke-width", "text-anchor");

  private static final Set<String> KNOWN = Set.of("alt", "class", "cx", "cy",
      "d", "dx", "dy", "font-family", "height", "href", "id", "marker-end", "marker-mid",
      "marker-start", "markerUnits", "overflow", "r", "role", "rx", "style", "transform",
      "viewBox", "width", "x", "y");

  /** What is for screens, browsers and those who hear a figure: nothing of it shows on paper. */
  private static final Pattern UNSEEN = Pattern.compile(
      "(?:aria|data)-.*|xmlns(?::.*)?|xml:.*|version"
      + "|(?:shape|text|color|image)-rendering|pointer-events|cursor|tabindex|focusable|lang"
      + "|preserveAspectRatio");

  /** Throws IllegalArgumentException for an attribute that would be lost on paper. */
  SvgStyle with(Element element) {
    Map<String, String> own = new HashMap<>(values);
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (INHERITED.contains(attribute.getName())) {
        own.put(attribute.getName(), attribute.getValue());
      } else if (!KNOWN.contains(attribute.getName())
          && !UNSEEN.matcher(attribute.getName()).matches()) {
        throw new IllegalArgumentException("the attribute " + attribute.getName());
      }
    }
    own.put("font-size", size(own.get("font-size")));
    return new SvgStyle(own);
  }

  private String size(String text) {
    return text.endsWith("%")
        ? String.valueOf(fontSize() * Double.parseDouble(text.replace("%", "")) / 100) : text;
  }

  boolean is(String name, String value) {
    return value.equals(values.get(name));
  }

  double fontSize() {
    return Double.parseDouble(values.get("font-size"));
  }

  private double number(String name, double otherwise) {
    return values.containsKey(name) ? Double.parseDouble(values.get(name)) : otherwise;
  }

  /** Returns the color of {@code fill} or {@code stroke}; empty when there is none. */
  Optional<FSRGBColor> color(String name) {
    String text = values.getOrDefault(name, "none");
    if (text.equals("none")) {
      return Optional.empty();
    }
    String plain = text.startsWith("var(") ? text.substring(text.indexOf(',') + 1).replace(")", "")
        : text.equals("currentColor") ? INK : text;
    if (!COLOR.matcher(plain.strip()).matches()) {
      throw new IllegalArgumentException(name + "=\"" + text + "\"");
    }
    int rgb = Integer.parseInt(plain.strip().substring(1), 16);
    double alpha = number(name + "-opacity", 1);
    return Optional.of(
        new FSRGBColor(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (float) alpha));
  }

  /** The pen for lines, with all lengths times {@code scale}. */
  BasicStroke stroke(double scale) {
    int cap = is("stroke-linecap", "round") ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = is("stroke-linejoin", "round") ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    float width = (float) (number("stroke-width", 1) * scale);
    String dashes = values.getOrDefault("stroke-dasharray", "none");
    if (dashes.equals("none")) {
      return new BasicStroke(width, cap, join, 4);
    }
    double[] lengths = Stream.of(dashes.strip().split("[\\s,]+"))
        .mapToDouble(Double::parseDouble).toArray();
    float[] scaled = new float[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      scaled[i] = (float) (lengths[i] * scale);
    }
    return new BasicStroke(width, cap, join, 4, scaled, 0);
  }
}
