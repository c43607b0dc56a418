package nnbook.terminal.text;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nnbook.book.formula.LatexText;
import nnbook.snippet.chapter.InlineMarkup;

/** Inline AsciiDoc as text for the terminal: formulas, code, bold, references. */
public final class InlineText {
  private final InlineMarkup markup;

  private InlineText(
      BiFunction<TextStyle, String, String> paint, UnaryOperator<String> references) {
    this.markup = new InlineMarkup(new Painter(paint, references));
  }

  /** {@code references} gives the words for an anchor. */
  public InlineText(boolean colors, UnaryOperator<String> references) {
    this((style, text) -> style.on(text, colors), references);
  }

  /** Without signs around code, and references as they stand; with colors where wanted. */
  public static InlineText bare(boolean colors) {
    return new InlineText((style, text) -> colors ? style.on(text, true) : text, anchor -> anchor);
  }

  public String of(String source) {
    return markup.write(source);
  }

  private record Painter(
      BiFunction<TextStyle, String, String> paint, UnaryOperator<String> references)
      implements InlineMarkup.Writer {
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
      return paint.apply(TextStyle.CODE, code);
    }

    @Override
    public String strong(String words) {
      return paint.apply(TextStyle.BOLD, words);
    }

    @Override
    public String emphasis(String words) {
      return paint.apply(TextStyle.EMPHASIS, words);
    }

    @Override
    public String reference(String anchor) {
      return references.apply(anchor);
    }

    @Override
    public String link(String address, String words) {
      return words.isEmpty() ? address : words + " (" + address + ")";
    }
  }
}
