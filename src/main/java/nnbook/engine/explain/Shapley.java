package nnbook.engine.explain;

import nnbook.engine.matrix.Require;

/**
 * A fair share of the gain for each player: what it adds to the coalitions S without it, averaged,
 * φ_i = Σ_S |S|! (n - |S| - 1)! / n! (v(S ∪ i) - v(S)).
 *
 * <p>The only shares that are efficient (they add up to v(all) - v(none)), symmetric, nothing for a
 * player that adds nothing, and additive over games. All 2^n coalitions are asked, so n is at most
 * 20. Source: L. S. Shapley, "A value for n-person games", 1953.
 */
public final class Shapley {
  private static final int MOST = 20;

  private Shapley() {}

  /** The share of each player. */
  public static double[] of(int players, Game game) {
    requirePlayers("Shapley.of", players);
    double[] worth = worths(players, game);
    double[] phi = new double[players];
    for (int s = 0; s < worth.length; s++) {
      for (int i = 0; i < players; i++) {
        if (!contains(s, i)) {
          double gain = worth[s | 1 << i] - worth[s];
          phi[i] += weight(players, Integer.bitCount(s)) * gain;
        }
      }
    }
    return phi;
  }

  /** s! (n - s - 1)! / n!: how likely, in random order, exactly s given players come before i. */
  public static double weight(int players, int size) {
    Require.index("Shapley.weight", "size", size, players);
    return 1 / (players * Coalitions.choose(players - 1, size));
  }

  /** The worth of every coalition; bit i of its index says whether player i is present. */
  private static double[] worths(int players, Game game) {
    double[] worth = new double[1 << players];
    for (int s = 0; s < worth.length; s++) {
      worth[s] = game.worth(Coalitions.present(s, players));
    }
    return worth;
  }

  private static boolean contains(int coalition, int player) {
    return (coalition & 1 << player) != 0;
  }

  static void requirePlayers(String place, int players) {
    Require.range(place, "number of players", players, 0, MOST);
  }
}
