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

  /** Returns the same picture for a narrow screen; by default {@link #svg()}. */
  default String narrow() {
    return svg();
  }

  /** Returns the numbers that the picture shows as CSV; empty where there are none. */
  default String csv() {
    return "";
  }

  /**
   * Returns the picture as a list of plots for Plotly in JavaScript, for the page to show where the
   * reader asks for it; empty where the picture alone is enough.
   */
  default String interactive() {
    return "";
  }

  /** Opens the picture in the browser; where there is none, prints the file's path. */
  default void show() {
    FigureViewer.show(FigurePage.html(this));
  }
}
