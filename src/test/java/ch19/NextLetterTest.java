package ch19;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class NextLetterTest {
  private static final double LAST = Math.nextDown(1.0);
  private static final String OVERFLOW =
      "NaN: some power is too large for a double, or all are 0. Subtract the largest score from all"
          + " of them first, and divide the difference by the temperature.";

  @Test
  @Points(2)
  void the_line_of_the_chapter() {
    double[] z = {Math.log(0.5), Math.log(0.3), Math.log(0.2)};
    check(z, 1, 0, 0.25, 0.45, 0.55, 0.75, 0.85, 0.95);
    check(z, 0.5, 0, 0.25, 0.45, 0.55, 0.75, 0.85, 0.92, 0.95);
    check(z, 2, 0, 0.25, 0.38, 0.45, 0.55, 0.7, 0.74, 0.8, 0.95);
  }

  @Test
  @Points(2)
  void the_ends_of_the_pieces() {
    check(new double[] {0, 0}, 1, 0, 0.5, LAST);
    check(new double[] {0, -1000, 0}, 1, 0, 0.25, 0.5, 0.75, LAST);
    check(new double[] {-1000, 0, 0, 0, 0}, 1, 0, 0.2, 0.3, 0.6, 0.9, LAST);
    check(new double[10], 3, 0.05, 0.55, 0.95, LAST);
  }

  @Test
  @Points(2)
  void scores_whose_powers_no_double_can_hold() {
    check(new double[] {1000, 1001, 1002}, 1, 0, 0.05, 0.1, 0.3, 0.35, 0.9);
    check(new double[] {-1000, -1001, -1002}, 0.9, 0, 0.3, 0.6, 0.75, 0.95);
    check(new double[] {1000, 0, -1000}, 1, 0, 0.3, 0.6, 0.75, 0.95);
    check(new double[] {-1000, 0, 1000, 0}, 1, 0, 0.3, 0.6, 0.75, 0.95);
    check(new double[] {1000, 1001, 1000}, 0.5, 0, 0.05, 0.3, 0.6, 0.95);
  }

  @Test
  @Points(3)
  void any_scores() {
    Expect.seeds(100, random -> {
      double[] z = new double[2 + random.nextInt(26)];
      Arrays.setAll(z, k -> 2 * random.nextGaussian());
      double[] us = new double[12];
      Arrays.setAll(us, i -> random.nextDouble());
      check(z, new double[] {0.3, 0.5, 1, 2, 5}[random.nextInt(5)], us);
    });
  }

  private static void check(double[] z, double t, double... us) {
    Expectation<int[]> call = Expect.given("scores", z, "temperature", t, "u in turn", us)
        .when(() -> Arrays.stream(us).mapToInt(u -> NextLetter.draw(z, t, u)).toArray());
    double[] p = softmax(z, 1 / t);
    ofTemperature(call, z, t, us);
    ofLine(call, p, us);
    ofPowers(call, z, t, us);
    call.is(walk(p, us));
  }

  private static void ofTemperature(
      Expectation<int[]> call, double[] z, double t, double[] us) {
    double[] plain = softmax(z, 1);
    if (t != 1) {
      call.mistake(walk(plain, us),
          "The temperature does nothing: divide the scores by it, before softmax. Probabilities"
              + " that are divided by it and by their sum are the same again.");
      call.mistake(walk(softmax(z, t), us),
          "The scores are multiplied by the temperature: divide them by it.");
      call.mistake(walk(Arrays.stream(plain).map(v -> v / t).toArray(), us),
          "The probabilities are divided by the temperature, or u is multiplied by it: it divides"
              + " the scores, before softmax.");
      call.mistake(walk(Arrays.stream(plain).map(v -> v * t).toArray(), us),
          "The probabilities are multiplied by the temperature, or u is divided by it: it divides"
              + " the scores, before softmax.");
      call.mistake(walk(softmax(z, 1 / t / t), us), "The scores are divided by the temperature"
          + " twice.");
    }
  }

  private static void ofLine(Expectation<int[]> call, double[] p, double[] us) {
    int k = p.length;
    int[] right = walk(p, us);
    int best = IntStream.range(0, k).boxed().max(Comparator.comparingDouble(i -> p[i])).get();
    call.mistakeIf(
        a -> Arrays.stream(a).allMatch(i -> i == best) && isGreedy(),
        "Always the most probable letter: u chooses the piece in which it falls.");
    call.mistake(own(p, us, -1),
        "u is compared with single probabilities: a letter's piece begins where the one before"
            + " ends, so add them up.");
    call.mistake(own(p, us, k - 1),
        "u is compared with single probabilities: a letter's piece begins where the one before"
            + " ends, so add them up.");
    call.mistake(Arrays.stream(right).map(i -> i + 1).toArray(),
        "One letter too far: letters are numbered from 0.");
    call.mistake(Arrays.stream(right).map(i -> Math.min(i + 1, k - 1)).toArray(),
        "One letter too far: add the letter's own piece before u is compared.");
    call.mistake(Arrays.stream(right).map(i -> Math.max(i - 1, 0)).toArray(),
        "One letter too early: a letter is drawn when u is left of the end of its piece.");
    call.mistake(Arrays.stream(right).map(i -> i - 1).toArray(),
        "One letter too early: letters are numbered from 0.");
    call.mistake(
        Arrays.stream(walk(reversed(p), us)).map(i -> k - 1 - i).toArray(),
        "The line was walked from its right end: letter 0 has the piece at 0, and the pieces of"
            + " the others follow in their order.");
    call.mistake(Arrays.stream(us).mapToInt(u -> (int) (u * k)).toArray(),
        "All pieces are equally long: each is as long as the probability of its letter.");
    call.mistake(skippingFirst(p, us),
        "Letter 0 has no piece: the sum begins with its probability.");
    call.mistake(Arrays.stream(us).mapToInt(u -> upTo(p, u)).toArray(),
        "A piece has its left end, but not its right one: u must be less than the end, not equal"
            + " to it.");
    call.mistakeIf(
        a -> a.length == us.length && IntStream.range(0, a.length)
            .allMatch(i -> us[i] == LAST ? a[i] == -1 || a[i] == 0 || a[i] == k : a[i] == right[i]),
        "In the tiny gap that rounding leaves at the end of the line, no letter was found: it"
            + " belongs to the last one.");
    call.mistakeIfThrows(ArrayIndexOutOfBoundsException.class,
        "The walk runs past the end of the line: rounding may leave a tiny gap there, which belongs"
            + " to the last letter.");
    call.mistakeIf(a -> k > 2 && Arrays.stream(a).distinct().count() == 1 && us.length > 4
            && a[0] == 0,
        "Always letter 0: lay the pieces on a line from 0 to 1, and add up their lengths.");
  }

  private static void ofPowers(Expectation<int[]> call, double[] z, double t, double[] us) {
    double max = Arrays.stream(z).max().orElse(0);
    double[] shifted = Arrays.stream(z).map(v -> Math.exp((v - max) / t)).toArray();
    double[] powers = Arrays.stream(z).map(v -> Math.exp(v / t)).toArray();
    boolean large = Arrays.stream(z).anyMatch(v -> Math.abs(v) > 500);
    call.mistakeIf(
        a -> large && Arrays.stream(a).distinct().count() == 1
            && (a[0] == z.length - 1 || a[0] == 0 || a[0] == -1) && isRightForSmallScores(),
        OVERFLOW);
    call.mistake(walk(shifted, us),
        "The powers are not divided by their sum, so that the line is longer than 1.");
    if (!large) {
      call.mistake(walk(powers, us),
          "The powers are not divided by their sum: the line would not be 1 long.");
      call.mistake(walk(z, us), "The scores themselves were laid on the line: take softmax first.");
      double sum = Arrays.stream(z).sum();
      call.mistake(walk(Arrays.stream(z).map(v -> v / sum).toArray(), us),
          "The scores are divided by their sum: take powers of e first.");
    }
    call.mistake(walk(softmax(z, -1 / t), us),
        "Sign reversed: the smallest score has the longest piece.");
    call.mistake(walk(softmax(z, Math.log(2) / t), us),
        "These are powers of 2: take powers of e, Math.exp.");
    call.mistake(walk(softmax(z, Math.log(10) / t), us),
        "These are powers of 10: take powers of e, Math.exp.");
  }

  /** Whether only the size of the scores is in the way. */
  private static boolean isRightForSmallScores() {
    double[] z = {0, Math.log(3)};
    return NextLetter.draw(z, 1, 0.2) == 0 && NextLetter.draw(z, 1, 0.3) == 1;
  }

  private static boolean isGreedy() {
    return NextLetter.draw(new double[] {0, Math.log(3)}, 1, 0.1) == 1;
  }

  /** Another way to the same: 1 / Σ_j e^((z_j − z_k) · factor). */
  private static double[] softmax(double[] z, double factor) {
    return Arrays.stream(z)
        .map(own -> 1 / Arrays.stream(z).map(other -> Math.exp((other - own) * factor)).sum())
        .toArray();
  }

  private static int[] walk(double[] p, double[] us) {
    return Arrays.stream(us).mapToInt(u -> {
      double end = 0;
      for (int k = 0; k < p.length; k++) {
        end += p[k];
        if (u < end) {
          return k;
        }
      }
      return p.length - 1;
    }).toArray();
  }

  private static int upTo(double[] p, double u) {
    double end = 0;
    for (int k = 0; k < p.length; k++) {
      end += p[k];
      if (u <= end) {
        return k;
      }
    }
    return p.length - 1;
  }

  private static int[] own(double[] p, double[] us, int otherwise) {
    return Arrays.stream(us)
        .mapToInt(u -> IntStream.range(0, p.length).filter(k -> u < p[k]).findFirst()
            .orElse(otherwise))
        .toArray();
  }

  private static int[] skippingFirst(double[] p, double[] us) {
    double[] rest = p.clone();
    rest[0] = 0;
    return walk(rest, us);
  }

  private static double[] reversed(double[] p) {
    double[] reversed = new double[p.length];
    Arrays.setAll(reversed, k -> p[p.length - 1 - k]);
    return reversed;
  }
}
