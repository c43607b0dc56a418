package ch11;

import java.util.Arrays;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

/**
 * Finds the first place in a network where a number is not finite: NaN or infinite.
 *
 * <p>Follow {@code x} [n x inputs] from the input to the output. If x itself is not finite, the
 * place is INPUT, in layer 0. Else go through {@code network.layers()}, which count from 1 here:
 * PARAMETER if a weight or a bias of the layer is not finite, OUTPUT if all of them are, and what
 * the layer computes is not. If everything is finite, it is NOTHING, in layer 0.
 *
 * <p>★★ 20 minutes. Chapter: ch11-nan.
 */
public final class NanHunt {
  private NanHunt() {}

  /** What is not finite. */
  public enum Culprit { NOTHING, INPUT, PARAMETER, OUTPUT }

  /** The first place that is not finite. */
  public record Finding(Culprit culprit, int layer) {}

  // tag::solution[]
  public static Finding nanHunt(Sequential network, Matrix x) {
    if (!isFinite(x)) {
      return new Finding(Culprit.INPUT, 0);
    }
    Matrix a = x;
    for (int l = 0; l < network.layers().size(); l++) {
      Layer layer = network.layers().get(l);
      if (!layer.parameters().stream().allMatch(p -> isFinite(p.value()))) {
        return new Finding(Culprit.PARAMETER, l + 1);
      }
      a = layer.forward(a);
      if (!isFinite(a)) {
        return new Finding(Culprit.OUTPUT, l + 1);
      }
    }
    return new Finding(Culprit.NOTHING, 0);
  }

  private static boolean isFinite(Matrix m) {
    return Arrays.stream(m.toArray())
        .flatMapToDouble(Arrays::stream)
        .allMatch(Double::isFinite);
  }
  // end::solution[]
}
