package nnbook.terminal.text;

/** Short AsciiDoc texts, such as hints: a paragraph for each line, and code further in. */
public final class AdocText {
  private AdocText() {}

  /** Returns the text, in the colors of the terminal where they are wanted. */
  public static Document of(String adoc, boolean colors) {
    InlineText inline = InlineText.bare(colors);
    Document document = new Document(colors);
    boolean listing = false;
    for (String line : adoc.strip().lines().toList()) {
      if (line.matches("-{4,}|\\.{4,}|\\+{4,}|={4,}")) {
        listing ^= line.startsWith("-") || line.startsWith(".");
      } else if (listing) {
        document.code("    " + line);
      } else if (!line.matches("\\+|\\[.*]")) {
        document.paragraphs(inline.of(line.replaceFirst("^\\* +", "• ")));
      }
    }
    return document;
  }

  /** The same for programs: without colors, no line broken. */
  public static String plain(String adoc) {
    return of(adoc, false).toString();
  }
}
