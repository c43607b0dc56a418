// expect: More can be lost
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    if (n < 2) {
      return "AB".repeat(2 * n);
    }
    return "ABBA" + "AABB".repeat(n - 1);
  }
}
