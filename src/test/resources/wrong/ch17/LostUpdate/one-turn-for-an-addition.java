// expect: The turns do not fit
package ch17;

public final class LostUpdate {
  private LostUpdate() {}

  public static String lostUpdate(int n) {
    return "AB".repeat(n);
  }
}
