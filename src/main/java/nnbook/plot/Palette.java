package nnbook.plot;

/**
 * The colours: told apart by colour-blind eyes (after Okabe and Ito), dark enough for text on
 * white, with lighter twins for dark pages. In the SVG they are custom properties with the light
 * colour as fallback, so that a page's style sheet changes them all.
 */
final class Palette {
  private static final String[] LIGHT = {
    "#0b5fa5", "#c4501b", "#007a5a", "#8a4fbf", "#8c6a00", "#b0306e", "#5f6670"
  };
  private static final String[] DARK = {
    "#6db3f2", "#ff9563", "#4fc9a0", "#c8a2ff", "#dfb84a", "#f08bb8", "#a9b1bd"
  };

  static final String INK = "currentColor";
  static final String PAPER = "var(--plot-paper,#ffffff)";
  static final String GRID = "var(--plot-grid,#e2e6ec)";
  static final String MUTED = "var(--plot-muted,#5f6670)";
  static final String BAND = "var(--plot-band,#8c96a5)";

  private Palette() {}

  /** Returns the colour of series {@code i}, counted from 0; after the last one it starts again. */
  static String series(int i) {
    int k = i % LIGHT.length;
    return "var(--plot-" + (k + 1) + "," + LIGHT[k] + ")";
  }

  /** Returns the declarations of all colours, for light or for dark pages. */
  static String properties(boolean dark) {
    return dark
        ? properties(DARK, "#e6e9ee", "#14181f", "#2c333d", "#a9b1bd", "#7d8796")
        : properties(LIGHT, "#1f2430", "#ffffff", "#e2e6ec", "#5f6670", "#8c96a5");
  }

  private static String properties(
      String[] series, String ink, String paper, String grid, String muted, String band) {
    StringBuilder css = new StringBuilder();
    for (int i = 0; i < series.length; i++) {
      css.append("--plot-").append(i + 1).append(": ").append(series[i]).append("; ");
    }
    return css.append("--plot-ink: " + ink + "; --plot-paper: " + paper + "; ")
        .append("--plot-grid: " + grid + "; --plot-muted: " + muted + "; ")
        .append("--plot-band: " + band + ";")
        .toString();
  }
}
