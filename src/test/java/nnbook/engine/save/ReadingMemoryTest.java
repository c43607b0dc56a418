package nnbook.engine.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading a file never takes more memory than its size times a small constant, whatever the file
 * says of itself. Counted is all that the reading thread ever allocates, also what is garbage at
 * once, so the memory in use at any moment is less.
 */
class ReadingMemoryTest {
  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Exceptions, builders and lists of an empty file, and classes that are loaded while reading. */
  private static final long FIXED = 100_000;

  /** A header, or a text, of thousands of tiny entries, each of which becomes several objects. */
  private static final int ENTRIES = 32;

  /** A text in which every second sign is a number, which becomes a word and is parsed. */
  private static final int DIGITS = 64;

  /** Two bytes become one number of eight, and tensors copy their numbers once. */
  private static final int HALVES = 9;

  @Test
  void honest_numbers() {
    SeededRandom random = new SeededRandom(1);
    Matrix m = Matrix.generate(300, 400, (i, j) -> random.nextGaussian());
    List<Tensor> weights = List.of(Tensor.ofMatrix("w", m));
    assertReads(3, Safetensors.encode(weights, NumberType.F64));
    assertReads(5, Safetensors.encode(weights, NumberType.F32));
    assertReads(HALVES, file(entry("w", "F16", "[100000]", "[0,200000]"), 200_000));
  }

  @Test
  void honest_networks() {
    Sequential network = Sequential.of(
        Dense.glorotUniform(64, 100, new Tanh(), new SeededRandom(1)),
        Dense.glorotUniform(100, 10, new Tanh(), new SeededRandom(2)));
    assertReadsText(DIGITS, NetworkText.encode(network));
    assertReadsText(DIGITS, "nnbook network 1\ndense 9999 -> 1 Tanh\nweights"
        + " 0".repeat(9999) + " bias 0\nend\n");
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("tensors of one number", entries(4000, "[]", 8)),
        Arguments.of("tensors of none", entries(4000, "[0]", 0)),
        Arguments.of("tensors with many sizes", entries(4000, "[0,0,0,0,0,0,0,0]", 0)),
        Arguments.of("metadata", file("\"__metadata__\":{"
            + list(20_000, k -> "\"" + Integer.toString(k, 36) + "\":\"\"") + "}", 0)),
        Arguments.of("a long name", file(entry("a".repeat(200_000), "F64", "[]", "[0,8]"), 8)),
        Arguments.of("of euro signs",
            file(entry("\u20ac".repeat(70_000), "F64", "[]", "[0,8]"), 8)),
        Arguments.of("with escapes",
            file(entry("\\u20ac".repeat(30_000), "F64", "[]", "[0,8]"), 8)),
        Arguments.of("that is refused", file(entry("a".repeat(200_000), "F64", "[]", "[0,9]"), 9)),
        Arguments.of("a long type", file(entry("a", "F".repeat(200_000), "[]", "[0,8]"), 8)),
        Arguments.of("blanks", file(" ".repeat(200_000), 0)),
        Arguments.of("zeros", new byte[200_000]),
        Arguments.of("more numbers than there are",
            file(entry("a", "F64", "[1000000000,1000000]", "[0,8000000000000000]"), 8)),
        Arguments.of("numbers beyond 2^63",
            file(entry("a", "F64", "[2147483647,2147483647,2147483647]", "[0,8]"), 8)),
        Arguments.of("a header of 2 GB", new byte[] {-1, -1, -1, 127, 0, 0, 0, 0, '{'}),
        Arguments.of("a header of 2^64", new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, '{'}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void hostile_files(String name, byte[] file) {
    assertReads(ENTRIES, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "dense 999999999 -> 999999999 Tanh\n", "dense 0 -> 999999999 Tanh\n",
    "dense 999999999 -> 1 Tanh\nweights 1 2 3", "dense 1 -> 1 LeakyRelu 1e999999999\n",
  })
  void hostile_texts(String layer) {
    assertReadsText(DIGITS, "nnbook network 1\n" + layer);
  }

  @Test
  void long_texts() {
    assertReadsText(3, "nnbook network 1\n" + "9".repeat(200_000));
    assertReadsText(3, "nnbook network 1\n" + " ".repeat(200_000));
    // Each line of 17 letters becomes a layer of its own: two matrices, their gradients, names.
    assertReadsText(100, "nnbook network 1\n" + "dense 0 -> 0 Tanh\n".repeat(5000) + "end\n");
  }

  @Test
  void the_measure_sees_what_is_taken() {
    long bytes = allocated(() -> assertEquals(1_000_000, new double[1_000_000].length));
    assertEquals(8_000_000, bytes, FIXED);
  }

  private static void assertReads(int factor, byte[] file) {
    assertTakes(factor, file.length, () -> Safetensors.decode(file));
  }

  private static void assertReadsText(int factor, String text) {
    assertTakes(factor, text.length(), () -> NetworkText.decode(text));
  }

  private static void assertTakes(int factor, int size, Runnable reading) {
    long bytes = allocated(() -> {
      try {
        reading.run();
      } catch (FormatException refusal) {
        assertTrue(refusal.getMessage().length() < 400, refusal::getMessage);
      }
    });
    assertTrue(bytes <= (long) factor * size + FIXED,
        () -> bytes + " bytes for a file of " + size + ", " + bytes / size + " times");
  }

  private static long allocated(Runnable action) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    action.run();
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }

  private static byte[] entries(int count, String shape, int bytes) {
    return file(list(count, k -> entry(Integer.toString(k, 36), "F64", shape,
        "[" + k * bytes + "," + (k + 1) * bytes + "]")), count * bytes);
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
  }

  private static String entry(String name, String type, String shape, String place) {
    return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape
        + ",\"data_offsets\":" + place + "}";
  }

  /** The length, the header in braces, and so many zeros. */
  private static byte[] file(String header, int data) {
    byte[] text = ("{" + header + "}").getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + text.length + data).order(ByteOrder.LITTLE_ENDIAN)
        .putLong(text.length).put(text).array();
  }
}
