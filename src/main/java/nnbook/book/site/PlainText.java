package nnbook.book.site;

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
    Element prose = shown(root);
    String code = line(prose.select("pre").text());
    prose.select("pre").remove();
    return (words(prose) + " " + code).strip();
  }

  /** Returns the text of {@code root}; formulas are written with signs, not spoken. */
  static String of(Element root) {
    return words(shown(root));
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
