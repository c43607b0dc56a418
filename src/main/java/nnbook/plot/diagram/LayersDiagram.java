package nnbook.plot.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/** A network in columns of nodes, one column for the input and one for each layer. */
public final class LayersDiagram implements Diagram {
  private static final int LINE = 15;

  private final Sequential network;
  private final NetworkWords words;
  private final NetworkLayout room;
  private final List<NodeColumn> columns;
  private final Optional<LossSlopes> slopes;
  private final NetworkDetail detail;
  private final boolean narrow;

  public LayersDiagram(Sequential network, NetworkWords words) {
    this(network, words, Optional.empty(), false);
  }

  private LayersDiagram(
      Sequential network, NetworkWords words, Optional<LossSlopes> slopes, boolean narrow) {
    this.network = network;
    this.words = words;
    this.slopes = slopes;
    this.narrow = narrow;
    room = NetworkLayout.of(network, words.input(), slopes.isPresent(), narrow);
    detail = room.detail();
    columns = room.columns();
  }

  /** Returns the same network with the slopes of a loss at the weights and the neurons. */
  public LayersDiagram with(double[] input, Loss loss, double[] targets) {
    if (!room.isEnough(3, 4)) {
      throw new IllegalArgumentException("NetworkDiagram.gradients: needs a network whose"
          + " neighboring layers have at most 3 and 4 nodes, was given " + sizes());
    }
    LossSlopes all = LossSlopes.of(network, input, loss, targets);
    return new LayersDiagram(network, words, Optional.of(all), narrow);
  }

  @Override
  public Diagram narrow() {
    return new LayersDiagram(network, words, slopes, true);
  }

  @Override
  public String csv(List<String> names) {
    return NetworkData.csv(network, names);
  }

  private int slopeLength() {
    return narrow ? Strokes.LONG : Strokes.LONG + 2;
  }

  /** Returns the numbers of nodes, for example 2-3-1. */
  public String sizes() {
    return columns.stream().map(c -> "" + c.size()).collect(Collectors.joining("-"));
  }

  @Override
  public double width() {
    double drawn = columns.get(columns.size() - 1).x() + columns.get(0).x();
    return slopes.isPresent() ? Math.max(drawn, LossSlopes.LEGEND) : drawn;
  }

  @Override
  public double height() {
    double below = slopes.isPresent() ? 44 + 4 * LINE : 44;
    return columns.stream().mapToDouble(NodeColumn::bottom).max().orElse(0) + below;
  }

  @Override
  public void check(double[] input) {
    int inputs = columns.get(0).size();
    if (input.length != inputs) {
      throw new ShapeException(
          "NetworkDiagram.values: needs " + inputs + " values, was given " + input.length);
    }
  }

  @Override
  public void draw(Svg svg, double[] input) {
    for (int l = 1; l < columns.size(); l++) {
      edges(svg, columns.get(l - 1), columns.get(l));
    }
    for (int l = 1; l < columns.size() && detail.hasNumbers(); l++) {
      weights(svg, l);
    }
    for (NodeColumn column : columns) {
      heading(svg, column);
      column.nodes(svg, columns.size());
    }
    for (int l = 1; l < columns.size() && detail.hasNumbers(); l++) {
      biases(svg, l);
    }
    if (input.length > 0) {
      values(svg, input);
    }
    slopes.ifPresent(all -> deltas(svg, all));
  }

  private void deltas(Svg svg, LossSlopes all) {
    for (NodeColumn column : columns.subList(1, columns.size())) {
      for (int j : column.shown()) {
        double y = column.y(j) + detail.radius + 2 * LINE;
        Strokes.slope(svg, all.deltas().get(column.index() - 1).get(0, j), slopeLength(),
            column.x(), y);
      }
    }
    LossSlopes.legend(svg, words, width() / 2, height() - 8);
  }

  private static void edges(Svg svg, NodeColumn from, NodeColumn to) {
    double width = from.slots() * to.slots() > 20 ? 0.7 : 1.2;
    for (int i : from.shown()) {
      for (int j : to.shown()) {
        Strokes.line(svg, from.x(), from.y(i), to.x(), to.y(j), width);
      }
    }
  }

  /**
   * Writes the weights where the connections are furthest from each other: between m and n nodes
   * that is after 1/(n + 1) of the way, or 1/(m + 1) before its end.
   */
  private void weights(Svg svg, int l) {
    Optional<Dense> dense = dense(l);
    NodeColumn from = columns.get(l - 1);
    NodeColumn to = columns.get(l);
    boolean early = to.size() <= from.size();
    double t = early ? 1.0 / (to.size() + 1) : 1 - 1.0 / (from.size() + 1);
    double bounded = Math.max(0.2, Math.min(0.8, t));
    for (int i = 0; i < from.size() && dense.isPresent(); i++) {
      for (int j = 0; j < to.size(); j++) {
        double x = from.x() + bounded * (to.x() - from.x());
        double y = from.y(i) + bounded * (to.y(j) - from.y(i));
        String weight = Strokes.number(dense.get().weights().get(j, i));
        Strokes.onLine(svg, weight, x, slopes.isPresent() ? y - LINE / 2.0 : y);
        if (slopes.isPresent()) {
          Strokes.slope(svg, slopes.get().weights().get(l - 1).get(j, i), slopeLength(), x,
              y + 0.8 * LINE);
        }
      }
    }
  }

  private void biases(Svg svg, int l) {
    NodeColumn column = columns.get(l);
    for (int j = 0; j < column.size() && dense(l).isPresent(); j++) {
      String bias = "b = " + Strokes.number(dense(l).get().biases().get(0, j));
      Strokes.onLine(svg, bias, column.x(), column.y(j) - detail.radius - 10);
    }
  }

  private Optional<Dense> dense(int l) {
    return network.layers().get(l - 1) instanceof Dense d ? Optional.of(d) : Optional.empty();
  }

  private void heading(Svg svg, NodeColumn column) {
    svg.text(room.heading(column), column.x(), 20, "middle", "fill", Palette.MUTED);
  }

  private void values(Svg svg, double[] input) {
    Matrix a = Matrix.ofRow(input);
    for (NodeColumn column : columns) {
      a = column.index() == 0 ? a : network.layers().get(column.index() - 1).forward(a);
      for (int j : column.shown()) {
        double y = column.y(j) + detail.radius + LINE;
        Strokes.value(svg, a.get(0, j), column.x(), y);
      }
    }
  }
}
