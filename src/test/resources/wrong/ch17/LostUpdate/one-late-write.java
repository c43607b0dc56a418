// expect: The late write has wiped out
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    if (n == 0) {
      return "";
    }
    return "A" + "B".repeat(2 * n) + "A".repeat(2 * n - 1);
  }
}
