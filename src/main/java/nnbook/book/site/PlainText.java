package nnbook.book.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nnbook.book.formula.LatexText;
import nnbook.book.page.Formulas;
import org.jsoup.nodes.Element;

/** The words of a page as one line, for search results. */
final class PlainText {
  /** What is no text, is hidden at first, or has an entry of its own. */
  private static final String SKIPPED =
      ".anchor, .callout-head > .icon, .answer, .folded, .hint, .label, .conum, .check, .where, "
          + "section.exercise";

  /** What no sentence can be cut from: code, and what it printed. */
  private static final String CODE = "pre, table.rows";

  private PlainText() {}

  /** Returns the text of {@code root}; formulas are written with signs, not spoken. */
  static String of(Element root) {
    return words(shown(root));
  }

  /** Returns the text of {@code root} without its code. */
  static String prose(Element root) {
    Element prose = shown(root);
    prose.select(CODE).remove();
    return words(prose);
  }

  /** Returns the names and numbers in the code of {@code root}, each once, but {@code known}. */
  static String names(Element root, String known) {
    String low = known.toLowerCase(Locale.ROOT);
    return Arrays.stream(shown(root).select(CODE).text().split("[^\\p{L}\\p{N}_.-]+"))
        .map(name -> name.replaceAll("^[.-]+|[.-]+$", ""))
        .filter(name -> name.length() > 1 && !low.contains(name.toLowerCase(Locale.ROOT)))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Element shown(Element root) {
    Element copy = root.clone();
    copy.select(SKIPPED).stream().filter(part -> part != copy).forEach(Element::remove);
    return copy;
  }

  private static String words(Element copy) {
    for (Element mark : copy.select(Formulas.MARK)) {
      mark.text(LatexText.of(mark.attr("data-latex")));
    }
    return line(copy.text()).replaceAll(" (?=[.,;](?: |$))", "");
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
