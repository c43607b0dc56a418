package nnbook.book.site;

import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style of the fonts, and their files. The faces that most of the text is set in are part of
 * the style: a page has them when it first appears, and nothing moves. The others, with Greek and
 * rare letters, come as files when a page needs them.
 */
final class FontFaces {
  private static final String STYLE = "fonts.css";
  private static final Pattern FIRST = Pattern.compile(
      "url\\((fonts/(?:source-serif-4|source-sans-3|jetbrains-mono)-latin-\\d+-\\w+\\.woff2)\\)");

  private FontFaces() {}

  static void put(SiteFiles site) {
    List<String> files = Site.resource("fonts/LIST").strip().lines().toList();
    files.forEach(name -> site.put("fonts/" + name, Site.bytes("fonts/" + name)));
    site.put(STYLE, FIRST.matcher(Site.resource(STYLE)).replaceAll(
        face -> Matcher.quoteReplacement(inside(face.group(1)))));
  }

  private static String inside(String file) {
    return "url(data:font/woff2;base64,"
        + Base64.getEncoder().encodeToString(Site.bytes(file)) + ")";
  }
}
