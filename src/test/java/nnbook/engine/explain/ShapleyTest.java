package nnbook.engine.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShapleyTest {
  private static final Game GLOVES = c -> c[0] && (c[1] || c[2]) ? 1 : 0;
  private static final Game XOR = c -> c[0] != c[1] ? 1 : 0;

  /** A game with a random worth for each coalition. */
  private static Game random(int players, SeededRandom random) {
    double[] worth = new double[1 << players];
    Arrays.setAll(worth, s -> 10 * random.nextGaussian());
    return present -> worth[bits(present)];
  }

  private static int bits(boolean[] present) {
    int bits = 0;
    for (int i = 0; i < present.length; i++) {
      bits |= present[i] ? 1 << i : 0;
    }
    return bits;
  }

  private static double sum(double[] numbers) {
    return Arrays.stream(numbers).sum();
  }

  private static void assertShares(double[] actual, double... expected) {
    assertArrayEquals(expected, actual, 1e-12, Arrays.toString(actual));
  }

  @Nested
  class PublishedNumbers {
    @Test
    void glove_game() {
      double[] shares = Shapley.of(3, GLOVES);
      assertShares(shares, 2 / 3.0, 1 / 6.0, 1 / 6.0);
      assertTrue(Math.abs(shares[0] - 0.75) > 0.01, "plain average over coalitions");
      assertTrue(Math.abs(shares[0] - 1) > 0.01, "leave one out");
    }

    @Test
    void majority_of_three() {
      assertShares(Shapley.of(3, c -> Coalitions.size(c) >= 2 ? 1 : 0), 1 / 3.0, 1 / 3.0, 1 / 3.0);
    }

    @Test
    void gates() {
      assertShares(Shapley.of(2, c -> c[0] && c[1] ? 1 : 0), 0.5, 0.5);
      assertShares(Shapley.of(2, c -> c[0] || c[1] ? 1 : 0), 0.5, 0.5);
      assertShares(Shapley.of(2, XOR), 0, 0);
      assertShares(Shapley.of(2, c -> c[0] ? 1 : 0), 1, 0);
    }

    @Test
    void linear_function() {
      Game game = Game.of(x -> 3 * x[0] - 2 * x[1] + 0.5 * x[2] + 4,
          new double[] {2, 1, -4}, new double[] {1, 1, 0});
      assertShares(Shapley.of(3, game), 3, 0, -2);
    }

    @Test
    void product_and_sum() {
      Game game = Game.of(x -> x[0] * x[1] + 2 * x[2], new double[] {2, 3, 1}, new double[3]);
      assertShares(Shapley.of(3, game), 3, 3, 2);
    }
  }

  @Nested
  class Axioms {
    private static final int SEEDS = 100;

    @Test
    void efficiency() {
      for (int seed = 0; seed < SEEDS; seed++) {
        SeededRandom random = new SeededRandom(seed);
        int n = 1 + random.nextInt(7);
        Game game = random(n, random);
        boolean[] all = new boolean[n];
        Arrays.fill(all, true);
        double gain = game.worth(all) - game.worth(new boolean[n]);
        assertEquals(gain, sum(Shapley.of(n, game)), 1e-10, "seed " + seed);
      }
    }

    @Test
    void symmetry() {
      for (int seed = 0; seed < SEEDS; seed++) {
        SeededRandom random = new SeededRandom(seed);
        int n = 2 + random.nextInt(6);
        int i = random.nextInt(n - 1);
        Game any = random(n, random);
        // Players i and i + 1 count alike: which of them is present makes no difference.
        Game game = present -> {
          boolean[] sorted = present.clone();
          sorted[i] = present[i] || present[i + 1];
          sorted[i + 1] = present[i] && present[i + 1];
          return any.worth(sorted);
        };
        double[] phi = Shapley.of(n, game);
        assertEquals(phi[i], phi[i + 1], 1e-10, "seed " + seed);
      }
    }

    @Test
    void nothing_for_a_dummy() {
      for (int seed = 0; seed < SEEDS; seed++) {
        SeededRandom random = new SeededRandom(seed);
        int n = 1 + random.nextInt(7);
        int i = random.nextInt(n);
        Game any = random(n, random);
        Game game = present -> {
          boolean[] without = present.clone();
          without[i] = false;
          return any.worth(without) + (present[i] ? 3 : 0);
        };
        assertEquals(3, Shapley.of(n, game)[i], 1e-10, "seed " + seed);
      }
    }

    @Test
    void additivity() {
      for (int seed = 0; seed < SEEDS; seed++) {
        SeededRandom random = new SeededRandom(seed);
        int n = 1 + random.nextInt(7);
        Game a = random(n, random);
        Game b = random(n, random);
        double[] phiA = Shapley.of(n, a);
        double[] phiB = Shapley.of(n, b);
        double[] both = Shapley.of(n, c -> 2 * a.worth(c) - b.worth(c));
        for (int i = 0; i < n; i++) {
          assertEquals(2 * phiA[i] - phiB[i], both[i], 1e-9, "seed " + seed);
        }
      }
    }

    @Test
    void is_the_mean_gain_over_all_orders_of_arrival() {
      Game game = random(4, new SeededRandom(3));
      double[] phi = new double[4];
      int orders = arrive(game, new boolean[4], phi);
      assertEquals(24, orders);
      for (int i = 0; i < 4; i++) {
        phi[i] /= orders;
      }
      assertArrayEquals(phi, Shapley.of(4, game), 1e-12);
    }

    /** Adds each player's gains in all orders that go on from here; returns how many they are. */
    private int arrive(Game game, boolean[] present, double[] phi) {
      int orders = 0;
      for (int i = 0; i < 4; i++) {
        if (!present[i]) {
          double before = game.worth(present);
          boolean[] after = present.clone();
          after[i] = true;
          int further = arrive(game, after, phi);
          phi[i] += further * (game.worth(after) - before);
          orders += further;
        }
      }
      return Math.max(1, orders);
    }
  }

  @Nested
  class KernelShapTest {
    @Test
    void weights_agree_with_the_reference() {
      assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0}, weights(3), 1e-15);
      assertArrayEquals(new double[] {0.25, 0.125, 0.25}, weights(4), 1e-15);
      assertArrayEquals(new double[] {0.2, 1 / 15.0, 1 / 15.0, 0.2}, weights(5), 1e-15);
    }

    private double[] weights(int players) {
      double[] weights = new double[players - 1];
      Arrays.setAll(weights, s -> KernelShap.weight(players, s + 1));
      return weights;
    }

    @Test
    void from_all_coalitions_are_the_shapley_values() {
      for (int seed = 0; seed < 50; seed++) {
        SeededRandom random = new SeededRandom(seed);
        int n = random.nextInt(9);
        Game game = random(n, random);
        assertArrayEquals(Shapley.of(n, game), KernelShap.of(n, game), 1e-9, "seed " + seed);
      }
    }

    @Test
    void a_sample_comes_nearer_as_it_grows() {
      Game game = random(6, new SeededRandom(1));
      double[] exact = Shapley.of(6, game);
      double few = medianError(game, exact, 100);
      double more = medianError(game, exact, 1_600);
      double many = medianError(game, exact, 25_600);
      // The error falls like 1/√samples: to a quarter at each step.
      assertTrue(more < few / 2 && more > few / 8, few + " -> " + more);
      assertTrue(many < more / 2 && many > more / 8, more + " -> " + many);
    }

    private double medianError(Game game, double[] exact, int samples) {
      double[] errors = new double[21];
      for (int seed = 0; seed < errors.length; seed++) {
        double[] phi = KernelShap.sampled(6, game, samples, new SeededRandom(seed));
        for (int i = 0; i < 6; i++) {
          errors[seed] = Math.max(errors[seed], Math.abs(phi[i] - exact[i]));
        }
      }
      Arrays.sort(errors);
      return errors[10];
    }

    @Test
    void a_sample_is_exact_for_a_linear_function_of_many_inputs() {
      int n = 40;
      SeededRandom random = new SeededRandom(2);
      double[] w = new double[n];
      double[] x = new double[n];
      Arrays.setAll(w, i -> random.nextGaussian());
      Arrays.setAll(x, i -> random.nextGaussian());
      Game game = Game.of(a -> {
        double sum = 1;
        for (int i = 0; i < n; i++) {
          sum += w[i] * a[i];
        }
        return sum;
      }, x, new double[n]);
      double[] phi = KernelShap.sampled(n, game, 400, new SeededRandom(3));
      for (int i = 0; i < n; i++) {
        assertEquals(w[i] * x[i], phi[i], 1e-9);
      }
    }

    @Test
    void adds_up_even_if_the_sample_is_small() {
      for (int seed = 0; seed < 20; seed++) {
        Game game = random(5, new SeededRandom(seed));
        double[] phi = KernelShap.sampled(5, game, 60, new SeededRandom(seed));
        assertEquals(sum(Shapley.of(5, game)), sum(phi), 1e-9);
      }
    }

    @Test
    void one_player_gets_all_and_none_get_nothing() {
      assertShares(KernelShap.of(1, c -> c[0] ? 5 : 2), 3);
      assertShares(KernelShap.sampled(1, c -> c[0] ? 5 : 2, 1, new SeededRandom(0)), 3);
      assertShares(KernelShap.of(0, c -> 5));
      assertShares(Shapley.of(0, c -> 5));
    }

    @Test
    void refuses_a_sample_that_cannot_tell() {
      var refusal = assertThrows(IllegalArgumentException.class,
          () -> KernelShap.sampled(9, c -> 1, 3, new SeededRandom(0)));
      assertEquals("KernelShap.sampled: the samples must determine the result, did not. Usual"
          + " cause: too few samples; take several times as many as there are players",
        refusal.getMessage());
    }
  }

  @Test
  void a_background_gives_the_mean_of_its_rows() {
    Matrix background = Matrix.of(new double[][] {{0, 0, 1}, {2, -1, 3}});
    double[] x = {1, 2, -1};
    Game mean = Game.of(a -> a[0] * a[1] + a[2] * a[2], x, background);
    double[] expected = new double[3];
    for (int row = 0; row < 2; row++) {
      double[] one = Shapley.of(3,
          Game.of(a -> a[0] * a[1] + a[2] * a[2], x, background.row(row)));
      Arrays.setAll(expected, i -> expected[i] + one[i] / 2);
    }
    assertShares(Shapley.of(3, mean), expected);
  }

  @Test
  void weights_of_all_coalitions_without_a_player_add_up_to_one() {
    for (int n = 1; n <= 20; n++) {
      double sum = 0;
      for (int s = 0; s < n; s++) {
        sum += Coalitions.choose(n - 1, s) * Shapley.weight(n, s);
      }
      assertEquals(1, sum, 1e-12);
    }
  }

  @Test
  void refuse_what_makes_no_sense() {
    assertEquals("Shapley.of: number of players must be from 0 to 20, was 21",
        assertThrows(IllegalArgumentException.class, () -> Shapley.of(21, c -> 0)).getMessage());
    assertEquals("Game.of: background must be [batch x 2], was [1 x 3]",
        assertThrows(IllegalArgumentException.class,
            () -> Game.of(x -> 0, new double[2], new double[3])).getMessage());
    assertEquals("Game.of: rows of the background must be at least 1, was 0",
        assertThrows(IllegalArgumentException.class,
            () -> Game.of(x -> 0, new double[2], Matrix.zeros(0, 2))).getMessage());
    assertEquals("KernelShap.weight: size must be from 1 to 2, was 3",
        assertThrows(IllegalArgumentException.class,
            () -> KernelShap.weight(3, 3)).getMessage());
  }
}
