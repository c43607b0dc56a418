package nnbook.course.insight.report;

import nnbook.book.formula.LatexText;
import nnbook.snippet.chapter.InlineMarkup;

/** The book's inline markup as plain text on one line. */
final class PlainMarkup implements InlineMarkup.Writer {
  private PlainMarkup() {}

  static String of(String source) {
    return new InlineMarkup(new PlainMarkup()).write(source);
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
  public String strong(String words) {
    return words;
  }

  @Override
  public String emphasis(String words) {
    return words;
  }

  @Override
  public String reference(String anchor) {
    return anchor;
  }

  @Override
  public String link(String address, String words) {
    return words.isEmpty() ? address : words;
  }
}
