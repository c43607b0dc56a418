package ch16;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PortWeightsTest {
  private static final double[][] NONE = {};
  private static final List<String> WITHOUT =
      List.of("ReLU", "Tanh", "Sigmoid", "Dropout", "Flatten");

  /** Dense layers: kernels, biases (an empty table for none), and all layers of PyTorch. */
  private record Net(List<double[][]> kernels, List<double[][]> biases, List<String> layers) {
    List<Integer> places() {
      return IntStream.range(0, layers.size()).boxed()
          .filter(place -> layers.get(place).equals("Linear")).toList();
    }

    /** The last layer first, so that the order of the map says nothing. */
    Map<String, double[][]> named(IntFunction<String> kernel, IntFunction<String> bias,
        UnaryOperator<double[][]> change) {
      Map<String, double[][]> named = new LinkedHashMap<>();
      for (int n = kernels.size() - 1; n >= 0; n--) {
        if (biases.get(n) != NONE) {
          named.put(bias.apply(n), biases.get(n));
        }
        named.put(kernel.apply(n), change.apply(kernels.get(n)));
      }
      return named;
    }

    Map<String, double[][]> keras(IntFunction<String> layer, UnaryOperator<double[][]> change) {
      return named(n -> layer.apply(n) + "/kernel", n -> layer.apply(n) + "/bias", change);
    }

    Map<String, double[][]> pytorch(IntFunction<String> layer, UnaryOperator<double[][]> change) {
      return named(n -> layer.apply(n) + ".weight", n -> layer.apply(n) + ".bias", change);
    }

    /** With the weights of layer {@code order.get(n)} in the place of layer n. */
    Net inOrder(List<Integer> order) {
      return new Net(order.stream().map(kernels::get).toList(),
          order.stream().map(biases::get).toList(), layers);
    }

    Net with(UnaryOperator<double[][]> bias) {
      return new Net(kernels, biases.stream().map(b -> b == NONE ? b : bias.apply(b)).toList(),
          layers);
    }

    /** The order in which texts are sorted. */
    Net sorted(IntFunction<String> name) {
      return inOrder(IntStream.range(0, kernels.size()).boxed()
          .sorted(Comparator.comparing(name::apply)).toList());
    }

    Net backward() {
      List<Integer> order = new ArrayList<>();
      for (int n = kernels.size() - 1; n >= 0; n--) {
        order.add(n);
      }
      return inOrder(order);
    }
  }

  private static double[][] turned(double[][] table) {
    double[][] turned = new double[table[0].length][table.length];
    for (int r = 0; r < turned.length; r++) {
      for (int c = 0; c < table.length; c++) {
        turned[r][c] = table[c][r];
      }
    }
    return turned;
  }

  private static IntFunction<String> dense(int first) {
    return n -> n + first == 0 ? "dense" : "dense_" + (n + first);
  }

  private static final Net SMALL = new Net(
      List.of(new double[][] {{1, -2, 3}, {-4, 5, 0.5}}, new double[][] {{6}, {-7}, {8}}),
      List.of(new double[][] {{0.1, 0.2, 0.3}}, new double[][] {{-0.4}}),
      List.of("Linear", "Tanh", "Linear", "Sigmoid"));

  @Test
  @Points(2)
  void two_layers_to_pytorch() {
    toPytorch(SMALL, 0);
  }

  @Test
  @Points(2)
  void two_layers_to_keras() {
    toKeras(SMALL);
  }

  @Test
  @Points(1)
  void a_layer_without_biases() {
    Net net = new Net(List.of(new double[][] {{2, 3}}, new double[][] {{4, -5}, {6, 7}}),
        List.of(NONE, new double[][] {{0.5, -0.5}}), List.of("Linear", "ReLU", "Linear"));
    toPytorch(net, 0);
    toKeras(net);
  }

  @Test
  @Points(2)
  void layers_of_the_same_shape_and_numbers_of_two_digits() {
    SeededRandom random = new SeededRandom(16);
    List<String> layers = new ArrayList<>();
    List<double[][]> kernels = new ArrayList<>();
    List<double[][]> biases = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      layers.addAll(List.of("Linear", "ReLU", "Dropout"));
      kernels.add(table(random, 2, 2));
      biases.add(table(random, 1, 2));
    }
    Net net = new Net(kernels, biases, layers);
    toPytorch(net, 8);
    toKeras(net);
  }

  @Test
  @Points(3)
  void any_network() {
    Expect.seeds(40, random -> {
      int count = 1 + random.nextInt(5);
      int[] widths = IntStream.range(0, count + 1).map(n -> 1 + random.nextInt(3)).toArray();
      List<String> layers = new ArrayList<>();
      List<double[][]> kernels = new ArrayList<>();
      List<double[][]> biases = new ArrayList<>();
      for (int n = 0; n < count; n++) {
        while (random.nextInt(3) > 0) {
          layers.add(WITHOUT.get(random.nextInt(5)));
        }
        layers.add("Linear");
        kernels.add(table(random, widths[n], widths[n + 1]));
        biases.add(random.nextInt(4) == 0 ? NONE : table(random, 1, widths[n + 1]));
      }
      Net net = new Net(kernels, biases, layers);
      toPytorch(net, random.nextInt(12));
      toKeras(net);
    });
  }

  private static double[][] table(SeededRandom random, int rows, int columns) {
    double[][] table = new double[rows][columns];
    for (double[] row : table) {
      Arrays.setAll(row, c -> (random.nextInt(199) - 99) / 10.0);
    }
    return table;
  }

  private static void toPytorch(Net net, int first) {
    Map<String, double[][]> keras = net.keras(dense(first), w -> w);
    IntFunction<String> place = n -> "" + net.places().get(n);
    Expectation<Map<String, double[][]>> call =
        Expect.given("keras", keras, "layers", net.layers())
            .when(() -> PortWeights.toPytorch(keras, net.layers()))
            .mistakeIfThrows(
                NullPointerException.class,
                "A table is looked up by a name that isn't there: the numbers may begin anywhere,"
                    + " and a layer may be without biases.")
            .mistakeIf(
                names(name -> name.contains("dense")),
                "The names are those of Keras: PyTorch says the place of the layer, then .weight"
                    + " or .bias.")
            .mistakeIf(
                names(name -> name.endsWith("kernel")), "PyTorch calls the kernel .weight.")
            .mistakeIf(is(net.pytorch(n -> "" + n, PortWeightsTest::turned)),
                "Only dense layers were counted: PyTorch counts activations and dropout, too.")
            .mistakeIf(
                is(net.pytorch(n -> "" + (net.places().get(n) + 1), PortWeightsTest::turned)),
                "The places are one too large: PyTorch counts from 0.")
            .mistakeIf(is(net.sorted(dense(first)).pytorch(place, PortWeightsTest::turned)),
                "The names were sorted as texts, in which dense_10 comes before dense_9: sort by"
                    + " the number.")
            .mistakeIf(is(net.backward().pytorch(place, PortWeightsTest::turned)),
                "The layers are in the order of the map, which says nothing: sort by the number.");
    tables(call, "The kernels aren't turned: PyTorch keeps [out x in].",
        w -> net.pytorch(place, w),
        net.with(PortWeightsTest::turned).pytorch(place, PortWeightsTest::turned));
  }

  private static void toKeras(Net net) {
    IntFunction<String> place = n -> "" + net.places().get(n);
    Map<String, double[][]> pytorch = net.pytorch(place, PortWeightsTest::turned);
    Net transposed = new Net(
        net.kernels().stream().map(PortWeightsTest::turned).toList(), net.biases(), net.layers());
    Expectation<Map<String, double[][]>> call =
        Expect.given("pytorch", pytorch).when(() -> PortWeights.toKeras(pytorch))
            .mistakeIfThrows(
                NullPointerException.class,
                "A table is looked up by a name that isn't there: not every layer has weights, and"
                    + " not every one with weights has biases.")
            .mistakeIf(names(name -> name.startsWith("dense_0")),
                "The first layer of Keras is \"dense\", without a number.")
            .mistakeIf(names(name -> name.contains(".")),
                "The names are those of PyTorch: Keras says dense, dense_1 and so on, then /kernel"
                    + " or /bias.")
            .mistakeIf(names(name -> name.endsWith("weight")), "Keras calls the weight /kernel.")
            .mistakeIf(is(net.keras(n -> dense(net.places().get(n)).apply(0), w -> w)),
                "The numbers are those of PyTorch: Keras counts dense layers only.")
            .mistakeIf(is(net.keras(dense(1), w -> w)),
                "The first layer is \"dense\", then dense_1.")
            .mistakeIf(is(net.sorted(place).keras(dense(0), w -> w)),
                "The names were sorted as texts, in which 12 comes before 2: sort by the number.")
            .mistakeIf(is(net.backward().keras(dense(0), w -> w)),
                "The layers are in the order of the map, which says nothing: sort by the number.");
    tables(call, "The weights aren't turned: Keras keeps [in x out].",
        w -> transposed.keras(dense(0), w),
        transposed.with(PortWeightsTest::turned).keras(dense(0), PortWeightsTest::turned));
  }

  /** What is right with the kernels turned, and what may be wrong on both ways. */
  private static void tables(Expectation<Map<String, double[][]>> call, String wrongLayout,
      Function<UnaryOperator<double[][]>, Map<String, double[][]>> named,
      Map<String, double[][]> biasesTurned) {
    Map<String, double[][]> right = named.apply(PortWeightsTest::turned);
    Map<String, double[][]> lost = new LinkedHashMap<>(right);
    lost.keySet().removeIf(name -> name.endsWith("bias"));
    call.mistakeIf(map -> map.containsValue(null),
            "A name has no table: a layer without biases gets no name for them.")
        .mistakeIf(Map::isEmpty, "The map is empty: put a table into it for each that is given.")
        .mistakeIf(is(named.apply(w -> w)), wrongLayout)
        .mistakeIf(is(lost), "The biases are lost.")
        .mistakeIf(is(biasesTurned), "Only weights are turned: a bias is [1 x out] in both.")
        .mistakeIf(map -> map.size() < right.size(),
            "Fewer tables came out than went in: none of the layers may be left out.")
        .explainIf(map -> !map.keySet().equals(right.keySet()),
            "The names must be " + String.join(", ", right.keySet().stream().sorted().toList())
                + ".")
        .explainIf(map -> !Arrays.equals(numbers(map), numbers(right)),
            "The numbers aren't those that were given: they only move.")
        .is(right, 0);
  }

  private static double[] numbers(Map<String, double[][]> map) {
    return map.values().stream().flatMap(Arrays::stream).flatMapToDouble(Arrays::stream).sorted()
        .toArray();
  }

  private static Predicate<Map<String, double[][]>> is(Map<String, double[][]> wrong) {
    return map -> map.keySet().equals(wrong.keySet())
        && map.keySet().stream()
            .allMatch(name -> Arrays.deepEquals(map.get(name), wrong.get(name)));
  }

  private static Predicate<Map<String, double[][]>> names(Predicate<String> wrong) {
    return map -> map.keySet().stream().anyMatch(wrong);
  }
}
