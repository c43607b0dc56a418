package nnbook.plot.diagram;

import java.util.List;
import java.util.function.UnaryOperator;
import nnbook.engine.autodiff.Value;
import nnbook.plot.svg.CsvText;
import nnbook.plot.svg.FigureWords;
import nnbook.plot.svg.Svg;

/** The picture of how a value was computed: a box for each number, an arrow for each use. */
public final class GraphDrawing {
  private static final double MARGIN = 10;

  private final GraphLayout layout;

  /**
   * Lays out all values that the result was computed from, as they are now.
   *
   * @param gradient says in the reader's language that a number is a gradient
   */
  public GraphDrawing(Value result, UnaryOperator<String> gradient) {
    layout = GraphLayout.of(result, gradient);
  }

  /** Returns how many values there are. */
  public int size() {
    return layout.size();
  }

  /** Returns a row for each arrow, below the names of the columns. */
  public String csv(List<String> names) {
    CsvText csv = new CsvText(names);
    layout.columns().forEach(column -> column.forEach(node -> node.data(csv)));
    return csv.toString();
  }

  /** Draws the graph, with the local slope at the end of each arrow or without. */
  public String svg(boolean slopes, FigureWords words) {
    Svg svg = new Svg();
    List<List<GraphNode>> columns = layout.columns();
    double box = layout.boxWidth();
    double step = box + (slopes ? 92 : 48);
    double middle = MARGIN + layout.height() / 2;
    for (int c = 0; c < columns.size(); c++) {
      for (int k = 0; k < columns.get(c).size(); k++) {
        double place = k - (columns.get(c).size() - 1) / 2.0;
        columns.get(c).get(k).move(MARGIN + c * step, middle + place * GraphNode.SPACING);
      }
    }
    columns.forEach(column -> column.forEach(node -> node.arrows(svg, box)));
    if (slopes) {
      columns.forEach(column -> column.forEach(node -> node.slopes(svg)));
    }
    columns.forEach(column -> column.forEach(node -> node.box(svg, box)));
    double width = 2 * MARGIN + (columns.size() - 1) * step + box;
    return svg.document(width, 2 * MARGIN + layout.height(), words);
  }
}
