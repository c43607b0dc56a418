package nnbook.plot.svg;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes SVG elements. Attributes are name, value pairs; numbers have at most two decimals, the
 * same in every locale. A number that is not finite is refused, so that it never reaches a path.
 */
public final class Svg {
  /** The size of most texts. */
  public static final double FONT = 13;

  /** The width of a picture for a phone, whose page has hardly more room. */
  public static final double NARROW = 340;

  private final StringBuilder out = new StringBuilder();
  private final Set<String> defined = new HashSet<>();

  public Svg open(String tag, Object... attributes) {
    return tag(tag, ">\n", attributes);
  }

  public Svg leaf(String tag, Object... attributes) {
    return tag(tag, "/>\n", attributes);
  }

  public Svg close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  /** Writes {@code label} at (x, y), the anchor being start, middle or end. */
  public Svg text(Label label, double x, double y, String anchor, Object... attributes) {
    if (label.isEmpty()) {
      return this;
    }
    tag("text", "", "x", x, "y", y, "text-anchor", anchor.equals("start") ? "" : anchor);
    attributes(attributes);
    out.append('>').append(label.tspans()).append("</text>\n");
    return this;
  }

  /**
   * Hides what is behind a text with a patch of the page's color. An outline of the letters would
   * do so too, but that of a subscript covers the letter before it.
   */
  public Svg patch(Label label, double size, double x, double y, String anchor, double opacity) {
    double width = label.width(size) * 0.94 + 3;
    double shift = anchor.equals("middle") ? width / 2 : anchor.equals("end") ? width - 1.5 : 1.5;
    return leaf(
        "rect", "x", x - shift, "y", y - 0.92 * size, "width", width, "height", 1.3 * size,
        "rx", 3, "fill", Palette.PAPER, "fill-opacity", opacity == 1 ? "" : opacity);
  }

  /**
   * Draws {@code shape} at each of at least two places, in their order: as markers of a line that
   * is not seen, which takes a fifth of the room of an element for each place.
   */
  public Svg scatter(Svg shape, List<double[]> places) {
    String id = define("marker", shape, "markerUnits", "userSpaceOnUse", "overflow", "visible");
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      path.append(i == 0 ? "M" : i == 1 ? "L" : " ").append(tenths(places.get(i)[0]))
          .append(' ').append(tenths(places.get(i)[1]));
    }
    String use = "url(#" + id + ")";
    return leaf("path", "d", path, "fill", "none",
        "marker-start", use, "marker-mid", use, "marker-end", use);
  }

  /** Draws {@code shape} with its origin at (x, y); equal ones stand in a page once. */
  public Svg use(Svg shape, double x, double y) {
    return leaf("use", "href", "#" + define("symbol", shape, "overflow", "visible"),
        "x", x, "y", y);
  }

  /** Writes what is drawn elsewhere, unless it is there already, and returns its id. */
  private String define(String tag, Svg shape, Object... attributes) {
    String id = tag.charAt(0) + hash(shape.toString());
    if (defined.add(id)) {
      tag(tag, " id=\"" + id + "\">\n", attributes);
      out.append(shape.out);
      close(tag);
    }
    return id;
  }

  private static String tenths(double v) {
    return number(Math.round(v * 10) / 10.0);
  }

  /** Wraps what was written as one picture with the ids of its title and description. */
  public String document(double width, double height, FigureWords words) {
    String id = "plot-" + hash(words.caption() + words.description() + out);
    String names = words.description().isBlank() ? id + "-t" : id + "-t " + id + "-d";
    Svg document = new Svg();
    document.tag(
        "svg", ">\n",
        "xmlns", "http://www.w3.org/2000/svg", "class", "plot",
        "viewBox", "0 0 " + number(width) + " " + number(height),
        "width", width, "height", height, "role", "img",
        "aria-labelledby", names, "font-size", FONT, "fill", Palette.INK,
        "font-family", "var(--plot-font,'Noto Sans','DejaVu Sans',system-ui,sans-serif)");
    document.named("title", id + "-t", words.caption());
    document.named("desc", id + "-d", words.description());
    return document.out.append(out).append("</svg>\n").toString();
  }

  private void named(String tag, String id, String text) {
    if (!text.isBlank()) {
      tag(tag, ">", "id", id).out.append(escape(text)).append("</" + tag + ">\n");
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private Svg tag(String tag, String end, Object... attributes) {
    out.append('<').append(tag);
    attributes(attributes);
    out.append(end);
    return this;
  }

  private void attributes(Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      String value = pairs[i + 1] instanceof Number n ? number(n.doubleValue()) : "" + pairs[i + 1];
      if (!value.isEmpty()) {
        out.append(' ').append(pairs[i]).append("=\"").append(escape(value)).append('"');
      }
    }
  }

  /** Returns {@code v} rounded to two decimals, without trailing zeros. */
  public static String number(double v) {
    if (!Double.isFinite(v) || Math.abs(v) > 1e9) {
      throw new IllegalArgumentException("Svg.number: must be finite and small, was " + v);
    }
    long hundredths = Math.round(v * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    int rest = (int) (Math.abs(hundredths) % 100);
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + "." + rest / 10 + (rest % 10 == 0 ? "" : "" + rest % 10);
  }

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** FNV-1a, 64 bits. */
  private static String hash(String text) {
    long h = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xff)) * 0x100000001b3L;
    }
    return Long.toHexString(h);
  }
}
