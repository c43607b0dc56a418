package nnbook.course.certify.wire;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.neuron.Neuron;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.AdamW;
import nnbook.engine.random.SeededRandom;

/** Values of all kinds, many of which lead to the same others, or in circles. */
final class RandomGraph {
  private static final double[] NUMBERS = {
    0.0, -0.0, Double.NaN, Double.longBitsToDouble(0x7ff8_0000_0000_0001L), 1e308, -1000,
    Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 0.1
  };

  private final SeededRandom random;
  private final List<Object> made = new ArrayList<>();

  RandomGraph(long seed) {
    random = new SeededRandom(seed);
  }

  Object[] values(int count) {
    List<List<Object>> circles = new ArrayList<>();
    for (int i = 0; i < 4 * count; i++) {
      made.add(value(circles));
    }
    circles.forEach(list -> list.add(any()));
    Object[] values = new Object[count];
    Arrays.setAll(values, i -> made.get(made.size() - 1 - i));
    return values;
  }

  private Object any() {
    return made.isEmpty() || random.nextInt(8) == 0 ? null : made.get(random.nextInt(made.size()));
  }

  private Object[] some() {
    Object[] some = new Object[random.nextInt(4)];
    Arrays.setAll(some, i -> any());
    return some;
  }

  private double number() {
    return random.nextInt(2) == 0
        ? NUMBERS[random.nextInt(NUMBERS.length)]
        : random.nextDouble(-5, 5);
  }

  private double[] numbers(int count) {
    double[] numbers = new double[count];
    Arrays.setAll(numbers, i -> number());
    return numbers;
  }

  private Matrix matrix(int rows, int columns) {
    return Matrix.generate(rows, columns, (i, j) -> number());
  }

  private Object value(List<List<Object>> circles) {
    switch (random.nextInt(22)) {
      case 0:
        return number();
      case 1:
        return (float) number();
      case 2:
        return random.nextInt(100);
      case 3:
        return random.nextLong();
      case 4:
        return (char) random.nextInt(65536);
      case 5:
        return random.nextInt(2) == 0;
      case 6:
        return "text " + (char) (0xd800 + random.nextInt(0x400)) + "\0 " + random.nextInt(3);
      case 7:
        return numbers(random.nextInt(5));
      case 8:
        return primitives();
      case 9:
        return new double[][] {numbers(2), null, numbers(0)};
      case 10:
        return some();
      case 11, 12, 13:
        List<Object> list = new ArrayList<>(Arrays.asList(some()));
        circles.add(list);
        return list;
      case 14:
        return Arrays.asList(some());
      case 15:
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(some())));
      case 16:
        return Arrays.stream(some()).toList();
      case 17:
        return container();
      case 18:
        return new SampleExercise.Pair(any(), numbers(2));
      case 19:
        List<Object> inputs = new ArrayList<>(Arrays.asList(some()));
        circles.add(inputs);
        SampleExercise.Knot knot = new SampleExercise.Knot("knot", inputs);
        knot.grad = number();
        return knot;
      default:
        return engine();
    }
  }

  private Object primitives() {
    Class<?> type = ScalarIo.kind(random.nextInt(ScalarIo.kinds()));
    return Array.newInstance(type, new int[] {random.nextInt(3), random.nextInt(3)});
  }

  private Object container() {
    return switch (random.nextInt(5)) {
      case 0 -> new LinkedHashSet<>(List.of(3, 1, "b", SampleExercise.Color.RED));
      case 1 -> {
        LinkedHashMap<Object, Object> map = new LinkedHashMap<>();
        map.put("z", any());
        map.put(null, any());
        yield map;
      }
      case 2 -> Optional.ofNullable(any());
      case 3 -> OptionalInt.of(random.nextInt(5));
      default -> SampleExercise.Color.GREEN;
    };
  }

  private Object engine() {
    int in = 1 + random.nextInt(3);
    int out = 1 + random.nextInt(3);
    Dense first = Dense.of(matrix(out, in), matrix(1, out), new LeakyRelu(0.1));
    Dense second = Dense.glorotUniform(out, 2, new Tanh(), random);
    return switch (random.nextInt(7)) {
      case 0 -> matrix(random.nextInt(3), random.nextInt(3));
      case 1 -> new SeededRandom(random.nextLong());
      case 2 -> new Neuron(numbers(2), number(), new Tanh());
      case 3 -> new AdamW(new Adam(0.1), 0.2);
      case 4 -> first;
      case 5 -> {
        Sequential network = Sequential.of(first, second);
        network.backward(network.forward(matrix(2, in)));
        yield network;
      }
      default -> List.of(first, first.withoutActivation(), second);
    };
  }
}
