package nnbook.course.report;

import java.nio.charset.StandardCharsets;
import nnbook.platform.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that stands alone: its style is inside, and it has no scripts. All texts are escaped. */
public final class ReportPage {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String STYLE = TextTemplate.of("course/report.css").text();
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Document document;
  private final Element main;

  /** Begins a page with this title. */
  public ReportPage(String title) {
    document = Document.createShell("");
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    document.getElementsByTag("html").attr("lang", "en");
    Element head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta").attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("meta").attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(ReportText.shown(title));
    head.appendElement("style").appendChild(new DataNode(STYLE));
    main = document.body().appendElement("main");
  }

  /** Where the page's content goes. */
  public Element main() {
    return main;
  }

  public String html() {
    return "<!doctype html>\n" + document.outerHtml() + "\n";
  }

  /** Adds an element with a text to {@code parent}. */
  public static Element add(Element parent, String tag, String style, String text) {
    return box(parent, tag, style).appendText(ReportText.shown(text));
  }

  /** Adds an element with a sentence of the catalog. */
  public static Element say(
      Element parent, String tag, String style, String key, Object... arguments) {
    return add(parent, tag, style, MESSAGES.get(key, arguments));
  }

  /** Adds an element; {@code style} is the name of its class, or empty. */
  public static Element box(Element parent, String tag, String style) {
    Element element = parent.appendElement(tag);
    return style.isEmpty() ? element : element.addClass(style);
  }

  /** Adds a bar that is filled to {@code percent}. */
  public static Element bar(Element parent, String style, double percent) {
    Element bar = box(parent, "span", "bar").attr("aria-hidden", "true");
    box(bar, "i", style).attr("style", "width:" + ReportText.number(percent) + "%");
    return bar;
  }

  /** Adds the head of a table. */
  public static Element table(Element parent, String style, String... keys) {
    Element table = box(box(parent, "div", "wide"), "table", style);
    Element row = table.appendElement("thead").appendElement("tr");
    for (String key : keys) {
      say(row, "th", "", key).attr("scope", "col");
    }
    return table.appendElement("tbody");
  }
}
