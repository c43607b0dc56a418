package ch16;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries the weights of dense layers from Keras to PyTorch and back. A map has no order.
 *
 * <p>"dense_1/kernel" [in x out] and, unless a layer has no biases, "dense_1/bias" [1 x out] are
 * names of Keras. Its numbers rise from input to output but may begin anywhere; "dense" is before
 * "dense_1". PyTorch counts all the {@code layers} from 0, for example "Linear", "Tanh", "Linear";
 * each "Linear" is the next dense layer, with a "2.weight" [out x in] and perhaps a "2.bias" [1 x
 * out]. On the way back, the first dense layer is "dense", the next "dense_1".
 *
 * <p>★★ 25 minutes. Chapter: ch16-files.
 */
public final class PortWeights {
  private PortWeights() {}

  // tag::solution[]
  public static Map<String, double[][]> toPytorch(
      Map<String, double[][]> keras, List<String> layers) {
    Map<String, double[][]> pytorch = new HashMap<>();
    int place = 0;
    for (String dense : inOrder(keras, "/kernel")) {
      while (!layers.get(place).equals("Linear")) {
        place++;
      }
      pytorch.put(place + ".weight", transposed(keras.get(dense + "/kernel")));
      if (keras.containsKey(dense + "/bias")) {
        pytorch.put(place + ".bias", keras.get(dense + "/bias"));
      }
      place++;
    }
    return pytorch;
  }

  public static Map<String, double[][]> toKeras(Map<String, double[][]> pytorch) {
    Map<String, double[][]> keras = new HashMap<>();
    int number = 0;
    for (String linear : inOrder(pytorch, ".weight")) {
      String dense = number == 0 ? "dense" : "dense_" + number;
      keras.put(dense + "/kernel", transposed(pytorch.get(linear + ".weight")));
      if (pytorch.containsKey(linear + ".bias")) {
        keras.put(dense + "/bias", pytorch.get(linear + ".bias"));
      }
      number++;
    }
    return keras;
  }

  /** The layers that have such a table, by their numbers. */
  private static List<String> inOrder(Map<String, double[][]> tables, String end) {
    return tables.keySet().stream()
        .filter(name -> name.endsWith(end))
        .map(name -> name.substring(0, name.length() - end.length()))
        .sorted(Comparator.comparingInt(PortWeights::number))
        .toList();
  }

  private static int number(String layer) {
    return layer.equals("dense")
        ? 0 : Integer.parseInt(layer.substring(layer.indexOf('_') + 1));
  }

  private static double[][] transposed(double[][] table) {
    double[][] turned = new double[table[0].length][table.length];
    for (int r = 0; r < turned.length; r++) {
      for (int c = 0; c < table.length; c++) {
        turned[r][c] = table[c][r];
      }
    }
    return turned;
  }
  // end::solution[]
}
