package nnbook.book.epub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Sets tables in smaller type whose words would not fit on a phone: a column is as wide as its
 * longest word, and without scrolling the last columns would be lost.
 */
final class WideTables {
  /** As many signs as a row has on a phone, with one between two columns. */
  private static final int NARROW = 44;

  /** Pixels of an em in smaller type; see epub.css. */
  private static final double SMALL_EM = 7.5;

  private WideTables() {}

  static void shrink(Element body) {
    for (Element table : body.select("table")) {
      if (signs(table) > NARROW) {
        table.addClass("wide");
        table.select("svg.math").forEach(formula -> EpubDrawings.sized(formula, SMALL_EM));
      }
    }
  }

  private static int signs(Element table) {
    List<Integer> columns = new ArrayList<>();
    for (Element row : table.select("tr")) {
      for (int i = 0; i < row.childrenSize(); i++) {
        if (i == columns.size()) {
          columns.add(0);
        }
        columns.set(i, Math.max(columns.get(i), longest(row.child(i))));
      }
    }
    return columns.stream().mapToInt(signs -> signs + 1).sum();
  }

  /** A sign is half an em wide. */
  private static int longest(Element cell) {
    int word = Arrays.stream(cell.text().split(" ")).mapToInt(String::length).max().orElse(0);
    double formula = cell.select("svg.math").stream()
        .mapToDouble(svg -> Double.parseDouble(svg.attr("width"))).max().orElse(0);
    return Math.max(word, (int) Math.ceil(2 * formula / EpubDrawings.EM));
  }
}
