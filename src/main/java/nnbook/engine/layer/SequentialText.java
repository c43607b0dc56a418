package nnbook.engine.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A network as a table: one line for each layer, those inside a residual indented below it, then
 * the total of the parameters.
 */
final class SequentialText {
  private SequentialText() {}

  static String of(Sequential network) {
    List<String[]> table = new ArrayList<>();
    table.add(new String[] {"Layer", "Output", "Parameters"});
    addLayers(table, "", network, OptionalInt.empty());
    table.add(new String[] {"Total", "", grouped(network.parameterCount())});
    return "Sequential" + lines(table);
  }

  private static void addLayers(
      List<String[]> table, String indent, Sequential network, OptionalInt inputs) {
    OptionalInt size = inputs;
    for (Layer layer : network.layers()) {
      size = Sequential.outputs(layer, size);
      String shape = "[batch x " + (size.isPresent() ? size.getAsInt() : "any") + "]";
      if (layer instanceof Residual residual) {
        table.add(new String[] {indent + "Residual", shape, ""});
        addLayers(table, indent + "  ", residual.inside(), size);
      } else {
        table.add(new String[] {indent + name(layer), shape, grouped(layer.parameterCount())});
      }
    }
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
      String line = "  " + cells[0] + " ".repeat(widths[0] - cells[0].length())
          + "  " + cells[1] + " ".repeat(widths[1] - cells[1].length())
          + "  " + " ".repeat(widths[2] - cells[2].length()) + cells[2];
      text.append('\n').append(line.stripTrailing());
    }
    return text.toString();
  }

  /** What the layer prints; its class if that would break the table. */
  private static String name(Layer layer) {
    String text = layer.toString();
    boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('@') < 0;
    return oneLine ? text : layer.getClass().getSimpleName();
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
