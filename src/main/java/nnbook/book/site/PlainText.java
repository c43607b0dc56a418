package nnbook.book.site;

import java.util.List;
import nnbook.book.formula.LatexText;
import nnbook.book.page.Formulas;
import org.jsoup.nodes.Element;

/** The words of a page as one line, for search results. */
final class PlainText {
  /** What is no text, is hidden at first, or has an entry of its own. */
  private static final String SKIPPED =
      ".anchor, .callout-head > .icon, .answer, .folded, .hint, .label, .conum, .check, .where, "
          + "section.exercise";

  private PlainText() {}

  /** Returns the text of {@code root} with its code behind it, where an excerpt seldom begins. */
  static String codeLast(Element root) {
    Element prose = root.clone();
    List<String> code = prose.select("pre").eachText();
    prose.select("pre").remove();
    return (of(prose) + " " + String.join(" ", code).replaceAll("\\s+", " ")).strip();
  }

  /** Returns the text of {@code root}; formulas are written with signs, not spoken. */
  static String of(Element root) {
    Element copy = root.clone();
    copy.select(SKIPPED).stream().filter(part -> part != copy).forEach(Element::remove);
    for (Element mark : copy.select(Formulas.MARK)) {
      mark.text(LatexText.of(mark.attr("data-latex")));
    }
    return copy.text().replaceAll("\\s+", " ").replaceAll(" (?=[.,;](?: |$))", "").strip();
  }
}
