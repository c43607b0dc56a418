package ch13;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class MeanImagesTest {
  /** For the image (5, 1, 2), each way to compare finds another of them. */
  private static final double[][] TWELVE = {
      {9, 7, -3}, {7, 9, 2}, {1, 3, -2}, {0, 9, -4}, {4, 7, 3}, {8, -3, 8},
      {6, 7, 7}, {-1, 0, 8}, {0, -3, 0}, {3, 3, 7}, {5, 9, -1}, {-1, 1, 5}};
  private static final DoubleBinaryOperator SQUARE = (a, b) -> (a - b) * (a - b);
  private static final String SIGNED =
      "Differences with a sign were added, so the most negative sum won: square each difference.";
  private static final String WHOLE =
      "The decimals of the distances were cut off: add them up in a double.";
  private static final String FIRST =
      "Class 0 won though another is nearer. Does the search begin with a distance above all, the"
          + " sum of each class with 0, and does it reach the last class?";
  private static final String LAST =
      "The last class won though another is nearer: also remember the smallest distance so far.";

  @Test
  @Points(2)
  void means_of_two_classes() {
    call(new double[][] {{1, 0}, {0.6, 0.2}, {0, 1}}, new int[] {0, 0, 1}, 2)
        .mistake(
            new double[][] {{1.6, 0.2}, {0, 1}},
            "These are sums: divide each by the number of images of its class.")
        .mistake(
            new double[][] {{1.6 / 3, 0.2 / 3}, {0, 1 / 3.0}},
            "Divided by the number of all images: count the images of each class.")
        .mistake(
            new double[][] {{0.8, 0.1}, {0, 0.5}},
            "Divided by the number of classes: count the images of each class.")
        .mistake(
            new double[][] {{1.6 / 3, 0.4}, {1.6 / 3, 0.4}},
            "Each class has the mean of all images: add an image to its own class only.")
        .mistake(
            new double[][] {{0.6, 0.2}, {0, 1}},
            "This is the last image of each class: add them up, with +=.")
        .mistake(
            new double[][] {{0.3, 0.1}, {0, 1}},
            "Only the last image of each class is in the sum: add them up, with +=.")
        .mistake(
            new double[][] {{1.6 / 3, 0.2 / 3}, {0, 0.5}},
            "One image too many was counted in each class: the counts begin at 0.")
        .mistakeIfThrows(
            IllegalArgumentException.class,
            "A class with an image was refused: is each image counted, the last one too?")
        .mistake(
            new double[][] {{0.5, 0}, {0, 1}},
            "The decimals of the images were cut off: add them up as double.")
        .mistake(new double[][] {{1, 0}, {0, 1}}, "This is the first image of each class.")
        .mistake(
            new double[][] {{0.8, 0}, {0.1, 1}},
            "Rows and columns are swapped: a row for each class, a column for each pixel.")
        .is(new double[][] {{0.8, 0.1}, {0, 1}}, 1e-12);
  }

  @Test
  @Points(2)
  void nearest_of_twelve() {
    near(TWELVE, 5, 1, 2)
        .mistakeIf(k -> k == 0, FIRST)
        .mistakeIf(k -> k == 33, "That is the distance: return the number of the class.")
        .is(9);
    near(new double[][] {{0.6, 0.6}, {0.1, 0.2}, {-3, 3}}, 0, 0).is(1);
    near(new double[][] {{0, 0}, {9, -9}, {3, 3}}, 1, 0).is(0);
  }

  @Test
  @Points(1)
  void the_first_of_equal_ones() {
    near(new double[][] {{9, 9}, {2, 1}, {1, 2}, {-10, -10}, {9.5, 9.5}, {8, 8}}, 1, 1)
        .mistakeIf(k -> k == 0, FIRST)
        .is(1);
  }

  @Test
  @Points(3)
  void any_images() {
    Expect.seeds(100, random -> {
      int classes = 1 + random.nextInt(4);
      int[] labels = labels(random, classes);
      double[][] x = images(random, labels.length, 1 + random.nextInt(5));
      call(x, labels, classes).is(means(x, labels, classes), 1e-9);
      double[][] means = images(random, classes, x[0].length);
      near(means, x[0]).is(nearest(means, x[0]));
    });
  }

  @Test
  @Points(1)
  void refuses_a_class_without_images() {
    check(new double[][] {{1, 2}, {3, 4}}, new int[] {0, 2}, 3);
    check(new double[][] {{1, 2}, {3, 4}}, new int[] {0, 0}, 2);
    check(new double[0][], new int[0], 1);
  }

  private static void check(double[][] x, int[] labels, int classes) {
    Expectation<double[][]> call = call(x, labels, classes);
    if (x.length == 0) {
      call = call.mistakeIfThrows(
          IndexOutOfBoundsException.class, "Without images there is no x[0]: refuse the class.");
    }
    call
        .mistakeIf(
            m -> m != null && Arrays.stream(m).anyMatch(row -> row.length > 0 && row[0] != row[0]),
            "NaN: a class without images divides 0 by 0; refuse it.")
        .mistakeIfReturns("A class without images has no mean: refuse it.")
        .fails(IllegalArgumentException.class);
  }

  private static Expectation<double[][]> call(double[][] x, int[] labels, int classes) {
    return Expect.given("x", x, "labels", labels, "classes", classes)
        .when(() -> MeanImages.means(x, labels, classes))
        .mistakeIf(
            m -> MeanImages.means(new double[][] {{6, 6, 6}}, new int[] {0}, 1)[0][0] == 2,
            "Divided by the number of pixels: count the images of each class.");
  }

  private static Expectation<Integer> near(double[][] means, double... image) {
    int last = image.length - 1;
    return Expect.given("means", means, "image", image)
        .when(() -> MeanImages.nearest(means, image))
        .mistakeIf(
            k -> MeanImages.nearest(new double[][] {{2}}, new double[] {2}) == 1,
            "1 is added to the number of the class: the classes begin at 0.")
        .mistakeWhere(
            true, () -> lastOfLeast(means, image),
            "Of two equal distances the last was taken: use <, not <=.")
        .mistakeWhere(
            true, () -> least(means, m -> (long) sum(SQUARE, image, m)), WHOLE)
        .mistakeWhere(true, () -> least(means, m -> wholeSum(image, m)), WHOLE)
        .mistakeWhere(
            true, () -> least(means, m -> -sum(SQUARE, image, m)),
            "That is the farthest mean: the smallest sum wins.")
        .mistakeWhere(true, () -> least(means, m -> sum((a, b) -> a - b, image, m)), SIGNED)
        .mistakeWhere(true, () -> least(means, m -> sum((a, b) -> b - a, image, m)), SIGNED)
        .mistakeWhere(
            true, () -> least(means, m -> Math.abs(sum((a, b) -> a - b, image, m))),
            "Differences of opposite sign have canceled: square each one, then add.")
        .mistakeWhere(
            true, () -> least(means, m -> sum((a, b) -> Math.abs(a - b), image, m)),
            "Absolute differences were added: square them.")
        .mistakeWhere(
            true, () -> least(means, m -> largest(image, m)),
            "Only the largest difference counted: add up the squares of all.")
        .mistakeWhere(
            true, () -> least(means, m -> -sum((a, b) -> a * b, image, m)),
            "The largest product won, and it grows with the numbers of the mean: add up squared"
                + " differences.")
        .mistakeWhere(
            true, () -> least(means, m -> sum(SQUARE, Arrays.copyOf(image, last), m)),
            "The last pixel was left out: add up the squares of all pixels.")
        .mistakeWhere(
            true, () -> least(means, m -> sum(SQUARE, image, m) - square(image, m, 0)),
            "The first pixel was left out: the pixels begin at 0.")
        .mistakeWhere(
            true, () -> least(means, m -> square(image, m, last)),
            "Only the last pixel counted: add up the squares of all, with +=.")
        .mistakeWhere(
            true, () -> least(means, m -> square(image, m, 0)),
            "Only the first pixel counted: add up the squares of all.")
        .mistakeWhere(
            means.length > 1,
            () -> 1 + least(
                Arrays.copyOfRange(means, 1, means.length), m -> sum(SQUARE, image, m)),
            "Class 0 was passed over: the classes begin at 0.")
        .mistakeWhere(
            means.length > 1,
            () -> least(Arrays.copyOf(means, means.length - 1), m -> sum(SQUARE, image, m)),
            "The last class was left out of the search.")
        .mistakeWhere(true, () -> means.length - 1, LAST);
  }

  /** The first class whose mean image has the smallest measure. */
  private static int least(double[][] means, ToDoubleFunction<double[]> measure) {
    double[] all = Arrays.stream(means).mapToDouble(measure).toArray();
    double least = Arrays.stream(all).min().orElseThrow();
    return IntStream.range(0, all.length).filter(k -> all[k] == least).findFirst().orElseThrow();
  }

  private static int lastOfLeast(double[][] means, double... image) {
    double[][] backward = new double[means.length][];
    Arrays.setAll(backward, k -> means[means.length - 1 - k]);
    return means.length - 1 - least(backward, m -> sum(SQUARE, image, m));
  }

  private static double sum(DoubleBinaryOperator term, double[] image, double... mean) {
    return IntStream.range(0, image.length)
        .mapToDouble(i -> term.applyAsDouble(image[i], mean[i])).sum();
  }

  private static double wholeSum(double[] image, double... mean) {
    long sum = 0;
    for (int i = 0; i < image.length; i++) {
      sum += square(image, mean, i);
    }
    return sum;
  }

  private static double square(double[] image, double[] mean, int i) {
    return SQUARE.applyAsDouble(image[i], mean[i]);
  }

  private static double largest(double[] image, double... mean) {
    return IntStream.range(0, image.length)
        .mapToDouble(i -> Math.abs(image[i] - mean[i])).max().orElseThrow();
  }

  private static double[][] means(double[][] x, int[] labels, int classes) {
    double[][] means = new double[classes][x[0].length];
    for (int k = 0; k < classes; k++) {
      int c = k;
      Arrays.setAll(means[k], i -> IntStream.range(0, x.length)
          .filter(n -> labels[n] == c).mapToDouble(n -> x[n][i]).average().orElseThrow());
    }
    return means;
  }

  /** By the scores 2 a·m - |m|²; all numbers are quarters, so that nothing is rounded. */
  private static int nearest(double[][] means, double... image) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < means.length; k++) {
      double[] m = means[k];
      double score =
          IntStream.range(0, m.length).mapToDouble(i -> (2 * image[i] - m[i]) * m[i]).sum();
      if (score > most) {
        most = score;
        best = k;
      }
    }
    return best;
  }

  /** Each class at least once, in a random order. */
  private static int[] labels(SeededRandom random, int classes) {
    int[] labels = new int[classes + random.nextInt(6)];
    Arrays.setAll(labels, n -> n < classes ? n : random.nextInt(classes));
    for (int n = labels.length - 1; n > 0; n--) {
      int k = random.nextInt(n + 1);
      int kept = labels[n];
      labels[n] = labels[k];
      labels[k] = kept;
    }
    return labels;
  }

  private static double[][] images(SeededRandom random, int count, int pixels) {
    double[] special = {0, 1000, -1000};
    double[][] x = new double[count][pixels];
    for (double[] image : x) {
      for (int i = 0; i < pixels; i++) {
        int kind = random.nextInt(20);
        image[i] = kind < special.length ? special[kind] : (random.nextInt(41) - 20) / 4.0;
      }
    }
    return x;
  }
}
