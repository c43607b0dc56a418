package nnbook.terminal.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Spells signs out that the terminal's character set does not have, where Java would print ?. */
public final class AsciiFallbackWriter extends FilterWriter {
  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('✓', "+"),
          Map.entry('✗', "x"),
          Map.entry('★', "*"),
          Map.entry('–', "-"),
          Map.entry('−', "-"),
          Map.entry('→', "->"),
          Map.entry('·', "*"),
          Map.entry('█', "#"),
          Map.entry('×', "x"),
          Map.entry('≤', "<="),
          Map.entry('≥', ">="),
          Map.entry('≠', "!="),
          Map.entry('±', "+/-"),
          Map.entry('∞', "inf"),
          Map.entry('Σ', "sum "),
          Map.entry('σ', "sigma"),
          Map.entry('η', "eta"),
          Map.entry('θ', "theta"),
          Map.entry('π', "pi"),
          Map.entry('\u2044', "/"),
          Map.entry('\u2019', "'"),
          Map.entry('\u201C', "\""),
          Map.entry('\u201D', "\""));

  private final CharsetEncoder charset;

  public AsciiFallbackWriter(Writer out, Charset charset) {
    super(out);
    this.charset = charset.newEncoder();
  }

  /** A writer to {@code stream}, in the character set that the terminal was found to have. */
  public static PrintWriter on(PrintStream stream, String encodingProperty) {
    Charset charset = charset(encodingProperty);
    return new PrintWriter(
        new AsciiFallbackWriter(new OutputStreamWriter(stream, charset), charset), true);
  }

  private static Charset charset(String property) {
    String name = System.getProperty(property, System.getProperty("sun." + property));
    try {
      return name == null ? Charset.forName(System.getProperty("native.encoding"))
          : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return Charset.defaultCharset();
    }
  }

  @Override
  public void write(int c) throws IOException {
    out.write(spelled((char) c));
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    String part = text.substring(offset, offset + length);
    if (charset.canEncode(part)) {
      out.write(part);
      return;
    }
    for (char c : part.toCharArray()) {
      out.write(spelled(c));
    }
  }

  private String spelled(char c) {
    if (charset.canEncode(c)) {
      return String.valueOf(c);
    }
    String sign = SIGNS.get(c);
    if (sign != null) {
      return sign;
    }
    StringBuilder simple = new StringBuilder();
    for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
      boolean accent = Character.getType(part) == Character.NON_SPACING_MARK;
      simple.append(accent ? "" : charset.canEncode(part) ? part : SIGNS.getOrDefault(part, "?"));
    }
    return simple.toString();
  }
}
