package nnbook.plot;

/**
 * A picture with its caption and a description in words. Figures are the value of a snippet, or are
 * looked at with {@link #show()}.
 */
public interface Figure {
  /** Returns the sentence that stands below the picture. */
  String caption();

  /** Returns the picture in words, for one who cannot see it. */
  String description();

  /** Returns one {@code <svg>} element to be put into a page, the same bytes at every call. */
  String svg();

  /** Opens the picture in the browser; where there is none, prints the file's path. */
  default void show() {
    Viewer.show(FigurePage.html(this));
  }
}
