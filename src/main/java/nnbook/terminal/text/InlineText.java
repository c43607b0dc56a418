package nnbook.terminal.text;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
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

  private static final Pattern ANCHOR = Pattern.compile("\\[\\[[\\w-]+]]");

  private final boolean colours;
  private final UnaryOperator<String> references;

  /** {@code references} gives the words for an anchor. */
  public InlineText(boolean colours, UnaryOperator<String> references) {
    this.colours = colours;
    this.references = references;
  }

  public String of(String source) {
    String text = ANCHOR.matcher(source).replaceAll("").replace("\n", " ").replace("{nbsp}", " ").replace("{plus}", "+");
    return TOKEN.matcher(text).replaceAll(match -> Matcher.quoteReplacement(token(match, text)));
  }

  private String token(MatchResult match, String text) {
    String[] g = new String[match.groupCount() + 1];
    for (int i = 1; i < g.length; i++) {
      g[i] = match.group(i);
    }
    if (g[1] != null) {
      return LatexText.of(g[1].replace("\\]", "]")).replace("\n", "; ");
    }
    if (g[2] != null || g[3] != null) {
      return TextStyle.CODE.on(g[2] != null ? g[2] : g[3], colours);
    }
    String before = text.substring(0, match.start());
    if (g[4] != null) {
      return g[5] != null ? of(g[5]) : reference(g[4], before);
    }
    if (g[6] != null) {
      return g[7].isEmpty() ? reference(g[6], before) : of(g[7]);
    }
    if (g[8] != null) {
      return " (" + of(g[8]) + ")";
    }
    return g[9] != null ? link(g[9], g[10]) : words(g[11], g[12], g[13], g[14]);
  }

  private String link(String address, String words) {
    boolean bare = words == null || words.isEmpty();
    return bare ? address : of(words) + " (" + address + ")";
  }

  private String words(String strong, String bold, String emphasis, String quoted) {
    if (strong != null || bold != null) {
      return TextStyle.BOLD.on(of(strong != null ? strong : bold), colours);
    }
    return emphasis != null ? TextStyle.EMPHASIS.on(of(emphasis), colours) : "“" + of(quoted) + "”";
  }

  /** A reference that begins a sentence begins with a capital. */
  private String reference(String anchor, String before) {
    String words = references.apply(anchor.strip());
    boolean begins = before.isBlank() || before.stripTrailing().matches("(?s).*[.!?:]");
    return begins ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
  }
}
