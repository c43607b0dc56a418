package nnbook.book.epub;

import java.util.List;
import nnbook.book.page.Formulas;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The pages before the first chapter: cover, title, contents. */
final class FrontPages {
  static final String COVER = "cover.xhtml";
  static final String TITLE = "title.xhtml";
  static final String CONTENTS = "nav.xhtml";

  private static final Messages MESSAGES = Messages.of("book");

  private final Pages pages;

  FrontPages(Pages pages) {
    this.pages = pages;
  }

  String cover() {
    Element section = new Element("section").addClass("cover").attr("epub:type", "cover");
    section.appendElement("img").attr("src", "cover.png").attr("role", "doc-cover")
        .attr("alt", MESSAGES.get("epub.cover.alt", pages.book().title()));
    return page(MESSAGES.get("epub.cover"), section);
  }

  String title() {
    Element section = new Element("section").addClass("title").attr("epub:type", "titlepage");
    section.appendElement("h1").text(pages.book().title());
    section.appendElement("p").addClass("subtitle").text(MESSAGES.get("front.subtitle"));
    Element read = section.appendElement("p");
    read.appendElement("b").text(MESSAGES.get("front.read.head"));
    read.appendText(" " + MESSAGES.get("front.read"));
    section.appendElement("p").text(MESSAGES.get("epub.run"));
    section.appendElement("p").html(MESSAGES.get("front.terminal",
        "<code>./nnbook read</code>", "<code>./nnbook watch</code>"));
    section.appendElement("p").addClass("colophon").text(MESSAGES.get("front.colophon"));
    return page(pages.book().title(), section);
  }

  /** Returns the contents, and the places that readers offer by name. */
  String contents() {
    Element contents = new Element("nav").attr("epub:type", "toc").attr("role", "doc-toc");
    contents.appendElement("h1").text(MESSAGES.get("contents"));
    Element list = contents.appendElement("ol");
    for (Page page : pages.list()) {
      String name = (page.part().number() + " " + page.titleText()).strip();
      Element item = entry(list, ReaderPage.file(page), name);
      List<Element> sections = page.copy().select("h2[id]");
      Element inner = new Element("ol");
      sections.forEach(section ->
          entry(inner, ReaderPage.file(page) + "#" + section.id(), name(section)));
      pages.inner(page).forEach(apart -> entry(inner, ReaderPage.file(apart), apart.titleText()));
      if (inner.childrenSize() > 0) {
        item.appendChild(inner);
      }
    }
    Element places = new Element("nav").attr("epub:type", "landmarks").attr("hidden", "");
    places.appendElement("h2").text(MESSAGES.get("epub.places"));
    Element names = places.appendElement("ol");
    place(names, COVER, MESSAGES.get("epub.cover"), "cover");
    place(names, CONTENTS, MESSAGES.get("contents"), "toc");
    pages.list().stream().findFirst().ifPresent(first ->
        place(names, ReaderPage.file(first), MESSAGES.get("front.start"), "bodymatter"));
    return page(MESSAGES.get("contents"), contents, places);
  }

  private static String name(Element heading) {
    Element number = heading.selectFirst(".number");
    String text = spoken(heading.selectFirst(".title-text"));
    return number == null ? text : number.text() + " " + text;
  }

  /** Lists of contents hold no pictures, so formulas stand there in words. */
  private static String spoken(Element title) {
    for (Element mark : title.select(Formulas.MARK)) {
      mark.replaceWith(new TextNode(Formulas.marked(mark).words()));
    }
    return title.text();
  }

  private static Element entry(Element list, String target, String name) {
    Element item = list.appendElement("li");
    item.appendElement("a").attr("href", target).text(name);
    return item;
  }

  private static void place(Element list, String target, String name, String type) {
    entry(list, target, name).child(0).attr("epub:type", type);
  }

  private String page(String title, Element... content) {
    return Xhtml.page(pages.book().language(), title, List.of(content));
  }
}
