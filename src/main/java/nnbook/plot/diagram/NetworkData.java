package nnbook.plot.diagram;

import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.neuron.Neuron;
import nnbook.plot.svg.CsvText;

/** The numbers of a network as CSV: a row for each weight and each bias, all counted from 1. */
final class NetworkData {
  private static final String BIAS = "b";

  private NetworkData() {}

  static String csv(Sequential network, List<String> names) {
    CsvText csv = new CsvText(names);
    int number = 0;
    for (Layer layer : network.layers()) {
      number++;
      if (layer instanceof Dense dense) {
        add(csv, number, dense);
      }
    }
    return csv.toString();
  }

  private static void add(CsvText csv, int number, Dense dense) {
    for (int j = 0; j < dense.weights().rows(); j++) {
      for (int i = 0; i < dense.weights().columns(); i++) {
        csv.row(number, i + 1, j + 1, dense.weights().get(j, i));
      }
      csv.row(number, BIAS, j + 1, dense.biases().get(0, j));
    }
  }

  static String csv(Neuron neuron, List<String> names) {
    CsvText csv = new CsvText(names);
    for (int i = 0; i < neuron.weights().length; i++) {
      csv.row(1, i + 1, 1, neuron.weights()[i]);
    }
    return csv.row(1, BIAS, 1, neuron.bias()).toString();
  }
}
