package nnbook.plot;

import java.util.List;

/** Figures made of other figures, and the colours that a page gives to all of them. */
public final class Figures {
  private Figures() {}

  /** Returns the plots side by side in rows of {@code columns}. */
  public static PlotGrid grid(String caption, int columns, Plot... plots) {
    return new PlotGrid(caption, columns, List.of(plots));
  }

  /**
   * Returns a style sheet with the colours for light and dark screens. Without it figures have the
   * light ones.
   */
  public static String styleSheet() {
    return ":root { color-scheme: light dark; " + colours(false) + " }\n"
        + "@media (prefers-color-scheme: dark) { :root { " + colours(true) + " } }\n";
  }

  /** Returns the declarations of the colours, to stand under a selector of the page's own. */
  public static String colours(boolean dark) {
    return Palette.properties(dark);
  }
}
