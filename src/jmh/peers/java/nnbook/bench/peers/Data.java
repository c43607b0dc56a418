package nnbook.bench.peers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nnbook.engine.random.SeededRandom;

/**
 * What a piece of work begins with: the driver draws it, and all engines read the same files.
 *
 * @param x inputs [samples x in]
 * @param y targets [samples x out]
 * @param start the weights: W1 [in x hidden], b1, W2 [hidden x out], b2
 */
record Data(float[][] x, float[][] y, float[] start) {

  /**
   * Images of which half of the pixels are 0, as in pictures of clothes; for W1 the four cases.
   * Biases are small, but not 0: at an output of exactly 0 DJL's cross-entropy has another slope.
   */
  static Data draw(Work work) {
    SeededRandom random = new SeededRandom(1);
    float[][] x = new float[work.rows()][work.inputs()];
    float[][] y = new float[work.rows()][work.outputs()];
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < work.inputs(); k++) {
        x[i][k] = work.is("W1") ? i >> k & 1 : Math.max(0, (float) random.nextDouble(-1, 1));
      }
      if (work.is("W1")) {
        y[i][0] = (i ^ i >> 1) & 1;
      } else {
        y[i][random.nextInt(work.outputs())] = 1;
      }
    }
    float[] start = new float[(work.inputs() + 1) * work.hidden()
        + (work.hidden() + 1) * work.outputs()];
    fill(start, 0, start.length, 100, random);
    int first = work.inputs() * work.hidden();
    int second = work.hidden() * work.outputs();
    fill(start, 0, first, work.inputs(), random);
    fill(start, first + work.hidden(), second, work.hidden(), random);
    return new Data(x, y, start);
  }

  private static void fill(float[] start, int from, int count, int in, SeededRandom random) {
    double limit = Math.sqrt(6.0 / in);
    for (int i = from; i < from + count; i++) {
      start[i] = (float) random.nextDouble(-limit, limit);
    }
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("x.f32"), x);
    write(folder.resolve("y.f32"), y);
    write(folder.resolve("start.f32"), start);
  }

  private static void write(Path file, float[]... rows) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : rows) {
      for (float value : row) {
        bytes.putFloat(value);
      }
    }
    Files.write(file, bytes.array());
  }

  static Data read(Work work, Path folder) throws IOException {
    FloatBuffer start = floats(folder.resolve("start.f32"));
    float[] weights = new float[start.remaining()];
    start.get(weights);
    return new Data(rows(floats(folder.resolve("x.f32")), work.inputs()),
        shared(rows(floats(folder.resolve("y.f32")), work.outputs())), weights);
  }

  /** Examples with the same targets share a row, as those of a class of Fashion-MNIST do. */
  private static float[][] shared(float[][] rows) {
    Map<FloatBuffer, float[]> seen = new HashMap<>();
    return Arrays.stream(rows)
        .map(row -> seen.computeIfAbsent(FloatBuffer.wrap(row), key -> row))
        .toArray(float[][]::new);
  }

  private static FloatBuffer floats(Path file) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer();
  }

  private static float[][] rows(FloatBuffer values, int columns) {
    float[][] rows = new float[values.remaining() / columns][columns];
    for (float[] row : rows) {
      values.get(row);
    }
    return rows;
  }

  /** One of the two layers: its weights [in x out], and its biases as the last row. */
  float[][] layer(Work work, int number) {
    int in = number == 1 ? work.inputs() : work.hidden();
    int out = number == 1 ? work.hidden() : work.outputs();
    FloatBuffer values = FloatBuffer.wrap(start);
    values.position(number == 1 ? 0 : (work.inputs() + 1) * work.hidden());
    values.limit(values.position() + (in + 1) * out);
    return rows(values, out);
  }
}
