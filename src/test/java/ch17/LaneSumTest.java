package ch17;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class LaneSumTest {
  private static final String IN_ORDER =
      "That is the sum in order, from the first number to the last: each lane needs a sum of its"
          + " own.";
  private static final String DOUBLE =
      "The sums are doubles, which round less: a lane of a vector of floats is a float.";
  private static final String LANE_AFTER_LANE =
      "The lanes are added one after the other: add the upper half to the lower half, lane by lane,"
          + " then halve again.";
  private static final String NEIGHBORS =
      "Neighboring lanes are added, 0 and 1, 2 and 3: lane j belongs to lane j + half.";
  private static final String SLICES =
      "Each lane adds a slice of neighboring numbers: lane j takes x[j], x[j + lanes], …";
  private static final String DROPPED =
      "The rest behind the last full vector is left out: lane 0 goes on with it, then lane 1, …";
  private static final String AFTERWARDS =
      "The rest is added at the very end: it belongs to the lanes, before they are added.";
  private static final String MIRRORED =
      "The lanes are added from both ends: lane j belongs to lane j + half, not to its mirror"
          + " image.";
  private static final String FIRST_LANE =
      "Only lane 0 is there: the sums of the other lanes are to be added to it.";

  @Test
  @Points(2)
  void seven_numbers_in_four_lanes() {
    float[] x = {4, -1e8f, 1e8f, 4, 2, -1, 6};
    call(x, 4).is(16, 0); // exactly it is 15, and every other order gives another number
  }

  @Test
  @Points(1)
  void one_lane_and_two() {
    float[] x = {1e8f, 1, 64 - 1e8f, 22}; // exactly it is 87, and by pieces 88
    call(x, 1).is(86, 0);
    call(x, 2).is(87, 0);
  }

  @Test
  @Points(1)
  void fewer_numbers_than_lanes() {
    call(new float[] {}, 4).is(0, 0);
    call(new float[] {1000}, 8).is(1000, 0);
    call(new float[] {1, 2, -4}, 8).is(-1, 0);
  }

  @Test
  @Points(3)
  void any_numbers_to_the_last_bit() {
    Expect.seeds(
        100,
        random -> {
          float[] x = numbers(random, random.nextInt(60));
          int lanes = 1 << random.nextInt(5);
          call(x, lanes).is(folded(lanes(x, lanes)), 0);
        });
  }

  private static Expectation<Float> call(float[] x, int lanes) {
    return Expect.given("x", x, "lanes", lanes)
        .when(() -> LaneSum.laneSum(x, lanes))
        .mistakeIf(actual -> lanes > 2 && actual == mirrored(lanes(x, lanes)), MIRRORED)
        .mistakeIf(
            actual -> x.length > 1 && actual == folded(lanes(withoutFirst(x), lanes))
                && LaneSum.laneSum(new float[] {5, 1}, 1) == 1,
            "The first number is missing: indices begin at 0.")
        .mistakeIf(
            actual -> lanes > 1 && x.length > lanes
                && actual == folded(lanes(Arrays.copyOfRange(x, lanes, x.length), lanes))
                && LaneSum.laneSum(new float[] {5, 1}, 1) == 1,
            "The first piece is missing: add it, too, to the zeros of the sum.")
        .mistakeIf(
            actual -> x.length > 1
                && actual == folded(lanes(Arrays.copyOf(x, x.length - 1), lanes))
                && LaneSum.laneSum(new float[] {5, 1}, 1) == 5,
            "The last number is missing: the loop runs to x.length.")
        .mistakeIf(
            actual -> x.length > lanes && LaneSum.laneSum(new float[] {1, 4, 2}, 1) == 2,
            "Each lane holds its last number alone: add with +=.")
        .mistakeIf(
            actual -> x.length > 1 && Math.abs(actual * x.length - folded(lanes(x, lanes))) < 1e-3
                && LaneSum.laneSum(new float[] {5, 7}, 1) == 6,
            "That is a mean: the sum is asked for.")
        .mistakeIf(
            actual -> lanes > 1 && LaneSum.laneSum(new float[] {5, 7}, 2) == -2,
            "The upper half is subtracted: add it to the lower half.")
        .mistakeIf(
            actual -> lanes > 1 && LaneSum.laneSum(new float[] {5, 7}, 2) == 35,
            "The two halves are multiplied: add the upper half to the lower half.")
        .mistakeIf(
            actual -> LaneSum.laneSum(new float[] {1, 4, 2}, 1) == 4,
            "Each lane holds its largest number alone: add with +=.")
        .mistakeIf(
            actual -> lanes > 1 && LaneSum.laneSum(new float[] {1, 2, 4, 8}, 4) == 3,
            "The first halving is missing: half begins at lanes / 2.")
        .mistakeIf(
            actual -> lanes > 1 && actual == lanes(x, lanes)[lanes - 1]
                && LaneSum.laneSum(new float[] {5, 7}, 2) == 7,
            "That is the last lane: all sums come together in lane 0.")
        .mistakeIf(
            actual -> lanes > 2 && actual == inOrder(reversed(lanes(x, lanes))), LANE_AFTER_LANE)
        .mistakeIf(
            actual -> actual == folded(lanes(reversed(x), lanes))
                && LaneSum.laneSum(new float[] {1e8f, 1, -1e8f}, 1) == 0,
            "The numbers come from the end: lane j begins with x[j].")
        .mistakeIfThrows(
            IllegalArgumentException.class, "Refused, though nothing forbids it: an empty array"
                + " gives 0.")
        .mistakeIf(
            actual -> x.length <= lanes * lanes && actual == folded(pieces(x, lanes))
                && LaneSum.laneSum(new float[] {1e8f, 1, 64 - 1e8f, 22}, 2) == 88,
            "Each lane adds up a piece: lane j takes number j of every piece, so it is"
                + " sums[i % lanes].")
        .mistakeIf(actual -> actual == inOrder(x), IN_ORDER)
        .mistakeIf(
            actual -> LaneSum.laneSum(new float[] {1e8f, 1, -1e8f, 1}, 1) == 2
                && LaneSum.laneSum(onesInLaneZero(), 8) == 16_777_216,
            "The number of lanes is always the same: it is lanes.")
        .mistakeIf(actual -> actual == (float) inDouble(x, lanes), DOUBLE)
        .mistakeIf(actual -> actual == (float) exact(x), DOUBLE)
        .mistakeIf(actual -> actual == (float) exact(lanes(x, lanes)), DOUBLE)
        .mistakeIf(actual -> actual == inOrder(lanes(x, lanes)), LANE_AFTER_LANE)
        .mistakeIf(actual -> actual == neighbors(lanes(x, lanes)), NEIGHBORS)
        .mistakeIf(actual -> actual == folded(slices(x, lanes)), SLICES)
        .mistakeIf(
            actual -> x.length >= lanes && actual == folded(lanes(full(x, lanes), lanes)), DROPPED)
        .mistakeIf(actual -> actual == restLast(x, lanes), AFTERWARDS)
        .mistakeIf(actual -> actual == lanes(x, lanes)[0], FIRST_LANE)
        .mistakeIf(
            actual -> lanes > 1 && actual == halved(x, lanes),
            "The last halving is missing: go on until one lane is left, down to half = 1.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            x.length == 0
                ? "x may be empty: each lane of the sum starts with 0, not with a number of x."
                : "An index leaves its array: a rest need not fill all lanes, and lane j + half is"
                    + " there only for j below half.");
  }

  /** Where floats lose both ones, and doubles none. */
  private static float[] onesInLaneZero() {
    float[] x = new float[17];
    x[0] = 16_777_216;
    x[8] = 1;
    x[16] = 1;
    return x;
  }

  /** Lane after lane, each from its first number to its last. */
  private static float[] lanes(float[] x, int lanes) {
    float[] sums = new float[lanes];
    for (int j = 0; j < lanes; j++) {
      for (int i = j; i < x.length; i += lanes) {
        sums[j] += x[i];
      }
    }
    return sums;
  }

  private static float folded(float[] sums) {
    if (sums.length == 1) {
      return sums[0];
    }
    float[] half = Arrays.copyOf(sums, sums.length / 2);
    for (int j = 0; j < half.length; j++) {
      half[j] += sums[half.length + j];
    }
    return folded(half);
  }

  /** Lane 0 when two lanes are left. */
  private static float halved(float[] x, int lanes) {
    float[] sums = lanes(x, lanes);
    float[] even = new float[lanes / 2];
    for (int j = 0; j < even.length; j++) {
      even[j] = sums[2 * j];
    }
    return folded(even);
  }

  private static float neighbors(float[] sums) {
    if (sums.length == 1) {
      return sums[0];
    }
    float[] half = new float[sums.length / 2];
    for (int j = 0; j < half.length; j++) {
      half[j] = sums[2 * j] + sums[2 * j + 1];
    }
    return neighbors(half);
  }

  /** The lanes added from both ends to the middle. */
  private static float mirrored(float[] sums) {
    float[] half = Arrays.copyOf(sums, sums.length / 2);
    for (int j = 0; j < half.length; j++) {
      half[j] += sums[sums.length - 1 - j];
    }
    return half.length == 1 ? half[0] : mirrored(half);
  }

  private static float[] withoutFirst(float[] x) {
    float[] rest = x.clone();
    rest[0] = 0;
    return rest;
  }

  private static float[] reversed(float[] x) {
    float[] reversed = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      reversed[i] = x[x.length - 1 - i];
    }
    return reversed;
  }

  private static float inOrder(float[] x) {
    float sum = 0;
    for (float number : x) {
      sum += number;
    }
    return sum;
  }

  private static double exact(float[] x) {
    double sum = 0;
    for (float number : x) {
      sum += number;
    }
    return sum;
  }

  private static double inDouble(float[] x, int lanes) {
    double[] sums = new double[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i % lanes] += x[i];
    }
    for (int half = lanes / 2; half > 0; half /= 2) {
      for (int j = 0; j < half; j++) {
        sums[j] += sums[j + half];
      }
    }
    return sums[0];
  }

  private static float[] slices(float[] x, int lanes) {
    int size = (x.length + lanes - 1) / lanes;
    float[] sums = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i / size] += x[i];
    }
    return sums;
  }

  private static float[] pieces(float[] x, int lanes) {
    float[] sums = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i / lanes] += x[i];
    }
    return sums;
  }

  private static float[] full(float[] x, int lanes) {
    return Arrays.copyOf(x, x.length / lanes * lanes);
  }

  private static float restLast(float[] x, int lanes) {
    float sum = folded(lanes(full(x, lanes), lanes));
    for (int i = x.length / lanes * lanes; i < x.length; i++) {
      sum += x[i];
    }
    return sum;
  }

  private static float[] numbers(SeededRandom random, int n) {
    float[] special = {0, 1000, -1000, 1e8f, -1e8f};
    float[] numbers = new float[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(20);
      numbers[i] = kind < special.length ? special[kind] : (float) random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
