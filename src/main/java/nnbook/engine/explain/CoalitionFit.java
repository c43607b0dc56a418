package nnbook.engine.explain;

/**
 * Fits shares to the worth of coalitions. The last share is what the others leave of the total, so
 * with z_i = 1 for a player that is present, otherwise 0, the line is
 * v(S) - v(none) - z_n total ≈ Σ_{i&lt;n} φ_i (z_i - z_n).
 */
final class CoalitionFit {
  private final int players;
  private final Game game;
  private final double none;
  private final double total;
  private final LeastSquares line;

  CoalitionFit(int players, Game game) {
    this.players = players;
    this.game = game;
    none = game.worth(new boolean[players]);
    total = game.worth(Coalitions.present(-1, players)) - none;
    line = new LeastSquares(Math.max(0, players - 1));
  }

  void add(boolean[] present, double weight) {
    int last = present[players - 1] ? 1 : 0;
    double[] differences = new double[players - 1];
    for (int i = 0; i < players - 1; i++) {
      differences[i] = (present[i] ? 1 : 0) - last;
    }
    double gain = game.worth(present.clone()) - none;
    line.add(differences, gain - last * total, weight);
  }

  double[] shares(String place) {
    double[] phi = new double[players];
    double rest = total;
    double[] slopes = line.solve(place,
        "Usual cause: too few samples; take several times as many as there are players");
    for (int i = 0; i < slopes.length; i++) {
      phi[i] = slopes[i];
      rest -= slopes[i];
    }
    if (players > 0) {
      phi[players - 1] = rest;
    }
    return phi;
  }
}
