package ch15;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ShapleyValuesTest {
  /** Worth of the coalitions of three players, by bits; nobody is worth 10. */
  private static final double[] WORTH = {10, 13, 8, 22, 11, 30, 9, 46};

  private static final String FACTORIAL =
      "The factorials are too small: that of 2 is 2, and that of 3 is 6.";
  private static final String EQUAL =
      "Every coalition has the same weight: it depends on the size of S.";
  private static final String LAST = "Only the last coalition counts: add up with +=.";

  @Test
  @Points(2)
  void the_glove_game() {
    AtomicBoolean stranger = new AtomicBoolean();
    ToDoubleFunction<Set<Integer>> gloves = s -> {
      stranger.compareAndSet(false, s.stream().anyMatch(i -> i < 0 || i > 2));
      return s.contains(0) && (s.contains(1) || s.contains(2)) ? 1 : 0;
    };
    Expect.given("n", 3, "v", "the glove game")
        .when(() -> ShapleyValues.shapley(3, gloves))
        .mistakeIf(
            phi -> stranger.get(),
            "A coalition has a player who is not there: they are numbered 0 … n − 1.")
        .mistake(new double[] {1.5, 0.5, 0.5}, FACTORIAL)
        .mistake(new double[] {1.0 / 3, 0, 0}, LAST)
        .mistake(new double[] {3, 1, 1}, "The gains are summed without weights.")
        .mistake(
            new double[] {0, 0, 0},
            "Nobody gets anything: the weight divides ints, or both worths are of one coalition, or"
                + " only the empty one is asked.")
        .mistake(new double[] {-2.0 / 3, -1.0 / 6, -1.0 / 6},
            "Sign reversed: with i minus without.")
        .mistake(new double[] {0.375, 0.125, 0.125}, EQUAL)
        .mistake(new double[] {4, 1, 1}, "The weight is not divided by n!.")
        .mistake(new double[] {2, 0.5, 0.5}, "Divided by (n − 1)!: divide by n!.")
        .mistake(
            new double[] {0.75, 0.25, 0.25},
            EQUAL)
        .is(new double[] {2.0 / 3, 1.0 / 6, 1.0 / 6}, 1e-12);
  }

  @Test
  @Points(3)
  void a_game_in_which_nobody_is_worth_ten() {
    Expect.given("n", 3, "v by bits", WORTH)
        .when(() -> ShapleyValues.shapley(3, ShapleyValuesTest::worth))
        .mistake(weighted(0.5, 0.5, 0.5), FACTORIAL)
        .mistake(weighted(0, 0, 1.0 / 3), LAST)
        .mistake(
            weighted(1.0 / 3, 1.0 / 3, 1.0 / 3),
            "Every gain has the weight 1 / n: it depends on the size of S. Or is the factorial of 2"
                + " not 2?")
        .mistake(weighted(0.125, 0.125, 0.125), EQUAL)
        .mistake(weighted(2, 1, 2), "The weight is not divided by n!.")
        .mistake(weighted(1, 0.5, 1), "Divided by (n − 1)!: divide by n!.")
        .mistake(
            weighted(1.0 / 6, 1.0 / 6, 1.0 / 3),
            "The factor (n − |S| − 1)! is missing in the weight.")
        .mistake(
            weighted(1.0 / 3, 1.0 / 6, 1.0 / 6), "The factor |S|! is missing in the weight.")
        .mistake(
            weighted(1.0 / 6, 1.0 / 6, 1.0 / 6),
            "Both factorials are missing above the fraction: |S|! and (n − |S| − 1)!.")
        .mistake(
            weighted(1.0 / 3, 1.0 / 3, 1), "The weight has (|S| + 1)! in place of |S|!.")
        .mistake(
            below(3), "Only coalitions with a number below n are asked: there are 2ⁿ of them.")
        .mistake(
            below(4),
            "Only coalitions with a number below 2ⁿ⁻¹ are asked: there are 2ⁿ of them.")
        .mistake(weighted(1, 1, 1), "The gains are summed without weights.")
        .mistake(
            weighted(0.25, 0.25, 0.25),
            EQUAL)
        .mistake(
            weighted(1, 1.0 / 3, 1.0 / 3),
            "The weight has (n − |S|)! in place of (n − |S| − 1)!.")
        .mistake(
            weighted(1.0 / 6, 1.0 / 3, 1),
            "The size of S with the player is used in |S|!: S is the coalition before i joins.")
        .mistake(
            weighted(1, 0, 0), "Only the empty coalition is asked: i also joins all other ones.")
        .mistake(
            weighted(0, 0, 1), "Only the coalition of all others is asked: take smaller ones too.")
        .mistake(
            new double[] {3, 9, 24}, "One order only: average over all coalitions without i.")
        .mistake(
            weighted(0, 1.0 / 6, 1.0 / 3), "The empty coalition is left out: S may be empty.")
        .mistake(
            weighted(1.0 / 3, 1.0 / 6, 0),
            "The coalition of all other players is left out.")
        .mistake(
            joinedOnly(), "The worth without the player isn't subtracted: a gain is a difference.")
        .mistake(
            Arrays.stream(joinedOnly()).map(worth -> worth - WORTH[0]).toArray(),
            "The worth of nobody is subtracted each time: subtract that of S, without the player.")
        .mistake(negative(), "Sign reversed: with i minus without.")
        .is(orders(3, ShapleyValuesTest::worth), 1e-9);
  }

  @Test
  @Points(1)
  void one_player_gets_everything() {
    ToDoubleFunction<Set<Integer>> v = s -> s.isEmpty() ? -5 : 1000;
    Expect.given("n", 1, "v of none", -5, "v of all", 1000)
        .when(() -> ShapleyValues.shapley(1, v))
        .mistake(new double[] {1000}, "The worth of nobody isn't subtracted.")
        .is(new double[] {1005}, 1e-12);
  }

  @Test
  @Points(3)
  void equals_the_average_over_all_orders() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(5);
          double[] worth = worths(random, n);
          ToDoubleFunction<Set<Integer>> v = s -> worth[bits(s) & worth.length - 1];
          Expect.given("n", n, "v by bits", worth)
              .when(() -> ShapleyValues.shapley(n, v))
              .is(orders(n, v), 1e-9);
        });
  }

  @Test
  @Points(1)
  void a_larger_game_is_additive() {
    ToDoubleFunction<Set<Integer>> v = s -> s.size() * s.size() + (s.contains(6) ? 3 : 0);
    Expect.given("n", 8, "v", "|S|², and 3 more with player 6")
        .when(() -> ShapleyValues.shapley(8, v))
        .is(new double[] {8, 8, 8, 8, 8, 8, 11, 8}, 1e-9);
  }

  private static double worth(Set<Integer> s) {
    return WORTH[bits(s) & 7];
  }

  private static int bits(Set<Integer> s) {
    int bits = 0;
    for (int player : s) {
      bits |= 1 << player;
    }
    return bits;
  }

  /** The Shapley sum of WORTH over the coalitions with a number below {@code end}. */
  private static double[] below(int end) {
    double[] weights = {1.0 / 3, 1.0 / 6, 1.0 / 3};
    double[] phi = new double[3];
    for (int s = 0; s < end; s++) {
      for (int i = 0; i < 3; i++) {
        if ((s >> i & 1) == 0) {
          phi[i] += weights[Integer.bitCount(s)] * (WORTH[s | 1 << i] - WORTH[s]);
        }
      }
    }
    return phi;
  }

  /** The gains of WORTH with one weight for each size of S. */
  private static double[] weighted(double... weights) {
    double[] phi = new double[3];
    for (int s = 0; s < 8; s++) {
      for (int i = 0; i < 3; i++) {
        if ((s >> i & 1) == 0) {
          phi[i] += weights[Integer.bitCount(s)] * (WORTH[s | 1 << i] - WORTH[s]);
        }
      }
    }
    return phi;
  }

  private static double[] joinedOnly() {
    double[] weights = {1.0 / 3, 1.0 / 6, 1.0 / 3};
    double[] phi = new double[3];
    for (int s = 0; s < 8; s++) {
      for (int i = 0; i < 3; i++) {
        if ((s >> i & 1) == 0) {
          phi[i] += weights[Integer.bitCount(s)] * WORTH[s | 1 << i];
        }
      }
    }
    return phi;
  }

  private static double[] negative() {
    double[] phi = orders(3, ShapleyValuesTest::worth);
    return new double[] {-phi[0], -phi[1], -phi[2]};
  }

  private static double[] orders(int n, ToDoubleFunction<Set<Integer>> v) {
    double[] phi = new double[n];
    int count = walk(n, v, new ArrayList<>(), phi);
    for (int i = 0; i < n; i++) {
      phi[i] /= count;
    }
    return phi;
  }

  private static int walk(
      int n, ToDoubleFunction<Set<Integer>> v, List<Integer> order, double[] phi) {
    if (order.size() == n) {
      Set<Integer> room = new HashSet<>();
      for (int i : order) {
        double before = v.applyAsDouble(room);
        room.add(i);
        phi[i] += v.applyAsDouble(room) - before;
      }
      return 1;
    }
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (!order.contains(i)) {
        order.add(i);
        count += walk(n, v, order, phi);
        order.remove(order.size() - 1);
      }
    }
    return count;
  }

  private static double[] worths(SeededRandom random, int n) {
    double[] worth = new double[1 << n];
    for (int s = 0; s < worth.length; s++) {
      int kind = random.nextInt(8);
      worth[s] = kind == 0 ? 0 : kind == 1 ? -1000 : random.nextDouble(-5, 5);
    }
    return worth;
  }
}
