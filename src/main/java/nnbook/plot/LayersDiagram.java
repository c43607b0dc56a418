package nnbook.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;

/** A network in columns of nodes, one column for the input and one for each layer. */
final class LayersDiagram implements Diagram {
  private static final int LINE = 15;

  private final Sequential network;
  private final NetworkRoom room;
  private final List<Column> columns;
  private final Optional<Slopes> slopes;
  private final Detail detail;
  private final boolean narrow;

  LayersDiagram(Sequential network) {
    this(network, Optional.empty(), false);
  }

  private LayersDiagram(Sequential network, Optional<Slopes> slopes, boolean narrow) {
    this.network = network;
    this.slopes = slopes;
    this.narrow = narrow;
    room = NetworkRoom.of(network, slopes.isPresent(), narrow);
    detail = room.detail();
    columns = room.columns();
  }

  /** Returns the same network with the slopes of a loss at the weights and the neurons. */
  LayersDiagram with(double[] input, Loss loss, double[] targets) {
    if (!room.isEnough(3, 4)) {
      throw new IllegalArgumentException("NetworkDiagram.gradients: needs a network whose"
          + " neighboring layers have at most 3 and 4 nodes, was given " + sizes());
    }
    Slopes all = Slopes.of(network, input, loss, targets);
    return new LayersDiagram(network, Optional.of(all), narrow);
  }

  @Override
  public Diagram narrow() {
    return new LayersDiagram(network, slopes, true);
  }

  @Override
  public String csv() {
    return NetworkData.csv(network);
  }

  private int slopeLength() {
    return narrow ? Diagram.LONG : Diagram.LONG + 2;
  }

  String sizes() {
    return columns.stream().map(c -> "" + c.size()).collect(Collectors.joining("-"));
  }

  @Override
  public double width() {
    double drawn = columns.get(columns.size() - 1).x() + columns.get(0).x();
    return slopes.isPresent() ? Math.max(drawn, Slopes.LEGEND) : drawn;
  }

  @Override
  public double height() {
    double below = slopes.isPresent() ? 44 + 4 * LINE : 44;
    return columns.stream().mapToDouble(Column::bottom).max().orElse(0) + below;
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
    for (Column column : columns) {
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

  private void deltas(Svg svg, Slopes all) {
    for (Column column : columns.subList(1, columns.size())) {
      for (int j : column.shown()) {
        double y = column.y(j) + detail.radius + 2 * LINE;
        Diagram.slope(svg, all.deltas().get(column.index() - 1).get(0, j), slopeLength(),
            column.x(), y);
      }
    }
    Slopes.legend(svg, width() / 2, height() - 8);
  }

  private static void edges(Svg svg, Column from, Column to) {
    double width = from.slots() * to.slots() > 20 ? 0.7 : 1.2;
    for (int i : from.shown()) {
      for (int j : to.shown()) {
        Diagram.line(svg, from.x(), from.y(i), to.x(), to.y(j), width);
      }
    }
  }

  /**
   * Writes the weights where the connections are furthest from each other: between m and n nodes
   * that is after 1/(n + 1) of the way, or 1/(m + 1) before its end.
   */
  private void weights(Svg svg, int l) {
    Optional<Dense> dense = dense(l);
    Column from = columns.get(l - 1);
    Column to = columns.get(l);
    boolean early = to.size() <= from.size();
    double t = early ? 1.0 / (to.size() + 1) : 1 - 1.0 / (from.size() + 1);
    double bounded = Math.max(0.2, Math.min(0.8, t));
    for (int i = 0; i < from.size() && dense.isPresent(); i++) {
      for (int j = 0; j < to.size(); j++) {
        double x = from.x() + bounded * (to.x() - from.x());
        double y = from.y(i) + bounded * (to.y(j) - from.y(i));
        String weight = Diagram.number(dense.get().weights().get(j, i));
        Diagram.onLine(svg, weight, x, slopes.isPresent() ? y - LINE / 2.0 : y);
        if (slopes.isPresent()) {
          Diagram.slope(svg, slopes.get().weights().get(l - 1).get(j, i), slopeLength(), x,
              y + 0.8 * LINE);
        }
      }
    }
  }

  private void biases(Svg svg, int l) {
    Column column = columns.get(l);
    for (int j = 0; j < column.size() && dense(l).isPresent(); j++) {
      String bias = "b = " + Diagram.number(dense(l).get().biases().get(0, j));
      Diagram.onLine(svg, bias, column.x(), column.y(j) - detail.radius - 10);
    }
  }

  private Optional<Dense> dense(int l) {
    return network.layers().get(l - 1) instanceof Dense d ? Optional.of(d) : Optional.empty();
  }

  private void heading(Svg svg, Column column) {
    svg.text(room.heading(column), column.x(), 20, "middle", "fill", Palette.MUTED);
  }

  private void values(Svg svg, double[] input) {
    Matrix a = Matrix.ofRow(input);
    for (Column column : columns) {
      a = column.index() == 0 ? a : network.layers().get(column.index() - 1).forward(a);
      for (int j : column.shown()) {
        double y = column.y(j) + detail.radius + LINE;
        Diagram.value(svg, a.get(0, j), column.x(), y);
      }
    }
  }
}
