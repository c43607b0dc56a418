package nnbook.book.site;

import java.util.List;
import nnbook.book.page.Page;
import nnbook.book.page.Section;
import nnbook.platform.Messages;

/** The contents list, and the links to the previous and next page. */
final class Navigation {
  private static final Messages MESSAGES = Messages.of("book");

  private final List<Entry> entries;

  /** A page in the contents: its file, its number or nothing, its title as markup, its sections. */
  record Entry(String file, String number, String titleHtml, List<Section> sections) {
    static Entry of(Page page) {
      List<Section> sections =
          Section.all(page).stream().filter(section -> section.level() == 2).toList();
      return new Entry(Site.file(page), page.part().number(), page.titleHtml(), sections);
    }

    static Entry of(String file, String title) {
      return new Entry(file, "", Html.escaped(title), List.of());
    }

    String label() {
      return (number + " " + titleHtml).strip();
    }
  }

  Navigation(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Returns the contents as list items; sections are shown under {@code current} only. A page that
   * is not listed itself passes the file that stands for it.
   */
  String contents(String file, String current) {
    StringBuilder items = new StringBuilder();
    for (Entry entry : entries) {
      boolean here = entry.file().equals(current);
      String state = !here ? "" : file.equals(current) ? "page" : "true";
      items.append("<li>").append(link(entry, state)).append(here ? sections(entry, file) : "")
          .append("</li>\n");
    }
    return items.toString();
  }

  private static String link(Entry entry, String current) {
    return "<a href=\"" + entry.file() + "\""
        + (current.isEmpty() ? "" : " aria-current=\"" + current + "\"")
        + "><span class=\"number\">" + entry.number() + "</span> <span>" + entry.titleHtml()
        + "</span></a>";
  }

  private static String sections(Entry entry, String file) {
    String page = entry.file().equals(file) ? "" : entry.file();
    StringBuilder items = new StringBuilder();
    for (Section section : entry.sections()) {
      items.append("<li><a href=\"").append(page).append('#').append(section.id()).append("\">")
          .append(Html.escaped(section.title())).append("</a></li>");
    }
    return items.isEmpty() ? "" : "<ol class=\"sections\">" + items + "</ol>";
  }

  /** Returns the link to the page {@code step} after {@code file}, or an empty place. */
  String neighbor(String file, int step) {
    List<String> files = entries.stream().map(Entry::file).toList();
    int index = files.indexOf(file) + step;
    return index < 0 || index >= entries.size()
        ? "<span></span>"
        : neighbor(entries.get(index), step);
  }

  static String neighbor(Entry entry, int step) {
    String way = step < 0 ? "prev" : "next";
    return "<a class=\"" + way + "\" rel=\"" + way + "\" href=\"" + entry.file() + "\"><small>"
        + Html.escaped(MESSAGES.get(way)) + "</small><span>" + entry.titleHtml() + "</span></a>";
  }
}
