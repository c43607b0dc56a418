// expect: One addition of each two is lost
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    return "AB".repeat(2 * n);
  }
}
