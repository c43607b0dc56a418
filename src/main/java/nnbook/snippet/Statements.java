package nnbook.snippet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Takes the statements of a snippet one by one. */
final class Statements {
  private static final Pattern SPACE_AND_COMMENTS =
      Pattern.compile("(?:\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)*+");

  private final SourceCodeAnalysis analysis;
  private final String snippet;
  private String rest;
  private boolean incomplete;

  Statements(SourceCodeAnalysis analysis, String snippet) {
    this.analysis = analysis;
    this.snippet = snippet;
    this.rest = withoutLeadingComments(snippet);
  }

  /**
   * One statement or declaration.
   *
   * @param line of its first character, counted from 1 in the snippet
   * @param last whether nothing but comments follows
   */
  record Statement(String source, int line, boolean last) {}

  /** Returns the next statement; what cannot be split comes whole, for the compiler to judge. */
  Optional<Statement> next() {
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    CompletionInfo info = analysis.analyzeCompletion(rest);
    incomplete = info.completeness() == Completeness.DEFINITELY_INCOMPLETE;
    boolean whole = !info.completeness().isComplete() || info.source() == null;
    int line = 1 + newlines(snippet.substring(0, snippet.length() - rest.length()));
    String source = whole ? rest : info.source();
    rest = whole ? "" : withoutLeadingComments(info.remaining());
    return Optional.of(new Statement(source, line, rest.isEmpty()));
  }

  private static String withoutLeadingComments(String text) {
    Matcher leading = SPACE_AND_COMMENTS.matcher(text);
    return leading.lookingAt() ? text.substring(leading.end()) : text;
  }

  /** Returns whether the statement that was taken last goes on after the end of the text. */
  boolean incomplete() {
    return incomplete;
  }

  /** Returns whether an expression has no closing semicolon: then one may add to it. */
  boolean isOpen(Statement expression) {
    return analysis.analyzeCompletion(expression.source() + "\n+1").remaining().isBlank();
  }

  static int newlines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
