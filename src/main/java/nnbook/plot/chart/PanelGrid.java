package nnbook.plot.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nnbook.plot.svg.Area;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Svg;

/** Draws plots side by side in a picture of a given width. */
public record PanelGrid(List<TitledPlot> plots, int columns, double width) {
  private static final double GAP = 14;
  private static final double TITLE = 18;

  public String svg(FigureWords words) {
    Svg svg = new Svg();
    List<LegendEntry> shared = sharedKeys();
    Legend legend = new Legend(shared, width - 24);
    legend.draw(svg, 12, 4);
    double margin = share(spec -> spec.y) ? Frame.labelWidth(yLabel(0)) : 0;
    double cell = (width - margin - GAP * (columns - 1)) / columns;
    double top = legend.height() + 4;
    for (int from = 0; from < plots.size(); from += columns) {
      int to = Math.min(from + columns, plots.size());
      top = row(svg, from, to, new Cell(margin, cell, shared.isEmpty()), top) + GAP;
    }
    return svg.document(width, top - GAP + 4, words);
  }

  /** The room left of the first column for a shared label, the width of a column, own legends. */
  private record Cell(double margin, double width, boolean ownKeys) {
    double left(int column) {
      return margin + column * (width + GAP);
    }
  }

  /** Draws the plots from … to - 1 below {@code top}; returns where they end. */
  private double row(Svg svg, int from, int to, Cell cell, double top) {
    double head = 0;
    double foot = 0;
    for (int k = from; k < to; k++) {
      head = Math.max(head, head(plots.get(k), cell));
      foot = Math.max(foot, Frame.below(xLabel(k)));
    }
    double bottom = top + head + height(cell.width) + foot;
    for (int k = from; k < to; k++) {
      TitledPlot plot = plots.get(k);
      double left = cell.left(k - from);
      head(svg, plot, left, top, cell);
      double outerLeft = left - (yLabel(k).isEmpty() || !share(spec -> spec.y) ? 0 : cell.margin);
      double outerBottom = bottom - foot + Frame.below(xLabel(k));
      Area outer = new Area(outerLeft, top + head, left + cell.width, outerBottom);
      new Panel(plot.spec(), svg, outer).draw(xLabel(k), yLabel(k));
    }
    return bottom;
  }

  private static double head(TitledPlot plot, Cell cell) {
    double keys = cell.ownKeys ? new Legend(plot.spec().keys(), cell.width - 8).height() : 0;
    return title(plot, cell.width).size() * TITLE + keys + 4;
  }

  private static void head(Svg svg, TitledPlot plot, double left, double top, Cell cell) {
    double y = top;
    for (String line : title(plot, cell.width)) {
      y += TITLE;
      svg.text(Label.of(line), left + cell.width / 2, y - 5, "middle", "font-weight", "600");
    }
    if (cell.ownKeys) {
      new Legend(plot.spec().keys(), cell.width - 8).draw(svg, left + 4, y);
    }
  }

  private double height(double cell) {
    double ratio =
        plots.stream().map(TitledPlot::spec).mapToDouble(s -> s.height / s.width).max().orElse(1);
    boolean equal = plots.stream().anyMatch(plot -> plot.spec().isEqual());
    return cell * Math.max(ratio, equal ? 0.78 : 0) * 0.88;
  }

  private static List<String> title(TitledPlot plot, double width) {
    return lines(plot.title(), width, Svg.FONT * 1.06);
  }

  private Label xLabel(int k) {
    boolean hidden = share(spec -> spec.x) && k + columns < plots.size();
    return Label.of(hidden ? "" : plots.get(k).spec().x.label());
  }

  private Label yLabel(int k) {
    boolean hidden = share(spec -> spec.y) && k % columns > 0;
    return Label.of(hidden ? "" : plots.get(k).spec().y.label());
  }

  private boolean share(Function<PlotSpec, Axis> axis) {
    return plots.stream().map(plot -> axis.apply(plot.spec()).label()).distinct().count() == 1;
  }

  /** Returns the entries of all plots once each, or none where one look has two names. */
  private List<LegendEntry> sharedKeys() {
    Map<String, LegendEntry> byLook = new LinkedHashMap<>();
    for (TitledPlot plot : plots) {
      for (LegendEntry key : plot.spec().keys()) {
        LegendEntry other = byLook.putIfAbsent(key.look(), key);
        if (other != null && !other.name().equals(key.name())) {
          return List.of();
        }
      }
    }
    return new ArrayList<>(byLook.values());
  }

  /** Returns the lines of {@code text}, each at most {@code width} wide where its words allow. */
  private static List<String> lines(String text, double width, double fontSize) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Label.of(longer).width(fontSize) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
