package nnbook.plot.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nnbook.engine.autodiff.Value;
import nnbook.plot.svg.CsvText;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Pen;
import nnbook.plot.svg.Svg;

/** A value in a {@link GraphDrawing}, or the place where an arrow passes through a column. */
final class GraphNode {
  static final double SPACING = 76;

  private static final double HEIGHT = 60;
  private static final double PADDING = 8;
  private static final double PORT = 13;
  private static final double ARROW = 9;

  private final List<GraphNode> inputs = new ArrayList<>();
  private final List<String> slopes = new ArrayList<>();
  private final List<Double> local = new ArrayList<>();
  private final boolean passage;
  private String title = "";
  private String value = "";
  private String grad = "";
  private double number;
  private double gradient;
  private double x;
  private double y;

  private GraphNode(boolean passage) {
    this.passage = passage;
  }

  static GraphNode of(Value v, UnaryOperator<String> gradient, boolean withGrad) {
    GraphNode node = new GraphNode(false);
    String operation = v.operation().replaceFirst("^\\^(.*)", "( )^{$1}").replaceFirst("^-", "−");
    boolean both = !v.name().isEmpty() && !operation.isEmpty();
    node.title = v.name() + (both ? ": " : "") + operation;
    node.number = v.value();
    node.gradient = v.grad();
    node.value = Strokes.number(v.value());
    node.grad = withGrad ? gradient.apply(Strokes.number(v.grad())) : "";
    return node;
  }

  /** Lets an arrow that comes from the input pass here. */
  static GraphNode passage(GraphNode input) {
    GraphNode node = new GraphNode(true);
    node.inputs.add(input);
    return node;
  }

  void addInput(GraphNode input, double slope) {
    inputs.add(input);
    local.add(slope);
    slopes.add(Strokes.number(slope));
  }

  List<GraphNode> inputs() {
    return inputs;
  }

  double width() {
    double lines = Math.max(Label.of(value).width(Strokes.SMALL), Label.of(title).width(Svg.FONT));
    return Math.max(lines, Label.of(grad).width(Strokes.SMALL)) + 2 * PADDING;
  }

  /** Puts the middle of the left side at (left, middle). */
  void move(double left, double middle) {
    x = left;
    y = middle;
  }

  /** Adds a row for each input, with the slope between the two and the input's own numbers. */
  void data(CsvText csv) {
    for (int k = 0; k < local.size(); k++) {
      GraphNode from = inputs.get(k);
      while (from.passage) {
        from = from.inputs.get(0);
      }
      csv.row(from.title, title, local.get(k), from.number, from.gradient);
    }
  }

  void arrows(Svg svg, double box) {
    for (int k = 0; k < inputs.size(); k++) {
      GraphNode input = inputs.get(k);
      double start = input.x + box;
      double end = passage ? x : x - 1;
      double bend = (start + end) / 2;
      String path = "M" + Pen.point(start, input.y) + "C" + Pen.point(bend, input.y) + " "
          + Pen.point(bend, port(k)) + " " + Pen.point(end, port(k));
      svg.leaf("path", "d", path + (passage ? "h" + Svg.number(box) : ""),
          "stroke", Palette.MUTED, "stroke-width", 1.2, "fill", "none");
      if (!passage) {
        String head = "M" + Pen.point(x, port(k)) + "l-9 -4v8z";
        svg.leaf("path", "d", head, "fill", Palette.MUTED);
      }
    }
  }

  void slopes(Svg svg) {
    for (int k = 0; k < slopes.size(); k++) {
      double half = Label.of(slopes.get(k)).width(Strokes.SMALL) / 2;
      Strokes.onLine(svg, slopes.get(k), x - ARROW - 4 - half, port(k));
    }
  }

  void box(Svg svg, double width) {
    if (passage) {
      return;
    }
    svg.leaf(
        "rect", "x", x, "y", y - HEIGHT / 2, "width", width, "height", HEIGHT, "rx", 6,
        "fill", Palette.PAPER, "stroke", Palette.INK, "stroke-width", 1.5);
    double middle = x + width / 2;
    svg.text(Label.of(title), middle, y - 13, "middle");
    double below = grad.isEmpty() ? 10 : 0;
    svg.text(Label.of(value), middle, y + 5 + below, "middle", "font-size", Strokes.SMALL,
        "font-weight", "600", "fill", Palette.series(0));
    svg.text(Label.of(grad), middle, y + 22, "middle", "font-size", Strokes.SMALL,
        "fill", Palette.series(1));
  }

  /** Two inputs come in below each other, so that both arrows of x · x are seen. */
  private double port(int k) {
    return inputs.size() < 2 ? y : y + (2 * k - 1) * PORT;
  }
}
