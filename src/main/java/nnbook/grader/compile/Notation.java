package nnbook.grader.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;

/** Formulas as they are written on paper, in a line that the compiler does not understand. */
final class Notation {
  private static final Messages MESSAGES = Messages.of("grader");

  /** What the compiler complains of when it meets one. */
  private static final Set<String> COMPLAINTS =
      Set.of(
          "expected",
          "illegal.start.of.expr",
          "not.stmt",
          "illegal.char",
          "cant.resolve",
          "cant.resolve.location",
          "cant.resolve.location.args",
          "operator.cant.be.applied.1",
          "illegal.start.of.stmt",
          "malformed.fp.lit");

  private static final Pattern NO_CODE =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)++'|//.*");
  private static final String VALUE = "-?[\\p{L}_][\\p{L}\\d_.]*(?:\\[[^\\]]*])?|\\d[\\d.]*";

  private record Form(Pattern pattern, String key) {
    static Form of(String pattern, String key) {
      return new Form(Pattern.compile(pattern), key);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of("(?<![\\p{L}\\d_.])e\\s*\\^\\s*(" + VALUE + "|\\([^()]*\\))", "notation.exp"),
          Form.of("([²³])", "notation.raised"),
          Form.of("\\*\\*", "notation.power"),
          Form.of("√", "notation.root"),
          Form.of("([·×÷−])", "notation.sign"),
          Form.of("([≤≥≠]|=<|=>)", "notation.compare"),
          Form.of(
              "(?<!\\|)\\|(?!\\|)\\s*([^|;]+?)\\s*(?<!\\|)\\|(?![|\\w(])", "notation.absolute"),
          Form.of("[\\w\\]]\\s*<=?\\s*(" + VALUE + ")\\s*<=?\\s*\\w", "notation.between"),
          Form.of(
              "(?<![\\p{L}\\d_.])((?!0[xXbB])\\d+(?:\\.\\d+)?)\\s*"
                  + "((?![lLfFdD]\\b|[eE][+-]?\\d)[\\p{L}_][\\p{L}\\d_]*|\\([^()]*\\))",
              "notation.product"));

  private Notation() {}

  /** The sentence for {@code line}, of which the compiler says {@code code}. */
  static Optional<String> explain(String code, String line) {
    if (!COMPLAINTS.contains(code.replaceFirst("^compiler\\.err\\.", ""))) {
      return Optional.empty();
    }
    String text = NO_CODE.matcher(line).replaceAll("");
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(text);
      if (found.find()) {
        Object[] parts = new Object[found.groupCount()];
        for (int i = 0; i < parts.length; i++) {
          parts[i] = found.group(i + 1).replaceFirst("^\\((.*)\\)$", "$1");
        }
        return Optional.of(MESSAGES.get(form.key(), parts));
      }
    }
    return Optional.empty();
  }
}
