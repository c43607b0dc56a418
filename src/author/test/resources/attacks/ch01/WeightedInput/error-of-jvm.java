// tries: throw an error of the JVM itself
// stopped by: the list of names
// expected: REFUSED
// control: none: nothing is to be gained
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) throws Exception {
    throw new VirtualMachineError("broken") {};
  }
}
