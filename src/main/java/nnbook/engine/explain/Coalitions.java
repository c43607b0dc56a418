package nnbook.engine.explain;

/** Sets of players. */
final class Coalitions {
  private Coalitions() {}

  /** The players whose bit is 1. */
  static boolean[] present(int bits, int players) {
    boolean[] present = new boolean[players];
    for (int i = 0; i < players; i++) {
      present[i] = (bits & 1 << i) != 0;
    }
    return present;
  }

  /** How many sets of k there are among n. */
  static double choose(int n, int k) {
    double count = 1;
    for (int i = 1; i <= k; i++) {
      count = count * (n - k + i) / i;
    }
    return count;
  }

  static int size(boolean[] present) {
    int size = 0;
    for (boolean player : present) {
      size += player ? 1 : 0;
    }
    return size;
  }
}
