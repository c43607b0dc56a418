// expect: Each layer gets the input of the network: its inputs are the neurons before it.
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long sum = 0;
    for (int k = 1; k < sizes.length; k++) {
      sum += 2L * sizes[0] * sizes[k];
    }
    return sum;
  }
}
