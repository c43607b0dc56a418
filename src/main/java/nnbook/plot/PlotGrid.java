package nnbook.plot;

import java.util.List;
import nnbook.plot.chart.ChartData;
import nnbook.plot.chart.PanelGrid;
import nnbook.plot.chart.TitledPlot;
import nnbook.plot.plotly.Traces;
import nnbook.plot.svg.Captioned;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Svg;

/**
 * Plots side by side. The caption of each is its small title; names that all share are listed once
 * above, and axis labels that all share stand at the left and at the bottom only.
 */
public final class PlotGrid extends Captioned<PlotGrid> implements Figure {
  private static final double WIDTH = 720;

  private final int columns;
  private final List<TitledPlot> plots;
  private boolean explorable;

  PlotGrid(String caption, int columns, List<Plot> plots) {
    super(FigureWords.of(caption));
    if (columns < 1 || plots.isEmpty()) {
      throw new IllegalArgumentException(
          "Figures.grid: needs at least 1 column and 1 plot, was "
              + columns + " and " + plots.size());
    }
    this.columns = Math.min(columns, plots.size());
    this.plots = plots.stream().map(Plot::panel).toList();
  }

  /** Lets the reader zoom, hide series and read values, where the figure is shown on a page. */
  public PlotGrid explore() {
    explorable = true;
    return this;
  }

  @Override
  public String csv() {
    return ChartData.csv(plots, CatalogText::column);
  }

  @Override
  public String interactive() {
    return explorable ? Traces.text(plots) : "";
  }

  @Override
  public String svg() {
    return new PanelGrid(plots, columns, Math.max(WIDTH, columns * 180)).svg(words());
  }

  /** Up to three plots stand below each other; more go in pairs, or by threes without a rest. */
  @Override
  public String narrow() {
    boolean threes = plots.size() % 3 == 0 && plots.size() % 2 != 0;
    int fewer = plots.size() <= 3 ? 1 : threes ? 3 : 2;
    return new PanelGrid(plots, Math.min(fewer, columns), Svg.NARROW).svg(words());
  }
}
