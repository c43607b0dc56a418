package ch13;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class MeanImagesTest {
  /** For the image (5, 1, 2), each way to compare finds another of them. */
  private static final double[][] TWELVE = {
      {9, 7, -3}, {8, 9, 0}, {1, 3, -2}, {0, 9, -4}, {4, 7, 3}, {8, -3, 8},
      {6, 7, 7}, {-1, 0, 8}, {0, -3, 0}, {3, 3, 7}, {9, 9, -1}, {-1, 1, 5}};
  private static final String SIGNED =
      "Differences with a sign were added, so the most negative sum won: square each difference.";
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
        .mistakeIf(k -> k == 3, "That is the farthest mean: the smallest sum wins.")
        .mistakeIf(k -> k == 8 || k == 6, SIGNED)
        .mistakeIf(
            k -> k == 7, "Differences of opposite sign have canceled: square each one, then add.")
        .mistakeIf(k -> k == 4, "Absolute differences were added: square them.")
        .mistakeIf(k -> k == 2, "Only the largest difference counted: add up the squares of all.")
        .mistakeIf(
            k -> k == 5,
            "The largest product won, and it grows with the numbers of the mean: add up squared"
                + " differences.")
        .mistakeIf(k -> k == 0, FIRST)
        .mistakeIf(k -> k == 11, LAST)
        .mistakeIf(k -> k == 33, "That is the distance: return the number of the class.")
        .is(9);
    near(new double[][] {{0.6, 0.6}, {0.1, 0.2}}, 0, 0)
        .mistakeIf(
            k -> k == 0, "Distances below 1 were all taken for 0: add them up in a double.")
        .is(1);
    near(new double[][] {{0, 0}, {9, -9}, {3, 3}}, 1, 0)
        .mistakeIf(k -> k == 2, "Class 0 was passed over: the classes begin at 0.")
        .is(0);
  }

  @Test
  @Points(1)
  void the_first_of_equal_ones() {
    near(new double[][] {{9, 9}, {2, 1}, {1, 2}, {-10, -10}, {9.5, 9.5}, {8, 8}}, 1, 1)
        .mistakeIf(k -> k == 2, "Of two equal distances the last was taken: use <, not <=.")
        .mistakeIf(k -> k == 0, FIRST)
        .mistakeIf(k -> k == 5, LAST)
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
    Expect.given("x", x, "labels", labels, "classes", classes)
        .when(() -> MeanImages.means(x, labels, classes))
        .mistakeIf(
            m -> m != null && Arrays.stream(m).anyMatch(row -> row.length > 0 && row[0] != row[0]),
            "NaN: a class without images divides 0 by 0; refuse it.")
        .mistakeIfReturns("A class without images has no mean: refuse it.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class, "Without images there is no x[0]: refuse the class.")
        .fails(IllegalArgumentException.class);
  }

  private static Expectation<double[][]> call(double[][] x, int[] labels, int classes) {
    return Expect.given("x", x, "labels", labels, "classes", classes)
        .when(() -> MeanImages.means(x, labels, classes));
  }

  private static Expectation<Integer> near(double[][] means, double... image) {
    return Expect.given("means", means, "image", image)
        .when(() -> MeanImages.nearest(means, image))
        .mistakeIf(
            k -> MeanImages.nearest(new double[][] {{2}}, new double[] {2}) == 1,
            "1 is added to the number of the class: the classes begin at 0.");
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
