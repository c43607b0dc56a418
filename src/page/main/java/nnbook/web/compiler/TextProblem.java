package nnbook.web.compiler;

/**
 * Why a text does not compile, and where: lines and columns of the reader's text, from 1.
 *
 * @param endColumn of the first character behind the place
 * @param sentence what it means, as a terminal says it
 * @param message of a snippet, the same for one who knows that it does not compile; of a file, the
 *     compiler's own
 * @param code the compiler's name of the problem
 */
record TextProblem(
    int line, int column, int endLine, int endColumn, String sentence, String message,
    String code) {

  /** A problem with the characters of {@code text} from one offset to another. */
  static TextProblem in(
      String text, int from, int to, String sentence, String message, String code) {
    int start = Math.max(0, Math.min(from, text.length()));
    int end = Math.max(start, Math.min(to, text.length()));
    return new TextProblem(
        line(text, start), column(text, start), line(text, end), column(text, end), sentence,
        message, code);
  }

  /** The line of an offset, from 1. */
  static int line(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static int column(String text, int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }
}
