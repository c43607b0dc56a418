package nnbook.cli;

import java.util.StringJoiner;

/** Short Asciidoc texts for the terminal: without markup, code indented. */
final class PlainAdoc {
  private PlainAdoc() {}

  static String of(String adoc) {
    StringJoiner text = new StringJoiner("\n");
    boolean listing = false;
    for (String line : adoc.lines().toList()) {
      if (line.matches("-{4,}|\\.{4,}|\\+{4,}|={4,}")) {
        listing ^= line.startsWith("-") || line.startsWith(".");
      } else if (listing) {
        text.add("    " + line);
      } else if (!line.matches("\\+|\\[.*]")) {
        text.add(inline(line));
      }
    }
    return text.toString().strip();
  }

  private static String inline(String line) {
    return line.replaceAll("stem:\\[(.*?)]", "$1")
        .replaceAll("`\\+?([^`]*?)\\+?`", "$1")
        .replaceAll("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?!\\w)", "$1")
        .replaceAll("(?<![\\w_])_([^_\\s][^_]*)_(?!\\w)", "$1")
        .replaceAll("<<[^,>]*,([^>]*)>>", "$1");
  }
}
