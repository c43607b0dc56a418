package ch16;

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

  public static Map<String, double[][]> toPytorch(
      Map<String, double[][]> keras, List<String> layers) {
    // TODO ch16.PortWeights: the dense layers in the order of their numbers, then name by name
    throw new UnsupportedOperationException("TODO ch16.PortWeights");
  }

  public static Map<String, double[][]> toKeras(Map<String, double[][]> pytorch) {
    throw new UnsupportedOperationException("TODO ch16.PortWeights");
  }
}
