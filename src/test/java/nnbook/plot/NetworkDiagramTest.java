package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.neuron.Neuron;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDiagramTest {
  private static final Sequential MAZUR =
      Sequential.of(
          Dense.of(
              new double[][] {{0.15, 0.20}, {0.25, 0.30}}, new double[] {0.35, 0.35},
              new Sigmoid()),
          Dense.of(
              new double[][] {{0.40, 0.45}, {0.50, 0.55}}, new double[] {0.60, 0.60},
              new Sigmoid()));

  private static Sequential network(String sizes) {
    int[] n = Arrays.stream(sizes.split("-")).mapToInt(Integer::parseInt).toArray();
    SeededRandom random = new SeededRandom(3);
    Layer[] layers = new Layer[n.length - 1];
    for (int l = 1; l < n.length; l++) {
      layers[l - 1] = Dense.glorotUniform(n[l - 1], n[l], new Tanh(), random);
    }
    return Sequential.of(layers);
  }

  @Test
  void shows_each_weight_bias_and_value() {
    NetworkDiagram diagram =
        NetworkDiagram.of(MAZUR).values(0.05, 0.10).caption("Forward.").describe("In words.");
    Drawing drawing = Drawing.of(diagram);
    drawing.textsDoNotTouch();
    assertTrue(
        drawing.words().containsAll(
            List.of("0.15", "0.2", "0.25", "0.3", "0.4", "0.45", "0.5", "0.55", "b = 0.35",
                "b = 0.6", "0.05", "0.1", "0.5933", "0.5969", "0.7514", "0.7729")));
    assertEquals("Forward.", diagram.caption());
  }

  @Test
  void a_weight_lies_on_its_connection() {
    Drawing drawing = Drawing.of(NetworkDiagram.of(MAZUR));
    Drawing.Text weight =
        drawing.texts().stream().filter(t -> t.content().equals("0.2")).findFirst().orElseThrow();
    double fromX2 = 62 + 180 / 3.0;
    assertEquals(fromX2, (weight.left() + weight.right()) / 2, 0.1, "w_12 begins at x_2");
    assertEquals(70 + 92 * 2 / 3.0, (weight.top() + weight.bottom()) / 2, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-2-2", "2-2-1", "3-4-2", "1-1", "2-1", "4-4-4", "1-4-1", "2-6-1"})
  void numbers_do_not_touch_each_other(String sizes) {
    Sequential network = network(sizes);
    double[] input = new double[network.inputs().orElseThrow()];
    Arrays.fill(input, -1.234e-7);
    Drawing drawing = Drawing.of(NetworkDiagram.of(network).values(input));
    drawing.textsDoNotTouch();
    int biases = network.parameterCount() - weights(sizes);
    assertEquals(biases, drawing.words().stream().filter(w -> w.startsWith("b = ")).count());
  }

  private static int weights(String sizes) {
    int[] n = Arrays.stream(sizes.split("-")).mapToInt(Integer::parseInt).toArray();
    int count = 0;
    for (int l = 1; l < n.length; l++) {
      count += n[l - 1] * n[l];
    }
    return count;
  }

  @Test
  void shows_each_slope_of_a_loss() {
    Drawing drawing = Drawing.of(
        NetworkDiagram.of(MAZUR).values(0.05, 0.10)
            .gradients(new HalfSquaredError(), 0.01, 0.99));
    drawing.textsDoNotTouch();
    assertTrue(
        drawing.words().containsAll(
            List.of("0.0004386", "0.0008771", "0.0004977", "0.0009954", "0.08217", "0.08267",
                "−0.0226", "−0.02274", "0.008771", "0.009954", "0.1385", "−0.0381")));
    assertTrue(drawing.width() <= 560, "fits on a page");
    MAZUR.parameters().forEach(p -> assertEquals(0, p.grad().maxAbs(), "the network's own"));
  }

  @Test
  void a_loss_that_contains_the_activation_gets_the_logits() {
    Sequential neuron = Sequential.of(
        Dense.of(new double[][] {{2, -3}}, new double[] {-3}, new Sigmoid()));
    List<String> words = Drawing.of(
        NetworkDiagram.of(neuron).values(-1, -2).gradients(new BinaryCrossEntropy(), 1)).words();
    assertTrue(words.contains("−0.2689"), "p - y = 0.7311 - 1, in " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-2-2", "2-2-1", "3-4-2", "1-1", "2-1", "3-3-3", "1-4-1"})
  void slopes_do_not_touch_anything(String sizes) {
    Sequential network = network(sizes);
    double[] input = new double[network.inputs().orElseThrow()];
    Arrays.fill(input, -1.234e-7);
    double[] targets = new double[network.outputs(input.length)];
    Arrays.fill(targets, -123.456);
    NetworkDiagram diagram =
        NetworkDiagram.of(network).values(input).gradients(new HalfSquaredError(), targets);
    Drawing.of(diagram).textsDoNotTouch();
  }

  @Test
  void refuses_slopes_where_there_is_no_room_or_no_input() {
    HalfSquaredError loss = new HalfSquaredError();
    NetworkDiagram wide = NetworkDiagram.of(network("4-4")).values(1, 2, 3, 4);
    assertEquals(
        "NetworkDiagram.gradients: needs a network whose neighboring layers have at most 3 and 4"
            + " nodes, was given 4-4",
        assertThrows(IllegalArgumentException.class, () -> wide.gradients(loss, 1, 2, 3, 4))
            .getMessage());
    NetworkDiagram silent = NetworkDiagram.of(MAZUR);
    assertEquals(
        "NetworkDiagram.gradients: needs a network and its values(…) first",
        assertThrows(IllegalArgumentException.class, () -> silent.gradients(loss, 1, 2))
            .getMessage());
    NetworkDiagram dropout =
        NetworkDiagram.of(Sequential.of(
            network("2-2"), new Dropout(0.5, new SeededRandom(1)))).values(1, 2);
    assertThrows(IllegalArgumentException.class, () -> dropout.gradients(loss, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"784-30-10", "2-8-1", "5-5", "2-100-3", "64-32-10"})
  void wide_networks_have_no_numbers_and_few_circles(String sizes) {
    Drawing drawing = Drawing.of(NetworkDiagram.of(network(sizes)));
    drawing.textsDoNotTouch();
    assertFalse(drawing.words().stream().anyMatch(w -> w.startsWith("b =")));
    assertTrue(drawing.all("circle").size() <= 3 * 8);
    assertTrue(drawing.width() < 800 && drawing.height() < 500);
  }

  @Test
  void wide_layers_say_how_many_neurons_they_have() {
    List<String> words = Drawing.of(NetworkDiagram.of(network("784-30-10"))).words();
    assertTrue(words.containsAll(List.of("input (784)", "Tanh (30)", "Tanh (10)")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void a_neuron_shows_its_symbols(int inputs) {
    Drawing drawing = Drawing.of(NetworkDiagram.neuron(inputs));
    drawing.textsDoNotTouch();
    assertTrue(drawing.words().containsAll(List.of("a1", "w" + inputs, "b", "Σ", "z", "g", "a")));
  }

  @Test
  void a_neuron_with_numbers_shows_z_and_a() {
    Neuron neuron = new Neuron(new double[] {0.15, 0.20}, 0.35, new Sigmoid());
    Drawing drawing = Drawing.of(NetworkDiagram.neuron(neuron).values(0.05, 0.10));
    drawing.textsDoNotTouch();
    assertTrue(drawing.words().containsAll(List.of("w1 = 0.15", "b = 0.35", "0.3775", "0.5933")));
  }

  @Test
  void says_what_is_wrong() {
    assertEquals(
        "NetworkDiagram.neuron: inputs must be from 1 to 6, was 7",
        assertThrows(IllegalArgumentException.class, () -> NetworkDiagram.neuron(7)).getMessage());
    assertEquals(
        "NetworkDiagram.values: needs 2 values, was given 3",
        assertThrows(ShapeException.class, () -> NetworkDiagram.of(MAZUR).values(1, 2, 3))
            .getMessage());
    assertEquals(
        "NetworkDiagram.values: needs a neuron with weights, was given 1 values",
        assertThrows(ShapeException.class, () -> NetworkDiagram.neuron(1).values(1)).getMessage());
  }
}
