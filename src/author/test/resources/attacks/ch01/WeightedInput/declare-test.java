// tries: declare the class of the test beside its own
// stopped by: the list of names
// expected: REFUSED
// control: naive
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    return Double.NaN;
  }
}

class WeightedInputTest {
  void the_worked_example() {}

  void any_weights_of_any_number_of_inputs() {}

  void refuses_different_lengths() {}
}
