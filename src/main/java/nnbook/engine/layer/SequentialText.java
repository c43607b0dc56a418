package nnbook.engine.layer;

import java.util.ArrayList;
import java.util.List;

/** A network as a table: one line for each layer, then the total of the parameters. */
final class SequentialText {
  private SequentialText() {}

  static String of(Sequential network) {
    List<String[]> table = new ArrayList<>();
    table.add(new String[] {"Layer", "Output", "Parameters"});
    int size = network.inputs().orElse(-1);
    for (Layer layer : network.layers()) {
      size = size < 0 ? size : layer.outputs(size);
      String shape = "[batch x " + (size < 0 ? "any" : size) + "]";
      table.add(new String[] {layer.toString(), shape, grouped(layer.parameterCount())});
    }
    table.add(new String[] {"Total", "", grouped(network.parameterCount())});
    return "Sequential" + lines(table);
  }

  private static String lines(List<String[]> table) {
    int[] widths = new int[3];
    for (String[] cells : table) {
      for (int j = 0; j < widths.length; j++) {
        widths[j] = Math.max(widths[j], cells[j].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] cells : table) {
      text.append("\n  ").append(cells[0]).append(" ".repeat(widths[0] - cells[0].length()));
      text.append("  ").append(cells[1]).append(" ".repeat(widths[1] - cells[1].length()));
      text.append("  ").append(" ".repeat(widths[2] - cells[2].length())).append(cells[2]);
    }
    return text.toString();
  }

  /** A count with a comma before each three digits: 23,860. */
  private static String grouped(int count) {
    String digits = Integer.toString(count);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      text.append(i > 0 && (digits.length() - i) % 3 == 0 ? "," : "").append(digits.charAt(i));
    }
    return text.toString();
  }
}
