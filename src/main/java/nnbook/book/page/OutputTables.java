package nnbook.book.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What a snippet with the role {@code table} prints, as a table of the page: the first line holds
 * the names of the columns, and two blanks or more part the cells. On a narrow screen each row
 * becomes a block in which the cells are named, see book.css.
 */
final class OutputTables {
  private static final String GAP = " {2,}";

  /** The last line of the echo of a table. */
  private static final String SIZE = "(…  )?\\[\\d+ rows? x \\d+ columns?]";

  private OutputTables() {}

  /** Returns the table that {@code text} shows, or nothing when a row does not fit the first. */
  static Optional<Element> of(String text) {
    List<List<String>> rows = new ArrayList<>();
    text.lines().filter(line -> !line.isBlank() && !line.matches(SIZE))
        .forEach(line -> rows.add(List.of(line.strip().split(GAP))));
    if (rows.size() < 2 || rows.stream().anyMatch(row -> row.size() != rows.get(0).size())) {
      return Optional.empty();
    }
    Element box = new Element("div").addClass("table-box").attr("tabindex", "0");
    Element table = box.appendElement("table").addClass("rows");
    List<String> names = rows.get(0);
    Element head = table.appendElement("thead").appendElement("tr");
    for (int c = 0; c < names.size(); c++) {
      mark(head.appendElement("th").attr("scope", "col").text(names.get(c)), rows, c);
    }
    Element body = table.appendElement("tbody");
    for (List<String> cells : rows.subList(1, rows.size())) {
      Element row = body.appendElement("tr");
      for (int c = 0; c < cells.size(); c++) {
        Element cell = row.appendElement(c == 0 ? "th" : "td").text(cells.get(c));
        mark(c == 0 ? cell.attr("scope", "row") : cell.attr("data-head", names.get(c)), rows, c);
      }
    }
    return Optional.of(box);
  }

  private static void mark(Element cell, List<List<String>> rows, int column) {
    boolean numbers = rows.subList(1, rows.size()).stream()
        .allMatch(row -> row.get(column).matches("[-−+]?[\\d.].*|–"));
    if (numbers && column > 0) {
      cell.addClass("halign-right");
    }
  }
}
