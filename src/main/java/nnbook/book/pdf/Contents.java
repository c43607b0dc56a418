package nnbook.book.pdf;

import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The contents with page numbers, and the bookmarks beside the pages: chapters and sections. */
final class Contents {
  private static final Messages MESSAGES = Messages.of("book");

  private record Entry(String id, String number, Element title, List<Entry> sections) {
    static Entry of(Element heading) {
      Element number = heading.selectFirst("> .number");
      Element title = heading.selectFirst("> .title-text");
      return new Entry(heading.id(), number == null ? "" : number.text(), title, new ArrayList<>());
    }
  }

  private final List<Entry> chapters = new ArrayList<>();

  Contents(List<Element> parts) {
    for (Element part : parts) {
      Entry chapter = Entry.of(part.selectFirst("h1"));
      part.select("h2[id]").forEach(heading -> chapter.sections().add(Entry.of(heading)));
      chapters.add(chapter);
    }
  }

  Element page() {
    Element page = new Element("div").addClass("contents");
    page.appendElement("h1").attr("id", "contents")
        .appendElement("span").addClass("title-text").text(MESSAGES.get("contents"));
    for (Entry chapter : chapters) {
      Element block = page.appendElement("div").addClass("toc-part");
      block.appendChild(line(chapter, "toc-chapter"));
      chapter.sections().stream().filter(section -> !section.number().isEmpty())
          .forEach(section -> block.appendChild(line(section, "toc-section")));
    }
    return page;
  }

  private static Element line(Entry entry, String kind) {
    Element line = new Element("p").addClass(kind);
    Element link = line.appendElement("a").attr("href", "#" + entry.id())
        .attr("title", entry.title().text());
    if (!entry.number().isEmpty()) {
      link.appendElement("span").addClass("number").text(plain(entry.number()));
      link.appendText(" ");
    }
    link.append(entry.title().html());
    return line;
  }

  /** Returns {@code 3} of {@code Chapter 3}. */
  private static String plain(String number) {
    return number.substring(number.lastIndexOf(' ') + 1);
  }

  Element bookmarks() {
    Element all = new Element("bookmarks");
    bookmark(all, "contents", MESSAGES.get("contents"));
    for (Entry chapter : chapters) {
      Element own = bookmark(all, chapter.id(), label(chapter));
      chapter.sections().forEach(section -> bookmark(own, section.id(), label(section)));
    }
    return all;
  }

  private static String label(Entry entry) {
    return (plain(entry.number()) + " " + words(entry.title())).strip();
  }

  /** A formula in a title is told in words. */
  static String words(Element title) {
    Element copy = title.clone();
    copy.select("svg").forEach(svg -> svg.tagName("span").text(svg.attr("alt")));
    return copy.text();
  }

  private static Element bookmark(Element parent, String id, String name) {
    return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
  }
}
