package nnbook.book.site;

import java.util.List;
import nnbook.book.page.Page;
import nnbook.book.page.Section;
import nnbook.platform.Messages;

/** The contents list, and the links to the previous and next page. */
final class Navigation {
  private static final Messages MESSAGES = Messages.of("book");

  private final List<Entry> entries;

  /**
   * A page in the contents: its file, its number or nothing, its title as markup, its sections, and
   * the ids of its exercises.
   */
  record Entry(String file, String number, String titleHtml, List<Section> sections,
      List<String> exercises) {
    static Entry of(Page page) {
      List<Section> sections =
          Section.all(page).stream().filter(section -> section.level() == 2).toList();
      return new Entry(
          Site.file(page), page.part().number(), page.titleHtml(), sections, List.of());
    }

    static Entry of(String file, String title) {
      return of(file, "", Html.escaped(title));
    }

    static Entry of(String file, String number, String titleHtml) {
      return new Entry(file, number, titleHtml, List.of(), List.of());
    }

    Entry with(List<String> exercises) {
      return new Entry(file, number, titleHtml, sections, exercises);
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
      items.append("<li").append(solvable(entry)).append('>').append(link(entry, state))
          .append(here ? sections(entry, file) : "").append("</li>\n");
    }
    return items.toString();
  }

  /** What a script needs to tell how many exercises of a chapter are done. */
  private static String solvable(Entry entry) {
    return entry.exercises().isEmpty() ? "" : " data-exercises=\"" + entry.exercises().size()
        + "\" data-of=\"" + entry.exercises().get(0).replaceFirst("\\..*", "") + "\"";
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
          .append(number(section)).append(Html.escaped(section.title())).append("</a></li>");
    }
    return items.isEmpty() ? "" : "<ol class=\"sections\">" + items + "</ol>";
  }

  private static String number(Section section) {
    return section.number().isEmpty() ? ""
        : "<span class=\"number\">" + Html.escaped(section.number()) + "</span> ";
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
