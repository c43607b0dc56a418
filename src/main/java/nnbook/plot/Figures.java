package nnbook.plot;

import java.util.List;
import java.util.regex.Matcher;
import nnbook.engine.train.ConfusionMatrix;
import nnbook.plot.svg.Palette;

/** Figures made of other figures, and the colors that a page gives to all of them. */
public final class Figures {
  private Figures() {}

  /** Returns the plots side by side in rows of {@code columns}. */
  public static PlotGrid grid(String caption, int columns, Plot... plots) {
    return new PlotGrid(caption, columns, List.of(plots));
  }

  /** Returns a table of how often each class (row) was taken for each class (column). */
  public static Plot confusion(String caption, ConfusionMatrix matrix, String... classes) {
    double[][] counts = new double[matrix.classes()][matrix.classes()];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts.length; column++) {
        counts[row][column] = matrix.count(row, column);
      }
    }
    return new Plot(caption).confusion(counts, classes);
  }

  /** Returns the picture as an SVG file of its own, light or dark as the reader's screen is. */
  public static String file(Figure figure) {
    String style = styleSheet() + "svg { color: var(--plot-ink); background: var(--plot-paper) }\n";
    return figure.svg().replaceFirst(
        "(?=<title)", Matcher.quoteReplacement("<style>\n" + style + "</style>\n"));
  }

  /**
   * Returns a style sheet with the colors for light and dark screens. Without it figures have the
   * light ones.
   */
  public static String styleSheet() {
    return ":root { color-scheme: light dark; " + colors(false) + " }\n"
        + "@media (prefers-color-scheme: dark) { :root { " + colors(true) + " } }\n";
  }

  /** Returns the declarations of the colors, to stand under a selector of the page's own. */
  public static String colors(boolean dark) {
    return Palette.properties(dark);
  }
}
