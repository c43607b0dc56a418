package nnbook.course.report;

import java.util.function.UnaryOperator;
import nnbook.book.formula.LatexText;
import nnbook.snippet.chapter.InlineMarkup;

/**
 * The words of AsciiDoc without any markup, where a report or another program shows text only.
 *
 * @param references gives the words for a reference to an anchor
 */
public record PlainMarkup(UnaryOperator<String> references) implements InlineMarkup.Writer {

  /** The words of {@code source}; a reference is told by its anchor. */
  public static String of(String source) {
    return new InlineMarkup(new PlainMarkup(UnaryOperator.identity())).write(source);
  }

  @Override
  public String plain(String text) {
    return text;
  }

  @Override
  public String formula(String latex) {
    return LatexText.of(latex).replace("\n", "; ");
  }

  @Override
  public String code(String code) {
    return code;
  }

  @Override
  public String strong(String inner) {
    return inner;
  }

  @Override
  public String emphasis(String inner) {
    return inner;
  }

  @Override
  public String reference(String anchor) {
    return references.apply(anchor);
  }

  @Override
  public String link(String address, String inner) {
    return inner.isEmpty() ? address : inner;
  }
}
