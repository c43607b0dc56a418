package nnbook.plot;

import java.util.List;

/**
 * Plots side by side. The caption of each is its small title; names that all share are listed once
 * above, and axis labels that all share stand at the left and at the bottom only.
 */
public final class PlotGrid implements Figure {
  private static final double WIDTH = 720;

  private final String caption;
  private final int columns;
  private final List<Plot> plots;
  private boolean explorable;
  private String description = "";

  PlotGrid(String caption, int columns, List<Plot> plots) {
    if (columns < 1 || plots.isEmpty()) {
      throw new IllegalArgumentException(
          "Figures.grid: needs at least 1 column and 1 plot, was "
              + columns + " and " + plots.size());
    }
    this.caption = caption;
    this.columns = Math.min(columns, plots.size());
    this.plots = List.copyOf(plots);
  }

  /** Tells the picture in words for one who cannot see it. */
  public PlotGrid describe(String text) {
    description = text;
    return this;
  }

  /** Lets the reader zoom, hide series and read values, where the figure is shown on a page. */
  public PlotGrid explore() {
    explorable = true;
    return this;
  }

  @Override
  public String csv() {
    return PlotData.csv(plots);
  }

  @Override
  public String interactive() {
    return explorable ? Traces.text(plots) : "";
  }

  @Override
  public String caption() {
    return caption;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public String svg() {
    return new GridDrawing(plots, columns, Math.max(WIDTH, columns * 180))
        .svg(caption, description);
  }

  /** Up to three plots stand below each other; more go in pairs, or by threes without a rest. */
  @Override
  public String narrow() {
    boolean threes = plots.size() % 3 == 0 && plots.size() % 2 != 0;
    int fewer = plots.size() <= 3 ? 1 : threes ? 3 : 2;
    return new GridDrawing(plots, Math.min(fewer, columns), Sheet.NARROW)
        .svg(caption, description);
  }
}
