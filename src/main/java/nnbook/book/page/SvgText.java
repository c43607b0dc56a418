package nnbook.book.page;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;

/** What a page asks of an SVG: ids that are unique among several, and its width. */
public final class SvgText {
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern LABELS = Pattern.compile("(aria-[a-z]+by=\")([^\"]+)\"");

  private static final Pattern WIDTH =
      Pattern.compile("<svg\\b[^>]*\\swidth=\"(\\d+(?:\\.\\d+)?)\"");

  private static final Pattern VIEW = Pattern.compile(
      "\\A\\s*(?:<\\?xml[^>]*>\\s*)?<svg\\b[^>]*"
          + "\\sviewBox=\"\\s*-?[\\d.]+(?:[\\s,]+-?[\\d.]+){3}\\s*\"");

  private SvgText() {}

  /** Whether a page can show it: it is an SVG, and says which part of the plane it shows. */
  static boolean isDrawable(String svg) {
    return VIEW.matcher(svg).find();
  }

  /** The natural width in pixels; 0 when the SVG names none. */
  static double width(String svg) {
    Matcher matcher = WIDTH.matcher(svg);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }

  /**
   * Returns the SVG as a node of a page, as it is but for its ids, which begin with {@code prefix}.
   */
  public static Node node(String svg, String prefix) {
    return new DataNode(unique(svg, prefix));
  }

  static String unique(String svg, String prefix) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher matcher = ID.matcher(svg);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    String text = svg.replaceFirst("^\\s*<\\?xml.*?\\?>\\s*", "");
    for (String id : ids) {
      text = text.replace("id=\"" + id + "\"", "id=\"" + prefix + id + "\"")
          .replace("url(#" + id + ")", "url(#" + prefix + id + ")")
          .replace("href=\"#" + id + "\"", "href=\"#" + prefix + id + "\"");
    }
    return LABELS.matcher(text).replaceAll(label -> Matcher.quoteReplacement(
        label.group(1) + prefix + label.group(2).strip().replaceAll("\\s+", " " + prefix) + "\""));
  }
}
