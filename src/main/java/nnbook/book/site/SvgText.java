package nnbook.book.site;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the ids of an SVG unique on a page that holds several. */
final class SvgText {
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern LABELS = Pattern.compile("(aria-[a-z]+by=\")([^\"]+)\"");

  private SvgText() {}

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
