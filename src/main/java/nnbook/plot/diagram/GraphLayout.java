package nnbook.plot.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nnbook.engine.autodiff.Value;

/**
 * Puts the values of a graph in columns, each after its inputs. An arrow that skips a column gets a
 * place in it, and the places of a column are sorted by where their arrows come from (Sugiyama), so
 * that few arrows cross.
 */
final class GraphLayout {
  private static final int MOST = 60;
  private static final int SWEEPS = 12;

  private final Map<Value, Integer> depths = new IdentityHashMap<>();
  private final Map<Value, GraphNode> nodes = new IdentityHashMap<>();
  private final List<List<GraphNode>> columns = new ArrayList<>();

  private GraphLayout() {}

  static GraphLayout of(Value result, UnaryOperator<String> gradient) {
    GraphLayout layout = new GraphLayout();
    List<Value> values = values(result);
    int last = layout.depth(result);
    for (int c = 0; c <= last; c++) {
      layout.columns.add(new ArrayList<>());
    }
    layout.moveInputsToTheirFirstUse(values);
    for (Value v : values) {
      GraphNode node = GraphNode.of(v, gradient, result.grad() != 0);
      layout.nodes.put(v, node);
      layout.columns.get(layout.depths.get(v)).add(node);
    }
    values.forEach(layout::connect);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      layout.sort(sweep % 2 == 0);
    }
    return layout;
  }

  int size() {
    return nodes.size();
  }

  List<List<GraphNode>> columns() {
    return columns;
  }

  double boxWidth() {
    return nodes.values().stream().mapToDouble(GraphNode::width).max().orElse(0);
  }

  double height() {
    return columns.stream().mapToInt(List::size).max().orElse(1) * GraphNode.SPACING;
  }

  /** Returns each value once, the result first. */
  private static List<Value> values(Value result) {
    Map<Value, Boolean> met = new IdentityHashMap<>();
    List<Value> values = new ArrayList<>();
    Deque<Value> stack = new ArrayDeque<>(List.of(result));
    while (!stack.isEmpty()) {
      Value v = stack.pop();
      if (met.put(v, true) == null) {
        values.add(v);
        for (int k = v.inputs().size() - 1; k >= 0; k--) {
          stack.push(v.inputs().get(k));
        }
      }
      if (values.size() > MOST) {
        throw new IllegalArgumentException(
            "ValueGraph.of: the graph must have at most " + MOST + " values, was larger");
      }
    }
    return values;
  }

  /** Returns the length of the longest way to a value; graphs are small, so it may recurse. */
  private int depth(Value v) {
    if (!depths.containsKey(v)) {
      int depth = v.inputs().stream().mapToInt(input -> depth(input) + 1).max().orElse(0);
      depths.put(v, depth);
    }
    return depths.get(v);
  }

  private void moveInputsToTheirFirstUse(List<Value> values) {
    Map<Value, Integer> first = new IdentityHashMap<>();
    for (Value user : values) {
      for (Value input : user.inputs()) {
        if (input.inputs().isEmpty()) {
          first.merge(input, depths.get(user) - 1, Math::min);
        }
      }
    }
    depths.putAll(first);
  }

  private void connect(Value v) {
    for (int k = 0; k < v.inputs().size(); k++) {
      Value input = v.inputs().get(k);
      GraphNode from = nodes.get(input);
      for (int c = depths.get(input) + 1; c < depths.get(v); c++) {
        from = GraphNode.passage(from);
        columns.get(c).add(from);
      }
      nodes.get(v).addInput(from, v.slope(k));
    }
  }

  /** Sorts each column by the mean place of its neighbors on one side. */
  private void sort(boolean byInputs) {
    for (int n = 1; n < columns.size(); n++) {
      int c = byInputs ? n : columns.size() - 1 - n;
      List<GraphNode> column = columns.get(c);
      List<GraphNode> other = columns.get(byInputs ? c - 1 : c + 1);
      Map<GraphNode, Double> means = new HashMap<>();
      for (int k = 0; k < column.size(); k++) {
        double own = place(column, k);
        means.put(column.get(k), mean(column.get(k), other, byInputs, own));
      }
      column.sort(Comparator.comparing(means::get));
    }
  }

  private static double mean(
      GraphNode node, List<GraphNode> other, boolean byInputs, double without) {
    double sum = 0;
    int count = 0;
    for (int k = 0; k < other.size(); k++) {
      GraphNode from = byInputs ? other.get(k) : node;
      GraphNode to = byInputs ? node : other.get(k);
      if (to.inputs().contains(from)) {
        sum += place(other, k) + 0.1 * to.inputs().indexOf(from);
        count++;
      }
    }
    return count == 0 ? without : sum / count;
  }

  /** Returns the place as it will be drawn: columns are centered. */
  private static double place(List<GraphNode> column, int k) {
    return k - (column.size() - 1) / 2.0;
  }
}
