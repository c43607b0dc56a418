package nnbook.book.page;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page asks of an SVG: ids that are unique among several, and its width. */
final class SvgText {
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern LABELS = Pattern.compile("(aria-[a-z]+by=\")([^\"]+)\"");

  private static final Pattern WIDTH = Pattern.compile("<svg\\b[^>]*\\swidth=\"([0-9.]+)\"");

  private SvgText() {}

  /** The natural width in pixels; 0 when the SVG names none. */
  static double width(String svg) {
    Matcher matcher = WIDTH.matcher(svg);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
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
