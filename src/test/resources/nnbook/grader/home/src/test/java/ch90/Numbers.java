package ch90;

import nnbook.engine.random.SeededRandom;

/** A helper beside the tests. */
final class Numbers {
  private Numbers() {}

  static double[] random(SeededRandom random, int n) {
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = random.nextDouble(-10, 10);
    }
    return numbers;
  }
}
