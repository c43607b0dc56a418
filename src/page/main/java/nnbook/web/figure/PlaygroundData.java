package nnbook.web.figure;

import java.util.Arrays;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.toy.Blobs;
import nnbook.engine.toy.Checkerboard;
import nnbook.engine.toy.Circles;
import nnbook.engine.toy.LabelledPoints;
import nnbook.engine.toy.Moons;
import nnbook.engine.toy.Spirals;

/**
 * Points of two classes, generated or the reader's own; some may be kept apart for a test.
 *
 * @param x [points x 2]
 * @param y [points x 1], 0 or 1
 * @param test [points kept apart x 2]
 * @param testLabels [points kept apart x 1]
 * @param java the lines of Java that give them: x and y; if some are kept apart, trainX, trainY,
 *     testX and testY as well
 */
record PlaygroundData(Matrix x, Matrix y, Matrix test, Matrix testLabels, String java) {
  private static final int POINTS = 200;
  private static final double[][] CENTERS = {{-2, -2}, {2, 2}};

  /**
   * The data that a state names.
   *
   * @param random makes the points, and draws those that are kept apart
   * @throws IllegalArgumentException if no data have that name, or own points make no sense
   */
  static PlaygroundData of(FigureState state, SeededRandom random) {
    int percent = state.count("test");
    if (percent > 90) {
      throw new IllegalArgumentException("test must be at most 90 percent, was " + percent);
    }
    PlaygroundData all = all(state, random);
    int apart = all.x().rows() * percent / 100;
    return apart == 0 ? all : all.keepingApart(apart, random);
  }

  private PlaygroundData keepingApart(int count, SeededRandom random) {
    int[] order = new int[x.rows()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    int[] apart = Arrays.copyOfRange(order, 0, count);
    int[] rest = Arrays.copyOfRange(order, count, order.length);
    return new PlaygroundData(x.rowsAt(rest), y.rowsAt(rest), x.rowsAt(apart), y.rowsAt(apart),
        java + "int[] order = IntStream.range(0, " + order.length + ").toArray();\n"
            + "random.shuffle(order);\n"
            + "int[] apart = Arrays.copyOfRange(order, 0, " + count + ");\n"
            + "int[] rest = Arrays.copyOfRange(order, " + count + ", " + order.length + ");\n"
            + "var trainX = x.rowsAt(rest);\nvar trainY = y.rowsAt(rest);\n"
            + "var testX = x.rowsAt(apart);\nvar testY = y.rowsAt(apart);\n");
  }

  private static PlaygroundData all(FigureState state, SeededRandom random) {
    double noise = state.number("noise");
    String call = POINTS + ", " + noise + ", random)";
    int half = POINTS / 2;
    return switch (state.word("data")) {
      case "xor" -> of(Checkerboard.of(POINTS, noise, random), "Checkerboard.of(" + call);
      case "circle" -> of(Circles.playground(POINTS, noise, random), "Circles.playground(" + call);
      case "spirals" -> of(Spirals.playground(half, noise * 5, random),
          "Spirals.playground(" + half + ", " + noise * 5 + ", random)");
      case "blobs" -> of(Blobs.of(half, 0.5 + noise * 4, CENTERS, random),
          "Blobs.of(" + half + ", " + (0.5 + noise * 4)
              + ",\n    new double[][] {{-2, -2}, {2, 2}}, random)");
      case "moons" -> scaled(Moons.of(POINTS, noise, random), "Moons.of(" + call);
      case "own" -> own(state.numbers("points"));
      default -> throw new IllegalArgumentException("No data are called " + state.word("data"));
    };
  }

  /** With none kept apart. */
  private static PlaygroundData of(Matrix x, Matrix y, String java) {
    return new PlaygroundData(x, y, Matrix.zeros(0, 2), Matrix.zeros(0, 1), java);
  }

  private static PlaygroundData of(LabelledPoints points, String call) {
    return of(points.x(), points.y(),
        "var points = " + call + ";\nvar x = points.x();\nvar y = points.y();\n");
  }

  /** Moons are small beside the others. */
  private static PlaygroundData scaled(LabelledPoints points, String call) {
    return of(points.x().scale(2), points.y(),
        "var points = " + call + ";\nvar x = points.x().scale(2);\nvar y = points.y();\n");
  }

  /** Three numbers a point: two coordinates and the class. */
  private static PlaygroundData own(double[] numbers) {
    int count = numbers.length / 3;
    if (numbers.length == 0 || numbers.length % 3 != 0) {
      throw new IllegalArgumentException("points must be x, y and class of at least one point");
    }
    double[][] x = new double[count][];
    double[] y = new double[count];
    StringBuilder rows = new StringBuilder();
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      x[i] = new double[] {numbers[3 * i], numbers[3 * i + 1]};
      y[i] = numbers[3 * i + 2];
      if (y[i] != 0 && y[i] != 1) {
        throw new IllegalArgumentException("a class must be 0 or 1, was " + y[i]);
      }
      rows.append(i == 0 ? "" : i % 4 == 0 ? ",\n    " : ", ")
          .append('{').append(x[i][0]).append(", ").append(x[i][1]).append('}');
      classes.append(i == 0 ? "" : i % 20 == 0 ? ",\n    " : ", ").append((int) y[i]);
    }
    return of(Matrix.of(x), Matrix.ofColumn(y),
        "var x = Matrix.of(new double[][] {\n    " + rows + "});\n"
            + "var y = Matrix.ofColumn(\n    " + classes + ");\n");
  }
}
