package nnbook.web.compiler;

/**
 * One statement or declaration of a snippet.
 *
 * @param key by which a later declaration replaces it; empty for what declares nothing
 * @param name what it declares, or empty
 * @param type of a variable, as written; empty for {@code var} and for what is no variable
 * @param text as the reader wrote it, from its first character to its last
 * @param start where the text begins in the snippet
 * @param value where the expression or the initializer stands in the text
 * @param open whether an expression has no closing semicolon, so that its value is shown
 */
record SnippetPart(
    Kind kind, String key, String name, String type, String text, int start, Span value,
    boolean open) {

  enum Kind {
    IMPORT,
    VARIABLE,
    METHOD,
    TYPE,
    EXPRESSION,
    STATEMENT
  }

  /** A part of a text; without characters when there is none. */
  record Span(int from, int to) {
    static final Span NONE = new Span(0, 0);

    boolean isEmpty() {
      return from == to;
    }
  }

  boolean declares() {
    return !key.isEmpty();
  }

  /** Whether the compiler has to find the type of the variable. */
  boolean isInferred() {
    return kind == Kind.VARIABLE && type.isEmpty();
  }

  /** The expression, or the initializer of a variable. */
  String valueText() {
    return text.substring(value.from(), value.to());
  }
}
