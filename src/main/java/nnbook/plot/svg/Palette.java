package nnbook.plot.svg;

import java.util.List;

/**
 * The colors: blue, orange, green, violet, ochre, magenta, gray. Each differs in lightness from
 * all others, so that they are told apart by color-blind eyes and in a print without colors; the
 * first two are dark enough for text. Dark pages have twins. In the SVG they are custom properties
 * with the light color as fallback, so that a page's style sheet changes them all.
 */
public final class Palette {
  private static final String[] LIGHT = {
    "#025098", "#c9420e", "#1d9568", "#321189", "#bd8c10", "#a32f67", "#393d43"
  };
  private static final String[] DARK = {
    "#5fa3df", "#f1996f", "#70e0ac", "#8764bd", "#fcde6d", "#d95d8a", "#ecf2fb"
  };

  public static final String INK = "currentColor";
  public static final String PAPER = "var(--plot-paper,#ffffff)";
  public static final String GRID = "var(--plot-grid,#e2e6ec)";
  public static final String MUTED = "var(--plot-muted,#5f6670)";
  public static final String BAND = "var(--plot-band,#8c96a5)";

  private Palette() {}

  /** Returns the colors themselves, for light or for dark pages. */
  public static List<String> hex(boolean dark) {
    return List.of(dark ? DARK : LIGHT);
  }

  /** Returns the color of series {@code i}, counted from 0; after the last one it starts again. */
  public static String series(int i) {
    int k = i % LIGHT.length;
    return "var(--plot-" + (k + 1) + "," + LIGHT[k] + ")";
  }

  /** Returns the declarations of all colors, for light or for dark pages. */
  public static String properties(boolean dark) {
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
