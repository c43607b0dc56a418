package nnbook.plot;

import java.util.List;
import nnbook.engine.autodiff.Value;
import nnbook.platform.Messages;

/**
 * How a value was computed: a box for each number, from the inputs on the left to the result on the
 * right. After {@code backward()} each box shows its gradient too.
 *
 * <pre>
 * ValueGraph.of(loss).slopes().caption("The slopes multiply along each way.")
 * </pre>
 */
public final class ValueGraph implements Figure {
  private static final Messages MESSAGES = Messages.of("plot");
  private static final double MARGIN = 10;

  private final GraphLayout layout;
  private final boolean slopes;
  private final String caption;
  private final String description;

  private ValueGraph(GraphLayout layout, boolean slopes, String caption, String description) {
    this.layout = layout;
    this.slopes = slopes;
    this.caption = caption;
    this.description = description;
  }

  /**
   * Returns the picture of all values that the result was computed from, as they are now. Throws
   * IllegalArgumentException if they are more than 60.
   */
  public static ValueGraph of(Value result) {
    GraphLayout layout = GraphLayout.of(result);
    String caption = MESSAGES.get("graph.caption", "" + layout.size());
    return new ValueGraph(layout, false, caption, "");
  }

  /** Returns the same picture with the local slope at the end of each arrow. */
  public ValueGraph slopes() {
    return new ValueGraph(layout, true, caption, description);
  }

  /** Returns the same picture with this caption. */
  public ValueGraph caption(String text) {
    return new ValueGraph(layout, slopes, text, description);
  }

  /** Returns the same picture, told in these words for one who cannot see it. */
  public ValueGraph describe(String text) {
    return new ValueGraph(layout, slopes, caption, text);
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
  public String csv() {
    CsvText csv = CsvText.of("data.graph");
    layout.columns().forEach(column -> column.forEach(node -> node.data(csv)));
    return csv.toString();
  }

  @Override
  public String svg() {
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
    return svg.document(width, 2 * MARGIN + layout.height(), caption, description);
  }
}
