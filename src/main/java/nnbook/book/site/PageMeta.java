package nnbook.book.site;

import org.jsoup.nodes.Element;

/** What a page tells search engines and those to whom its address is sent: title, first words. */
final class PageMeta {
  /** Longer descriptions are cut by those who show them, mostly in the middle of a word. */
  private static final int LONGEST = 200;

  private PageMeta() {}

  /** Returns the lines of a page's head. */
  static String of(Element body, String title, String book) {
    String description = description(body);
    return (description.isEmpty() ? "" : line("name", "description", description))
        + line("property", "og:title", title)
        + (description.isEmpty() ? "" : line("property", "og:description", description))
        + line("property", "og:site_name", book)
        + line("property", "og:type", "article");
  }

  private static String line(String kind, String name, String content) {
    return "<meta " + kind + "=\"" + name + "\" content=\"" + Html.escaped(content) + "\">\n";
  }

  /** The first paragraphs, to the last sentence or word that fits. */
  private static String description(Element body) {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : body.select("p:not(.facts):not(.callout-head)")) {
      text.append(text.isEmpty() ? "" : " ").append(PlainText.of(paragraph));
      if (text.length() > LONGEST) {
        break;
      }
    }
    if (text.length() <= LONGEST) {
      return text.toString();
    }
    String cut = text.substring(0, LONGEST);
    int sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("? "));
    return sentence > LONGEST / 3
        ? cut.substring(0, sentence + 1)
        : cut.substring(0, cut.lastIndexOf(' ')) + " …";
  }
}
