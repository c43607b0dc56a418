package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.FormatException;
import nnbook.engine.save.Layout;
import nnbook.engine.save.NumberType;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFilesTest {
  private static final Matrix X = Matrix.of(new double[][] {{1, -2, 0.5}, {0, 3, -1}});

  @TempDir Path folder;

  private static Sequential network(long seed) {
    SeededRandom random = new SeededRandom(seed);
    return Sequential.of(
        Dense.glorotUniform(3, 4, new Tanh(), random),
        Dense.glorotUniform(4, 2, new Sigmoid(), random));
  }

  @Test
  void a_network_comes_back_from_its_text() {
    Path file = folder.resolve("network.txt");
    NetworkFiles.save(network(1), file);
    assertEquals(network(1).forward(X), NetworkFiles.load(file).forward(X));
  }

  @Test
  void weights_come_back_in_both_layouts() {
    for (Layout layout : Layout.values()) {
      Path file = folder.resolve(layout + ".safetensors");
      NetworkFiles.saveWeights(network(1), file, layout, NumberType.F64);
      Sequential other = network(2);
      NetworkFiles.loadWeights(other, file, layout);
      assertEquals(network(1).forward(X), other.forward(X));
      assertEquals(4, NetworkFiles.tensors(file).size());
    }
  }

  @Test
  void errors_name_the_file() throws IOException {
    Path missing = folder.resolve("missing.txt");
    UserError noFile = assertThrows(UserError.class, () -> NetworkFiles.load(missing));
    assertEquals("Cannot read " + missing + ": the file is missing.", noFile.getMessage());
    assertEquals(ExitCode.FILES, noFile.exitCode());
    Path foreign = Files.writeString(folder.resolve("foreign.txt"), "hello");
    assertEquals(foreign + ": NetworkText.decode, line 1: nnbook must follow, was hello",
        assertThrows(FormatException.class, () -> NetworkFiles.load(foreign)).getMessage());
    assertEquals(foreign + ": Safetensors.decode: file must be at least 8 bytes long, was 5",
        assertThrows(FormatException.class, () -> NetworkFiles.tensors(foreign)).getMessage());
  }
}
