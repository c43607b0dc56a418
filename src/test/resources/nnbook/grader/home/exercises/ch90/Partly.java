package ch90;

/**
 * Returns one; its graded test has checks that do not run.
 *
 * <p>★ 5 minutes. Chapter: ch90-scale.
 */
public final class Partly {
  private Partly() {}

  public static int partly() {
    // TODO ch90.Partly: return one
    throw new UnsupportedOperationException("TODO ch90.Partly");
  }
}
