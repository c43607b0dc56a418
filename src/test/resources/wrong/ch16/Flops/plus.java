// expect: Widths are added: each neuron has a weight for each of its inputs.
package ch16;

public final class Flops {
  private Flops() {}

  public static long flops(int... sizes) {
    long sum = 0;
    for (int k = 1; k < sizes.length; k++) {
      sum += 2L * (sizes[k - 1] + sizes[k]);
    }
    return sum;
  }
}
