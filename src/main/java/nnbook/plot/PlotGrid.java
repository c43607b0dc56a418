package nnbook.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plots side by side. The caption of each is its small title; names that all share are listed once
 * above, and axis labels that all share stand at the left and at the bottom only.
 */
public final class PlotGrid implements Figure {
  private static final double WIDTH = 720;
  private static final double GAP = 14;
  private static final double TITLE = 18;

  private final String caption;
  private final int columns;
  private final List<Plot> plots;
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
    Svg svg = new Svg();
    double width = Math.max(WIDTH, columns * 200);
    List<Key> shared = sharedKeys();
    Legend legend = new Legend(shared, width - 24);
    legend.draw(svg, 12, 4);
    double cell = (width - GAP * (columns - 1)) / columns;
    double top = legend.height() + 4;
    for (int from = 0; from < plots.size(); from += columns) {
      int to = Math.min(from + columns, plots.size());
      top = row(svg, from, to, cell, top, shared.isEmpty()) + GAP;
    }
    return svg.document(width, top - GAP + 4, caption, description);
  }

  /** Draws the plots from … to - 1 below {@code top}; returns where they end. */
  private double row(Svg svg, int from, int to, double cell, double top, boolean ownKeys) {
    double lines = 0;
    double keys = 0;
    for (Plot plot : plots.subList(from, to)) {
      lines = Math.max(lines, title(plot, cell).size());
      keys = Math.max(keys, ownKeys ? new Legend(plot.keys(), cell - 8).height() : 0);
    }
    double below = top + lines * TITLE + keys;
    double bottom = below + 4 + height(cell) + Frame.below(xLabel(to - 1));
    for (int k = from; k < to; k++) {
      double left = (k - from) * (cell + GAP);
      Plot plot = plots.get(k);
      double y = top;
      for (String line : title(plot, cell)) {
        y += TITLE;
        svg.text(Label.of(line), left + cell / 2, y - 5, "middle", "font-weight", "600");
      }
      if (ownKeys) {
        new Legend(plot.keys(), cell - 8).draw(svg, left + 4, y);
      }
      Area outer = new Area(left, below + 4, left + cell, bottom);
      new Panel(plot, svg, outer).draw(xLabel(k), yLabel(k));
    }
    return bottom;
  }

  private double height(double cell) {
    double ratio = plots.stream().mapToDouble(p -> p.height() / p.width()).max().orElse(1);
    return cell * Math.max(ratio, plots.stream().anyMatch(Plot::isEqual) ? 0.78 : 0) * 0.88;
  }

  private static List<String> title(Plot plot, double width) {
    return Wrap.lines(plot.caption(), width, Svg.FONT * 1.06);
  }

  private Label xLabel(int k) {
    String label = plots.get(k).xAxis().label();
    boolean same = plots.stream().allMatch(p -> p.xAxis().label().equals(label));
    return Label.of(same && k + columns < plots.size() ? "" : label);
  }

  private Label yLabel(int k) {
    String label = plots.get(k).yAxis().label();
    boolean same = plots.stream().allMatch(p -> p.yAxis().label().equals(label));
    return Label.of(same && k % columns > 0 ? "" : label);
  }

  /** Returns the entries of all plots once each, or none where one look has two names. */
  private List<Key> sharedKeys() {
    Map<String, Key> byLook = new LinkedHashMap<>();
    for (Plot plot : plots) {
      for (Key key : plot.keys()) {
        Key other = byLook.putIfAbsent(key.look(), key);
        if (other != null && !other.name().equals(key.name())) {
          return List.of();
        }
      }
    }
    return new ArrayList<>(byLook.values());
  }
}
