// expect: No addition is lost: for n = 1
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    return "A".repeat(2 * n) + "B".repeat(2 * n);
  }
}
