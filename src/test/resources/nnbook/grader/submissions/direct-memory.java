package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    java.nio.ByteBuffer.allocateDirect(1_000_000_000);
    return a.clone();
  }
}
