package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.data.FrameworkWeights;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.loss.IgnoringPadding;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.LayerNames;
import nnbook.engine.save.Layout;
import nnbook.engine.save.NumberType;
import nnbook.engine.save.Safetensors;
import nnbook.engine.save.Weights;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Digits of PyTorch for a small transformer with no two sizes alike, recorded by
 * src/frameworks/python/letters_pytorch.py: three names of 5, 3 and 3 letters, padded to 5.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenAttentionTest {
  private static final int CONTEXT = 5;
  private static final int WIDTH = 6;
  private static final int HEADS = 2;
  private static final int HIDDEN = 9;
  private static final int COUNT = 7;

  /** What differs in the order of additions only. */
  private static final double EXACT = 1e-10;

  /** PyTorch computes with the weights of a file in float. */
  private static final double FLOAT = 2e-6;

  /** The tensors of a parameter each, in the order of our parameters. */
  private static final List<String> NAMES = List.of("0.weight", "1.weight", "2.0.weight",
      "2.0.bias", "2.1.in_proj_weight", "2.1.out_proj.weight", "3.0.weight", "3.0.bias",
      "3.1.weight", "3.1.bias", "3.3.weight", "3.3.bias", "4.weight", "4.bias", "5.weight",
      "5.bias");

  private static final Matrix X =
      Matrix.ofColumn(0, 3, 1, 6, 2, 0, 5, 5, 0, 0, 0, 4, 2, 0, 0);
  private static final Matrix Y = targets(3, 1, 6, 2, 4, 5, 5, 0, -1, -1, 4, 2, 0, -1, -1);
  private static final Loss LOSS = new IgnoringPadding(new SoftmaxCrossEntropy());
  private static final Map<String, double[]> RECORDED = recorded();

  private static Map<String, double[]> recorded() {
    String file = "/nnbook/data/weights/letters-pytorch.csv";
    Map<String, double[]> recorded = new HashMap<>();
    try (InputStream stream = GoldenAttentionTest.class.getResourceAsStream(file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().map(line -> line.split(",")).forEach(row -> recorded.put(row[0],
          Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray()));
      return recorded;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Matrix targets(int... letters) {
    return Matrix.generate(letters.length, COUNT, (i, j) -> letters[i] == j ? 1 : 0);
  }

  /** Rows of parameter k of PyTorch, from that one on, by the formula of the program. */
  private static Matrix made(int k, int from, int rows, int columns) {
    return Matrix.generate(rows, columns,
        (j, i) -> ((7 * (from + j) + 5 * i + 3 * k) % 19 - 9) / 12.0);
  }

  private static Dense dense(int k, int in, int out, Activation g) {
    return Dense.of(made(k, 0, out, in), made(k + 1, 0, 1, out), g);
  }

  private static LayerNorm norm(int k) {
    return LayerNorm.of(made(k, 0, 1, WIDTH).map(scale -> 1 + scale), made(k + 1, 0, 1, WIDTH));
  }

  private static CausalSelfAttention attention(int k) {
    return CausalSelfAttention.of(CONTEXT, HEADS, made(k, 0, WIDTH, WIDTH),
        made(k, WIDTH, WIDTH, WIDTH), made(k, 2 * WIDTH, WIDTH, WIDTH),
        made(k + 1, 0, WIDTH, WIDTH));
  }

  private static Sequential pytorch() {
    return Sequential.of(
        Embedding.of(made(0, 0, COUNT, WIDTH)), Positions.of(made(1, 0, CONTEXT, WIDTH)),
        Residual.of(norm(2), attention(4)),
        Residual.of(norm(6), dense(8, WIDTH, HIDDEN, new Relu()),
            dense(10, HIDDEN, WIDTH, new Identity())),
        norm(12), dense(14, WIDTH, COUNT, new Identity()));
  }

  /** As in src/frameworks/java/nnbook/frameworks/EngineWeights.java. */
  private static Sequential ours() {
    SeededRandom random = new SeededRandom(20);
    return Sequential.of(
        Embedding.of(COUNT, WIDTH, random), Positions.of(CONTEXT, WIDTH, random),
        Residual.of(LayerNorm.of(WIDTH),
            CausalSelfAttention.of(CONTEXT, WIDTH, HEADS, random)),
        Residual.of(LayerNorm.of(WIDTH),
            Dense.glorotUniform(WIDTH, HIDDEN, new Relu(), random),
            Dense.glorotUniform(HIDDEN, WIDTH, new Identity(), random)),
        LayerNorm.of(WIDTH), Dense.glorotUniform(WIDTH, COUNT, new Identity(), random));
  }

  private static double[] flat(Matrix... parts) {
    return Arrays.stream(parts).flatMapToDouble(part -> Arrays.stream(part.toArray())
        .flatMapToDouble(Arrays::stream)).toArray();
  }

  /** Compares a matrix of each parameter with the tensors of that prefix. */
  private static void assertTensors(String prefix, List<Matrix> ours) {
    List<Matrix> parts = new ArrayList<>(ours);
    assertEquals(NAMES.size() + 2, parts.size());
    for (String name : NAMES) {
      int count = name.contains("in_proj") ? 3 : 1;
      List<Matrix> some = parts.subList(0, count);
      double[] expected = RECORDED.get(prefix + "." + name);
      assertTrue(Arrays.stream(expected).anyMatch(number -> number != 0), name);
      assertArrayEquals(expected, flat(some.toArray(new Matrix[0])), EXACT, name);
      some.clear();
    }
  }

  @Test
  void forward_gives_the_logits_of_pytorch() {
    assertArrayEquals(RECORDED.get("logits"), flat(pytorch().forward(X)), EXACT);
  }

  @Test
  void backward_gives_every_gradient_of_pytorch() {
    Sequential network = pytorch();
    Matrix logits = network.forward(X);
    assertEquals(RECORDED.get("loss0")[0], LOSS.value(logits, Y), EXACT);
    network.backward(LOSS.gradient(logits, Y));
    assertTensors("gradient", network.parameters().stream().map(Parameter::grad).toList());
  }

  @Test
  void five_steps_of_adam_lead_where_those_of_pytorch_lead() {
    Sequential network = pytorch();
    Descent descent = new Adam(0.01).on(network.parameters());
    for (int step = 0; step < 5; step++) {
      Matrix logits = network.forward(X);
      assertEquals(RECORDED.get("loss" + step)[0], LOSS.value(logits, Y), EXACT);
      network.backward(LOSS.gradient(logits, Y));
      descent.step();
    }
    assertTensors("trained", network.parameters().stream().map(Parameter::value).toList());
  }

  @Test
  void the_file_of_pytorch_predicts_what_it_predicts_there() {
    Sequential network = ours();
    Weights.load(network, FrameworkWeights.tensors("letters-pytorch"), Layout.OUT_BY_IN,
        LayerNames.pytorch(network));
    assertArrayEquals(RECORDED.get("written"), flat(network.forward(X)), FLOAT);
  }

  @Test
  void our_file_is_the_same_to_the_byte_and_pytorch_predicts_the_same_from_it() {
    Sequential network = ours();
    byte[] file = Safetensors.encode(
        Weights.of(network, Layout.OUT_BY_IN, LayerNames.pytorch(network)), NumberType.F32);
    assertArrayEquals(FrameworkWeights.bytes("letters-engine"), file);
    assertArrayEquals(RECORDED.get("read"), flat(network.forward(X)), FLOAT);
  }
}
