package nnbook.book.typeset;

import java.util.List;

/** The typeset book: its parts in order, and where each marked element comes from. */
public record Book(String title, String language, List<Part> parts, SourceMarks marks) {
  /**
   * A chapter, preface or appendix: {@code html} is Asciidoctor's, {@code footnotes} are those of
   * this part in order; the number is empty for an unnumbered part.
   */
  public record Part(String id, String number, String title, String html, List<Note> footnotes) {
    /** Appendices are counted by letters. */
    public boolean isAppendix() {
      return number.matches("[A-Z]");
    }
  }

  /** A footnote with its number in the book. */
  public record Note(long number, String html) {}
}
