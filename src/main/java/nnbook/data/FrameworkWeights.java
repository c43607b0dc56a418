package nnbook.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nnbook.engine.save.Safetensors;
import nnbook.engine.save.Tensor;

/**
 * Weights that programs of other frameworks wrote, and those that our engine wrote for them:
 * digits-pytorch, digits-keras, square-pytorch, letters-pytorch, xor-keras, xor-engine,
 * letters-engine. The programs are in src/frameworks.
 *
 * <pre>
 * Weights.load(network, FrameworkWeights.tensors("digits-pytorch"), Layout.OUT_BY_IN)
 * </pre>
 */
public final class FrameworkWeights {
  private FrameworkWeights() {}

  /** Returns the tensors of that file. */
  public static List<Tensor> tensors(String name) {
    return Safetensors.decode(bytes(name));
  }

  /** Returns the file, in the format {@code .safetensors}. */
  public static byte[] bytes(String name) {
    String file = "weights/" + name + ".safetensors";
    try (InputStream stream = FrameworkWeights.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("FrameworkWeights: name must be digits-pytorch,"
            + " digits-keras, square-pytorch, letters-pytorch, xor-keras, xor-engine or"
            + " letters-engine, was " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
