package nnbook.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.platform.Messages;

/** A network in columns of nodes, one column for the input and one for each layer. */
final class LayersDiagram implements Diagram {
  private static final Messages MESSAGES = Messages.of("plot");
  private static final double MARGIN = 62;
  private static final double TOP = 40;
  private static final int FEW = 4;
  private static final int MANY = 6;
  private static final double STEEPEST = 0.8;

  private final Sequential network;
  private final List<Column> columns = new ArrayList<>();
  private final boolean numbers;

  LayersDiagram(Sequential network) {
    this.network = network;
    int size = network.inputs().orElseThrow();
    List<Integer> sizes = new ArrayList<>(List.of(size));
    for (Layer layer : network.layers()) {
      size = layer.outputs(size);
      sizes.add(size);
    }
    numbers = haveRoom(sizes);
    int most = sizes.stream().mapToInt(Column::slots).max().orElse(1);
    double middle = TOP + 30 + (most - 1) * Column.spacing(numbers) / 2;
    double x = MARGIN;
    for (int l = 0; l < sizes.size(); l++) {
      x += l == 0 ? 0 : distance(sizes.get(l - 1), sizes.get(l));
      columns.add(new Column(l, sizes.get(l), x, middle, numbers));
    }
  }

  private static boolean haveRoom(List<Integer> sizes) {
    for (int l = 1; l < sizes.size(); l++) {
      int fewer = Math.min(sizes.get(l - 1), sizes.get(l));
      int more = Math.max(sizes.get(l - 1), sizes.get(l));
      if (fewer > FEW || more > MANY) {
        return false;
      }
    }
    return true;
  }

  /** Leaves so much room that no connection is too steep to carry its number. */
  private double distance(int left, int right) {
    double slots = (Column.slots(left) + Column.slots(right)) / 2.0 - 1;
    double spread = slots * Column.spacing(numbers);
    return numbers ? Math.max(180, spread / STEEPEST) : Math.max(150, spread / 1.6);
  }

  String sizes() {
    return columns.stream().map(c -> "" + c.size()).collect(Collectors.joining("-"));
  }

  @Override
  public double width() {
    return columns.get(columns.size() - 1).x() + MARGIN;
  }

  @Override
  public double height() {
    return columns.stream().mapToDouble(Column::bottom).max().orElse(0) + 44;
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
    for (int l = 1; l < columns.size() && numbers; l++) {
      weights(svg, l);
    }
    for (Column column : columns) {
      heading(svg, column);
      column.nodes(svg, columns.size());
    }
    for (int l = 1; l < columns.size() && numbers; l++) {
      biases(svg, l);
    }
    if (input.length > 0) {
      values(svg, input);
    }
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
        Diagram.onLine(svg, Diagram.number(dense.get().weights().get(j, i)), x, y);
      }
    }
  }

  private void biases(Svg svg, int l) {
    Column column = columns.get(l);
    for (int j = 0; j < column.size() && dense(l).isPresent(); j++) {
      String bias = "b = " + Diagram.number(dense(l).get().biases().get(0, j));
      Diagram.onLine(svg, bias, column.x(), column.y(j) - Column.radius(true) - 10);
    }
  }

  private Optional<Dense> dense(int l) {
    return network.layers().get(l - 1) instanceof Dense d ? Optional.of(d) : Optional.empty();
  }

  private void heading(Svg svg, Column column) {
    int l = column.index();
    String what = l == 0 ? MESSAGES.get("diagram.input") : name(l);
    String count = column.isShort() ? " (" + column.size() + ")" : "";
    svg.text(Label.of(what + count), column.x(), 20, "middle", "fill", Palette.MUTED);
  }

  private String name(int l) {
    Object named = dense(l).<Object>map(Dense::activation).orElse(network.layers().get(l - 1));
    return named.getClass().getSimpleName();
  }

  private void values(Svg svg, double[] input) {
    Matrix a = Matrix.ofRow(input);
    for (Column column : columns) {
      a = column.index() == 0 ? a : network.layers().get(column.index() - 1).forward(a);
      for (int j : column.shown()) {
        double y = column.y(j) + Column.radius(numbers) + 15;
        Diagram.value(svg, a.get(0, j), column.x(), y);
      }
    }
  }
}
