package nnbook.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.book.page.Formulas;
import nnbook.book.page.Page;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import org.jsoup.nodes.Element;

/** How much there is of what in each part of the book, as a table for its authors. */
final class BuildReport {
  private static final Messages MESSAGES = Messages.of("book");
  private static final String NO_WORDS = "pre, details, .walk, figure .drawing, .output > .label";

  /** What is counted besides words, and the elements of a page that are counted. */
  private static final Map<String, String> COUNTED = new LinkedHashMap<>();

  static {
    COUNTED.put("figures", "figure");
    COUNTED.put("exercises", ".exercise");
    COUNTED.put("snippets", ".snippet");
    COUNTED.put("listings", ".listingblock:not(.snippet *, .exercise *)");
    COUNTED.put("formulas", Formulas.MARK);
  }

  private BuildReport() {}

  /** Returns the file below {@code home} that holds the report of the last good build. */
  static Path in(Path home) {
    return new ProjectLayout(home).builtBook().resolve("report.txt");
  }

  static String of(List<Page> pages) {
    StringBuilder text = new StringBuilder();
    List<String> heads = new ArrayList<>(COUNTED.keySet());
    heads.add(0, "words");
    text.append(line("", MESSAGES.get("report.part"),
        heads.stream().map(head -> MESSAGES.get("report." + head)).toList()));
    int[] totals = new int[heads.size()];
    for (Page page : pages) {
      List<Integer> counts = counts(page);
      for (int i = 0; i < totals.length; i++) {
        totals[i] += counts.get(i);
      }
      text.append(line(page.part().number(), page.titleText(), texts(counts)));
    }
    List<Integer> sums = Arrays.stream(totals).boxed().toList();
    text.append(line("", MESSAGES.get("report.total"), texts(sums)));
    return text.append('\n').append(MESSAGES.get("report.what")).append('\n').toString();
  }

  private static List<Integer> counts(Page page) {
    Element body = page.copy();
    List<Integer> counts = new ArrayList<>();
    COUNTED.values().forEach(elements -> counts.add(body.select(elements).size()));
    body.select(NO_WORDS).remove();
    String words = body.text().strip();
    counts.add(0, words.isEmpty() ? 0 : words.split("\\s+").length);
    return counts;
  }

  private static List<String> texts(List<Integer> counts) {
    return counts.stream().map(count -> String.format(Locale.ROOT, "%,d", count)).toList();
  }

  private static String line(String number, String title, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%2s  %-40s", number, title));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%10s", cell)));
    return line.append('\n').toString();
  }
}
