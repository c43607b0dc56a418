package ch13;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ReadIdxTest {
  private static final String ENDIAN =
      "A right file of labels was refused. The largest byte comes first, so 00 00 08 01 is"
          + " 8 · 256 + 1 = 2049, the first number; after 8 bytes"
          + " comes a byte for each label.";
  private static final String SIGNED =
      "Bright pixels came out negative: a byte has a sign in Java, b & 0xFF has none.";
  private static final String BESIDE =
      "An index left its array: either the array is not as long as the header says, or a number is"
          + " stored or read beside its place.";
  private static final String REFUSED =
      "A right file was refused. The largest byte comes first, so 00 00 08 03 is 2051, the first"
          + " number; after 16 bytes come images · rows · columns pixels.";
  private static final List<Class<? extends RuntimeException>> FOUND_BY_JAVA =
      List.of(
          IndexOutOfBoundsException.class, BufferUnderflowException.class,
          NegativeArraySizeException.class);
  private static final String LABELS_AT =
      "These are bytes of the header, or shifted: the labels begin after 8 bytes.";
  private static final String PIXELS_AT =
      "These are bytes of the header, or shifted: the pixels begin after 16 bytes.";

  @Test
  @Points(2)
  void three_labels() {
    byte[] file = bytes(0, 0, 8, 1, 0, 0, 0, 3, 9, 0, 7);
    labels(file)
        .mistake(new int[] {0, 0, 8}, LABELS_AT)
        .mistake(
            new int[] {0, 0, 0},
            "Three zeros came out: the labels begin after 8 bytes, and are not divided.")
        .mistakeIfThrows(IllegalArgumentException.class, ENDIAN)
        .is(new int[] {9, 0, 7});
  }

  @Test
  @Points(2)
  void two_images_of_three_pixels() {
    byte[] file = bytes(
        0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 255, 51, 200, 1, 128);
    double[][] right = {{0, 1, 0.2}, {200 / 255.0, 1 / 255.0, 128 / 255.0}};
    images(file)
        .mistakeIf(x -> x != null && holds(x, -56 / 255.0), SIGNED)
        .mistakeIf(x -> x != null && holds(x, -56), SIGNED)
        .mistake(
            new double[][] {{0, 255, 51}, {200, 1, 128}}, "Not divided: each pixel is byte / 255.")
        .mistake(
            new double[][] {{0, 255 / 256.0, 51 / 256.0}, {200 / 256.0, 1 / 256.0, 0.5}},
            "Divided by 256: the largest byte is 255, and it means 1.")
        .mistake(
            new double[][] {{0, 1, 0}, {0, 0, 0}},
            "The fraction was lost: 200 / 255 divides ints, write 255.0.")
        .mistakeIf(
            x -> x != null && x.length == 1 && x[0].length == 6,
            "All pixels are in one row: a row for each image.")
        .mistakeIf(
            x -> x != null && x.length == 2 && x[0].length == 1,
            "An image has rows · columns pixels, here 3 and not 1.")
        .mistake(
            new double[][] {{0, 1, 0.2}, {0, 1, 0.2}},
            "Each image is the first one: with each, the place in the file goes on by rows ·"
                + " columns bytes.")
        .mistake(
            new double[][] {{0, 1, 0.2}, {1, 0.2, 200 / 255.0}},
            "The images overlap: each is rows · columns bytes long.")
        .mistake(
            new double[][] {{0, 1 / 255.0, 0.2}, {56 / 255.0, 1 / 255.0, 128 / 255.0}},
            "A bright pixel is a negative byte, and Math.abs makes 56 of 200: b & 0xFF gives 200.")
        .mistake(
            new double[][] {{128, 127, 179}, {72, 129, 0}},
            "128 was added to each byte: b & 0xFF adds 256, and to negative ones only.")
        .mistake(
            new double[][] {{128 / 255.0, 127 / 255.0, 179 / 255.0}, {72 / 255.0, 129 / 255.0, 0}},
            "128 was added to each byte: b & 0xFF adds 256, and to negative ones only.")
        .mistake(
            new double[][] {{0, 127 / 255.0, 0.2}, {72 / 255.0, 1 / 255.0, 0}},
            "b & 0x7F drops the largest of the eight bits: b & 0xFF keeps all.")
        .mistake(
            new double[][] {{0, 0, 0}, right[1]}, "The first image is missing: images begin at 0.")
        .mistakeIf(x -> isShifted(x, file), PIXELS_AT)
        .mistakeIfThrows(IllegalArgumentException.class, REFUSED)
        .is(right, 1e-12);
  }

  @Test
  @Points(3)
  void any_file() {
    String size =
        "A right file with a size above 127 was refused. The bytes of the header have a sign too:"
            + " is it taken off by & 0xFF?";
    Expect.seeds(100, random -> {
      int count = 1 + random.nextInt(random.nextInt(2) == 0 ? 4 : 400);
      byte[] pixels = pixels(random, count);
      labels(join(header(2049, count), pixels))
          .mistakeIf(
              labels -> labels != null && Arrays.stream(labels).anyMatch(v -> v < 0),
              "A label came out negative: a byte has a sign in Java, b & 0xFF has none.")
          .mistakeIfThrows(ArrayIndexOutOfBoundsException.class, BESIDE)
          .mistakeIfThrows(IllegalArgumentException.class, count < 128 ? ENDIAN : size)
          .is(unsigned(pixels));
      int rows = 1 + random.nextInt(4);
      int columns = 1 + random.nextInt(4);
      byte[] all = pixels(random, count * rows * columns);
      images(join(header(2051, count, rows, columns), all))
          .mistakeIf(x -> x != null && Arrays.stream(x).anyMatch(r -> negative(r)), SIGNED)
          .mistakeIfThrows(ArrayIndexOutOfBoundsException.class, BESIDE)
          .mistakeIfThrows(IllegalArgumentException.class, count < 128 ? REFUSED : size)
          .is(right(all, rows * columns), 1e-12);
    });
    labels(join(header(2049, 65_537), new byte[65_537]))
        .mistakeIfThrows(
            RuntimeException.class, "65,537 labels were misread: each size has four bytes.")
        .is(new int[65_537]);
    labels(header(2049, 0))
        .mistakeIfThrows(
            IllegalArgumentException.class,
            "A file without labels is right too: it is as long as its size says, 8 bytes.")
        .is(new int[0]);
    for (int[] sizes : new int[][] {{0, 28, 28}, {2, 0, 3}, {2, 3, 0}}) {
      images(header(2051, sizes[0], sizes[1], sizes[2]))
          .mistakeIfThrows(
              IllegalArgumentException.class,
              "A size of 0 is right too: the file is as long as its sizes say, 16 bytes.")
          .is(new double[sizes[0]][sizes[1] * sizes[2]], 0);
    }
  }

  @Test
  @Points(1)
  void refuses_another_kind() {
    String kind = "Any other first number must be refused: 2051 begins images, 2049 labels.";
    refuseImages(kind, join(header(2049, 1, 1, 1), bytes(7)));
    refuseImages(kind, join(header(2051 << 8, 1, 1, 1), bytes(7)));
    refuseLabels(kind, join(header(2051, 1), bytes(7)));
    refuseLabels(kind, join(header(1, 1), bytes(7)));
  }

  @Test
  @Points(2)
  void refuses_another_length() {
    String missing = "The file is shorter than its sizes say: refuse it with"
        + " IllegalArgumentException, by its length.";
    String more = "The file is longer than its sizes say: compare the length exactly.";
    refuseImages(missing, join(header(2051, 2, 2, 1), bytes(1, 2, 3)));
    refuseLabels(missing, join(header(2049, 3), bytes(1, 2)));
    String within = "The file ends within its header: look at its length before you read a number.";
    refuseImages(within, header(2051, 2));
    refuseImages(within, bytes());
    refuseLabels(within, bytes(0, 0, 8));
    refuseImages(more, join(header(2051, 2, 1, 1), bytes(1, 2, 3)));
    refuseLabels(more, join(header(2049, 3), bytes(1, 2, 3, 4)));
    refuseImages(missing, header(2051, 2_000_000_000, 28, 28));
    refuseImages(
        "641 · 6700417 is 1 as an int, so the length seemed right: multiply as long.",
        join(header(2051, 1, 641, 6_700_417), bytes(9)));
    refuseImages(
        "The product of three large sizes does not fit a long either, so the length seemed right:"
            + " multiply as double, or compare after each factor.",
        join(header(2051, 35, 998_034_439, 1_056_175_639), bytes(1, 2, 3)));
    refuseImages(
        "Two sizes of FF FF FF FF were read as -1, and their product 1 fits: refuse a negative"
            + " size.",
        join(header(2051, 3, -1, -1), bytes(1, 2, 3)));
  }

  private static void refuseImages(String sentence, byte[] file) {
    refuse(images(file), sentence);
  }

  private static void refuseLabels(String sentence, byte[] file) {
    refuse(labels(file), sentence);
  }

  private static <T> void refuse(Expectation<T> call, String sentence) {
    for (Class<? extends RuntimeException> type : FOUND_BY_JAVA) {
      call.mistakeIfThrows(type, sentence);
    }
    call.mistakeIfReturns(sentence).fails(IllegalArgumentException.class);
  }

  private static Expectation<int[]> labels(byte[] file) {
    return Expect.given("file", file).when(() -> ReadIdx.labels(file));
  }

  private static Expectation<double[][]> images(byte[] file) {
    return Expect.given("file", file).when(() -> ReadIdx.images(file));
  }

  private static boolean holds(double[][] x, double value) {
    return Arrays.stream(x).flatMapToDouble(Arrays::stream)
        .anyMatch(v -> Math.abs(v - value) < 1e-9);
  }

  /** Whether all pixels are bytes of another place of the file. */
  private static boolean isShifted(double[][] x, byte... file) {
    double[] seen = Arrays.stream(x).flatMapToDouble(Arrays::stream).toArray();
    for (int at = 0; at < 16; at++) {
      int[] bytes = unsigned(Arrays.copyOfRange(file, at, at + seen.length));
      boolean same = x.length == 2 && x[0].length == 3;
      for (int k = 0; k < seen.length; k++) {
        same &= Math.abs(seen[k] - bytes[k] / 255.0) < 1e-9;
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static boolean negative(double... row) {
    return Arrays.stream(row).anyMatch(v -> v < 0);
  }

  private static int[] unsigned(byte... bytes) {
    int[] numbers = new int[bytes.length];
    Arrays.setAll(numbers, n -> Byte.toUnsignedInt(bytes[n]));
    return numbers;
  }

  private static double[][] right(byte[] pixels, int each) {
    int[] numbers = unsigned(pixels);
    double[][] x = new double[pixels.length / each][each];
    for (int n = 0; n < numbers.length; n++) {
      x[n / each][n % each] = numbers[n] / 255.0;
    }
    return x;
  }

  private static byte[] pixels(SeededRandom random, int count) {
    byte[] pixels = new byte[count];
    for (int n = 0; n < count; n++) {
      pixels[n] = (byte) random.nextInt(256);
    }
    return pixels;
  }

  private static byte[] header(int... numbers) {
    byte[] bytes = new byte[4 * numbers.length];
    for (int k = 0; k < bytes.length; k++) {
      bytes[k] = (byte) (numbers[k / 4] >>> 8 * (3 - k % 4));
    }
    return bytes;
  }

  private static byte[] bytes(int... numbers) {
    byte[] bytes = new byte[numbers.length];
    for (int k = 0; k < bytes.length; k++) {
      bytes[k] = (byte) numbers[k];
    }
    return bytes;
  }

  private static byte[] join(byte[] head, byte[] tail) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head);
    all.writeBytes(tail);
    return all.toByteArray();
  }
}
