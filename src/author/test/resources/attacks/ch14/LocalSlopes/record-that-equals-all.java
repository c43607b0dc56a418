// tries: write a record whose accessors say the same of all slopes, also of the expected one
// stopped by: given types: records of the exercise are taken from the stub
// expected: FAILED
// control: practice
package ch14;

public final class LocalSlopes {
  public record Slope(double value, double slope) {
    @Override
    public double value() {
      return 0;
    }

    @Override
    public double slope() {
      return 0;
    }
  }

  private LocalSlopes() {}

  public static Slope exp(double x) {
    return new Slope(77, 77);
  }

  public static Slope log(double x) {
    return new Slope(77, 77);
  }

  public static Slope tanh(double x) {
    return new Slope(77, 77);
  }

  public static Slope relu(double x) {
    return new Slope(77, 77);
  }
}
