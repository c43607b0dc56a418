// expect: for n = 0 there are no turns
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    if (n == 1) {
      return "ABAB";
    }
    return "A" + "B".repeat(2 * n - 2) + "AB" + "A".repeat(2 * n - 2) + "B";
  }
}
