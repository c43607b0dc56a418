package nnbook.engine.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nnbook.engine.activation.Identity;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;

/** How a file calls the layers of a network, and which of its names is which layer. */
public final class LayerNames {
  private LayerNames() {}

  /**
   * The names in PyTorch's nn.Sequential, where an activation is a layer of its own: 0 and 2 for
   * Linear, Tanh, Linear. Dropout, pooling and flattening count, Identity does not. A residual is
   * an nn.Sequential of the layers inside: 2.0, 2.1.
   */
  public static String[] pytorch(Sequential network) {
    List<String> names = new ArrayList<>();
    addPytorch(names, "", network);
    return names.toArray(new String[0]);
  }

  private static void addPytorch(List<String> names, String prefix, Sequential network) {
    int number = 0;
    for (Layer layer : network.layers()) {
      if (layer instanceof Sequential inner) {
        addPytorch(names, prefix + number + ".", inner);
      } else if (layer instanceof Residual residual) {
        addPytorch(names, prefix + number + ".", residual.inside());
      } else if (!layer.parameters().isEmpty()) {
        names.add(prefix + number);
      }
      number += hasActivation(layer) ? 2 : 1;
    }
  }

  private static boolean hasActivation(Layer layer) {
    return layer instanceof Dense dense && !(dense.activation() instanceof Identity)
        || layer instanceof Conv2d conv && !(conv.activation() instanceof Identity);
  }

  /** The names in a file in the order of the network: as given, or else by their numbers. */
  static List<String> inOrder(Set<String> inFile, String... given) {
    for (String name : given) {
      if (!inFile.contains(name)) {
        throw new FormatException(
            "Weights.load: the file must have the layer " + name + ", was " + shown(inFile));
      }
    }
    Set<String> words = new TreeSet<>();
    for (String name : inFile) {
      words.add(withoutNumbers(name));
    }
    if (given.length == 0 && words.size() > 1) {
      throw new FormatException("Weights.load: without names for the layers, those in the file"
          + " must differ in numbers only, was " + shown(inFile)
          + ". Give them in the order of the network, after the layout");
    }
    return given.length > 0 ? List.of(given) : List.copyOf(inFile);
  }

  private static String shown(Set<String> names) {
    return Header.shown(names.toString());
  }

  /** What is left of a name without numbers and the signs around them: dense of dense_2. */
  private static String withoutNumbers(String name) {
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < name.length(); k++) {
      boolean number = "0123456789._-/".indexOf(name.charAt(k)) >= 0;
      words.append(number ? "" : name.charAt(k));
    }
    return words.toString();
  }
}
