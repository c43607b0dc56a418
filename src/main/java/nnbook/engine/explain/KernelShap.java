package nnbook.engine.explain;

import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/**
 * Shapley values as the slopes of a line: v(S) ≈ v(none) + Σ_{i in S} φ_i is fitted to the
 * coalitions, with Σ_i φ_i = v(all) - v(none) held exactly.
 *
 * <p>With the weights π(s) = (n - 1) / (C(n, s) s (n - s)) for size s and all coalitions the φ are
 * the Shapley values; a sample of the coalitions, drawn by these weights, comes near them. Source:
 * S. Lundberg, S.-I. Lee, "A unified approach to interpreting model predictions", NIPS 2017,
 * theorem 2.
 */
public final class KernelShap {
  private KernelShap() {}

  /** The share of each player, from all coalitions; at most 20 players. */
  public static double[] of(int players, Game game) {
    Shapley.requirePlayers("KernelShap.of", players);
    CoalitionFit fit = new CoalitionFit(players, game);
    for (int s = 1; s < (1 << players) - 1; s++) {
      double weight = weight(players, Integer.bitCount(s));
      fit.add(Coalitions.present(s, players), weight);
    }
    return fit.shares("KernelShap.of");
  }

  /**
   * The share of each player, from a sample of coalitions; any number of players.
   *
   * <p>Throws IllegalArgumentException if the sample is too small to tell the players apart.
   */
  public static double[] sampled(
      int players, Game game, int samples, SeededRandom random) {
    Require.atLeast("KernelShap.sampled", "number of players", players, 0);
    Require.atLeast("KernelShap.sampled", "samples", samples, 1);
    CoalitionFit fit = new CoalitionFit(players, game);
    for (int n = 0; n < samples && players > 1; n++) {
      fit.add(draw(players, size(players, random), random), 1);
    }
    return fit.shares("KernelShap.sampled");
  }

  /** π(s) = (n - 1) / (C(n, s) s (n - s)) for a coalition of s among n players. */
  public static double weight(int players, int size) {
    Require.range("KernelShap.weight", "size", size, 1, players - 1);
    double sets = Coalitions.choose(players, size);
    return (players - 1) / (sets * size * (players - size));
  }

  /** A size s, as likely as all coalitions of that size weigh together: 1 / (s (n - s)). */
  private static int size(int players, SeededRandom random) {
    double total = 0;
    for (int s = 1; s < players; s++) {
      total += 1.0 / (s * (double) (players - s));
    }
    double rest = total * random.nextDouble();
    int s = 1;
    while (s < players - 1 && rest >= 1.0 / (s * (double) (players - s))) {
      rest -= 1.0 / (s * (double) (players - s));
      s++;
    }
    return s;
  }

  /** A coalition of that size, each as likely. */
  private static boolean[] draw(int players, int size, SeededRandom random) {
    int[] order = new int[players];
    for (int i = 0; i < players; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    boolean[] present = new boolean[players];
    for (int n = 0; n < size; n++) {
      present[order[n]] = true;
    }
    return present;
  }
}
