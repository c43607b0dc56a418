package nnbook.plot.diagram;

import java.util.stream.IntStream;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/** The nodes of one layer below each other; of many only the first ones and the last. */
record NodeColumn(int index, int size, double x, double middle, NetworkDetail detail) {
  private static final int MOST = 8;
  private static final int SHORT = 6;

  /** Returns how many places a column of {@code size} nodes takes. */
  static int slots(int size) {
    return isShort(size) ? SHORT : size;
  }

  int slots() {
    return slots(size);
  }

  static boolean isShort(int size) {
    return size > MOST;
  }

  boolean isShort() {
    return isShort(size);
  }

  /** Returns the nodes that are drawn, counted from 0. */
  int[] shown() {
    return IntStream.range(0, size)
        .filter(j -> !isShort() || j < SHORT - 2 || j == size - 1)
        .toArray();
  }

  double y(int node) {
    int slot = isShort() && node == size - 1 ? SHORT - 1 : node;
    return middle + (slot - (slots() - 1) / 2.0) * detail.spacing;
  }

  double bottom() {
    return y(size - 1);
  }

  /** Draws the nodes: x_1, x_2 … in the first column, then a_1, a_2 … with the layer above. */
  void nodes(Svg svg, int columns) {
    for (int j : shown()) {
      Strokes.circle(svg, x, y(j), detail.radius);
      String layer = index > 0 && columns > 2 ? "" + index : "";
      symbol(svg, index == 0 ? "x" : "a", "" + (j + 1), layer, y(j));
    }
    for (int k = -1; k <= 1 && isShort(); k++) {
      double dots = middle + ((SHORT - 2) - (SHORT - 1) / 2.0) * detail.spacing;
      svg.leaf("circle", "cx", x, "cy", dots + 9 * k, "r", 2, "fill", Palette.INK);
    }
  }

  /** Writes a letter with the subscript below the superscript, as in formulas. */
  private void symbol(Svg svg, String letter, String sub, String above, double y) {
    double size = detail.hasNumbers() ? 15 : 12;
    double script = 0.7 * size;
    double end = x + (Label.of(letter).width(size) - Label.of(sub).width(script)) / 2;
    svg.text(Label.of(letter), end, y + 4.5, "end", "font-size", size);
    svg.text(Label.of(sub), end + 0.5, y + 8.5, "start", "font-size", script);
    svg.text(Label.of(above), end + 1, y - 1.5, "start", "font-size", script);
  }
}
