// expect: No addition is lost: somebody
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    if (n == 1) {
      return "ABAB";
    }
    return "AABB".repeat(n);
  }
}
