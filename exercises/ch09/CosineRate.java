package ch09;

/**
 * Computes the learning rate of a step when it falls along half a cosine wave.
 *
 * <p>In step 0 the rate is {@code max}, halfway it is half of that, in step {@code total} it is 0,
 * and after that it stays 0.
 *
 * <p>★ 5 minutes. Chapter: ch09-schedules.
 */
public final class CosineRate {
  private CosineRate() {}

  public static double cosineRate(int step, int total, double max) {
    // TODO ch09.CosineRate: what fraction of the way is done, and where is the cosine then?
    throw new UnsupportedOperationException("TODO ch09.CosineRate");
  }
}
