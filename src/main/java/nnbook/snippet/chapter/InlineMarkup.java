package nnbook.snippet.chapter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads inline AsciiDoc: formulas, code, bold, references. What becomes of each part, a {@link
 * Writer} says.
 */
public final class InlineMarkup {
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

  private final Writer writer;

  /** Gives the parts of a text their looks. Words inside other parts are already written. */
  public interface Writer {
    /** Text without any markup. */
    String plain(String text);

    /** A formula, in LaTeX. */
    String formula(String latex);

    String code(String code);

    String strong(String words);

    String emphasis(String words);

    /** The words for a place of the book that is only named by its anchor. */
    String reference(String anchor);

    /** A link; the words are empty where only the address is given. */
    String link(String address, String words);
  }

  public InlineMarkup(Writer writer) {
    this.writer = writer;
  }

  /** Returns {@code source} as the writer wants it, on one line. */
  public String write(String source) {
    String text = ANCHOR.matcher(source).replaceAll("")
        .replace("\n", " ").replace("{nbsp}", " ").replace("{plus}", "+");
    StringBuilder written = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (token.find()) {
      written.append(writer.plain(text.substring(end, token.start())));
      written.append(token(token, text));
      end = token.end();
    }
    return written.append(writer.plain(text.substring(end))).toString();
  }

  private String token(Matcher token, String text) {
    String before = text.substring(0, token.start());
    String kind = KINDS.stream().filter(k -> token.group(k) != null).findFirst().orElseThrow();
    String words = token.group(kind);
    return switch (kind) {
      case "stem" -> writer.formula(words.replace("\\]", "]"));
      case "raw", "code" -> writer.code(words);
      case "ref" -> reference(words, token.group("reftext"), before);
      case "xref" -> reference(words, token.group("xreftext"), before);
      case "note" -> writer.plain(" (") + write(words) + writer.plain(")");
      case "url" -> link(words, token.group("urltext"));
      case "strong", "bold" -> writer.strong(write(words));
      case "em" -> writer.emphasis(write(words));
      default -> writer.plain("“") + write(words) + writer.plain("”");
    };
  }

  private String link(String address, String words) {
    return writer.link(address, isBare(words) ? "" : write(words));
  }

  /** A reference that begins a sentence begins with a capital. */
  private String reference(String anchor, String words, String before) {
    if (!isBare(words)) {
      return write(words);
    }
    String place = writer.reference(anchor.strip());
    boolean begins = before.isBlank() || before.stripTrailing().matches("(?s).*[.!?:]");
    return begins ? place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1) : place;
  }

  private static boolean isBare(String words) {
    return words == null || words.isEmpty();
  }
}
