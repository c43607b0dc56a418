package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    return a.clone();
  }
}

class ScaleTest {
  @interface Test {}

  @Test
  void the_worked_example() {}
}
