package nnbook.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import nnbook.engine.layer.Sequential;
import nnbook.engine.save.FormatException;
import nnbook.engine.save.Layout;
import nnbook.engine.save.NetworkText;
import nnbook.engine.save.NumberType;
import nnbook.engine.save.Safetensors;
import nnbook.engine.save.Tensor;
import nnbook.engine.save.Weights;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Networks in files: as text that one can read, or their weights alone as {@code .safetensors}, to
 * be exchanged with PyTorch and Keras.
 *
 * <pre>
 * NetworkFiles.save(network, Path.of("xor.txt"))
 * NetworkFiles.loadWeights(network, Path.of("xor.safetensors"), Layout.OUT_BY_IN)
 * </pre>
 *
 * <p>Throws UserError when a file cannot be read or written, FormatException with the file's name
 * when it is damaged or of another format.
 */
public final class NetworkFiles {
  private static final Messages MESSAGES = Messages.of("data");

  private NetworkFiles() {}

  /** Writes the network as text: layers, activations, and all numbers to the last bit. */
  public static void save(Sequential network, Path file) {
    SafeFiles.write(file, NetworkText.encode(network));
  }

  /** Returns the network that {@link #save} wrote. */
  public static Sequential load(Path file) {
    byte[] bytes = read(file);
    return named(file, () -> NetworkText.decode(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** Writes the weights as {@code .safetensors}; with F64 to the last bit. Names are optional. */
  public static void saveWeights(
      Sequential network, Path file, Layout layout, NumberType type, String... names) {
    SafeFiles.write(file, Safetensors.encode(Weights.of(network, layout, names), type));
  }

  /**
   * Gives the network the weights of a {@code .safetensors} file with that layout. The names of
   * layers are needed where they do not differ in numbers only, as in {@link Weights#load}.
   */
  public static void loadWeights(
      Sequential network, Path file, Layout layout, String... names) {
    List<Tensor> tensors = tensors(file);
    named(file, () -> {
      Weights.load(network, tensors, layout, names);
      return network;
    });
  }

  /** Returns what is in a {@code .safetensors} file. */
  public static List<Tensor> tensors(Path file) {
    byte[] bytes = read(file);
    return named(file, () -> Safetensors.decode(bytes));
  }

  private static byte[] read(Path file) {
    try {
      if (Files.size(file) > Integer.MAX_VALUE - 8) {
        throw new IOException(MESSAGES.get("file.large"));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      String sentence = MESSAGES.get("file.read", file, SafeFiles.reason(e));
      throw new UserError(ExitCode.FILES, sentence, e);
    }
  }

  private static <T> T named(Path file, Supplier<T> decoder) {
    try {
      return decoder.get();
    } catch (IllegalArgumentException e) {
      FormatException named = new FormatException(file + ": " + e.getMessage());
      named.initCause(e);
      throw named;
    }
  }
}
