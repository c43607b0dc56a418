package nnbook.terminal.text;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.book.formula.LatexText;

/** Inline AsciiDoc as text for the terminal: formulas, code, bold, references. */
public final class InlineText {
  private static final Pattern TOKEN =
      Pattern.compile(
          "stem:\\[(?<stem>.*?(?<!\\\\))]"
              + "|`\\+(?<raw>.+?)\\+`"
              + "|(?<![\\w`\"])`(?<code>[^`]+)`(?![\\w])"
              + "|<<(?<ref>[^,>]+)(?:,(?<reftext>[^>]+))?>>"
              + "|xref:(?<xref>[^\\[]+)\\[(?<xreftext>[^\\]]*)]"
              + "|footnote:\\[(?<note>[^\\]]*)]"
              + "|(?:link:)?(?<url>https?://[^\\s\\[\\]]+)(?:\\[(?<urltext>[^\\]]*)])?"
              + "|\\*\\*(?<strong>[^*]+)\\*\\*"
              + "|(?<![\\w*])\\*(?<bold>[^*\\s](?:[^*]*[^*\\s])?)\\*(?![\\w*])"
              + "|(?<![\\w_])_(?<em>[^_\\s](?:[^_]*[^_\\s])?)_(?![\\w_])"
              + "|\"`(?<quoted>.+?)`\"");

  private static final List<String> KINDS =
      List.of(
          "stem", "raw", "code", "ref", "xref", "note", "url", "strong", "bold", "em", "quoted");

  private static final Pattern ANCHOR = Pattern.compile("\\[\\[[\\w-]+]]");

  private final BiFunction<TextStyle, String, String> paint;
  private final UnaryOperator<String> references;

  private InlineText(
      BiFunction<TextStyle, String, String> paint, UnaryOperator<String> references) {
    this.paint = paint;
    this.references = references;
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
    String text = ANCHOR.matcher(source).replaceAll("")
        .replace("\n", " ").replace("{nbsp}", " ").replace("{plus}", "+");
    StringBuilder plain = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      token.appendReplacement(plain, Matcher.quoteReplacement(token(token, text)));
    }
    return token.appendTail(plain).toString();
  }

  private String token(Matcher token, String text) {
    String before = text.substring(0, token.start());
    String kind = KINDS.stream().filter(k -> token.group(k) != null).findFirst().orElseThrow();
    String words = token.group(kind);
    return switch (kind) {
      case "stem" -> LatexText.of(words.replace("\\]", "]")).replace("\n", "; ");
      case "raw", "code" -> paint.apply(TextStyle.CODE, words);
      case "ref" -> reference(words, token.group("reftext"), before);
      case "xref" -> reference(words, token.group("xreftext"), before);
      case "note" -> " (" + of(words) + ")";
      case "url" -> link(words, token.group("urltext"));
      case "strong", "bold" -> paint.apply(TextStyle.BOLD, of(words));
      case "em" -> paint.apply(TextStyle.EMPHASIS, of(words));
      default -> "“" + of(words) + "”";
    };
  }

  private String link(String address, String words) {
    return isBare(words) ? address : of(words) + " (" + address + ")";
  }

  /** A reference that begins a sentence begins with a capital. */
  private String reference(String anchor, String words, String before) {
    if (!isBare(words)) {
      return of(words);
    }
    String place = references.apply(anchor.strip());
    boolean begins = before.isBlank() || before.stripTrailing().matches("(?s).*[.!?:]");
    return begins ? place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1) : place;
  }

  private static boolean isBare(String words) {
    return words == null || words.isEmpty();
  }
}
