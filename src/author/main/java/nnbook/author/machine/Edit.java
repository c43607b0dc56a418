package nnbook.author.machine;

/**
 * One small change of a solution.
 *
 * @param kind what kind of mistake it makes
 * @param start where the text that it replaces begins
 * @param end where that text ends
 * @param text what stands there instead
 * @param change the same in a line: {@code a + b becomes a - b}
 */
record Edit(ChangeKind kind, int start, int end, String text, String change) {
  String in(String source) {
    return source.substring(0, start) + text + source.substring(end);
  }
}
