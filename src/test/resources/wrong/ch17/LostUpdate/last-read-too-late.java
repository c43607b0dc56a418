// expect: The addition that was kept back reads too late
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    if (n < 2) {
      return "AB".repeat(2 * n);
    }
    return "A" + "B".repeat(2 * n - 2) + "A".repeat(2 * n - 1) + "BB";
  }
}
