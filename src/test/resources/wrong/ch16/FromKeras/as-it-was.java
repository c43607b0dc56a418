// expect: give each neuron a row
package ch16;

import java.util.Arrays;

public final class FromKeras {
  private FromKeras() {}

  public static double[][] fromKeras(double[][] kernel) {
    return Arrays.stream(kernel).map(double[]::clone).toArray(double[][]::new);
  }
}
