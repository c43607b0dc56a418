package nnbook.plot.diagram;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Svg;

/** Where the columns of a network's picture stand, and how much there is room to tell. */
record NetworkLayout(NetworkDetail detail, List<NodeColumn> columns, List<String> names) {
  private static final double TOP = 70;
  private static final double STEEPEST = 0.8;
  private static final double HALF_NODE = 34;

  static NetworkLayout of(Sequential network, String input, boolean slopes, boolean narrow) {
    List<Integer> sizes = new ArrayList<>(List.of(network.inputs().orElseThrow()));
    List<String> names = new ArrayList<>(List.of(input));
    for (Layer layer : network.layers()) {
      sizes.add(layer.outputs(sizes.get(sizes.size() - 1)));
      Object named = layer instanceof Dense dense ? dense.activation() : layer;
      names.add(named.getClass().getSimpleName());
    }
    NetworkDetail detail = slopes ? NetworkDetail.SLOPES
        : isEnough(sizes, 4, 6) ? NetworkDetail.NUMBERS : NetworkDetail.PLAIN;
    int most = sizes.stream().mapToInt(NodeColumn::slots).max().orElse(1);
    double middle = TOP + (most - 1) * detail.spacing / 2;
    List<NodeColumn> columns = new ArrayList<>();
    double x = narrow ? margin(detail, names, sizes) : detail.margin;
    for (int l = 0; l < sizes.size(); l++) {
      x += l == 0 ? 0 : distance(detail, sizes.get(l - 1), sizes.get(l), narrow);
      columns.add(new NodeColumn(l, sizes.get(l), x, middle, detail));
    }
    return new NetworkLayout(detail, columns, names);
  }

  /** Whether of each two neighboring layers one has at most {@code few}, the other {@code many}. */
  boolean isEnough(int few, int many) {
    return isEnough(columns.stream().map(NodeColumn::size).toList(), few, many);
  }

  private static boolean isEnough(List<Integer> sizes, int few, int many) {
    for (int l = 1; l < sizes.size(); l++) {
      int fewer = Math.min(sizes.get(l - 1), sizes.get(l));
      int more = Math.max(sizes.get(l - 1), sizes.get(l));
      if (fewer > few || more > many) {
        return false;
      }
    }
    return true;
  }

  /** Leaves so much room that no connection is too steep to carry its number. */
  private static double distance(NetworkDetail detail, int left, int right, boolean narrow) {
    double slots = (NodeColumn.slots(left) + NodeColumn.slots(right)) / 2.0 - 1;
    double spread = slots * detail.spacing;
    double steepest = detail.hasNumbers() ? STEEPEST : 2 * STEEPEST;
    return Math.max(narrow ? detail.closest : detail.distance, spread / steepest);
  }

  /** Returns the least room beside the outer columns; their headings have to fit into it. */
  private static double margin(NetworkDetail detail, List<String> names, List<Integer> sizes) {
    int last = sizes.size() - 1;
    double widest = Math.max(heading(names.get(0), sizes.get(0)).width(Svg.FONT),
        heading(names.get(last), sizes.get(last)).width(Svg.FONT));
    return Math.min(Math.max(HALF_NODE, widest / 2 + 4), detail.margin);
  }

  Label heading(NodeColumn column) {
    return heading(names.get(column.index()), column.size());
  }

  private static Label heading(String name, int size) {
    return Label.of(name + (NodeColumn.isShort(size) ? " (" + size + ")" : ""));
  }
}
