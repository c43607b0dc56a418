// expect: The text is too short to hold these numbers
package ch13;

public final class SaveLoad {
  private SaveLoad() {}

  /** A layer, as it was saved. */
  public record Saved(double[][] w, double[] b) {}

  private static final java.util.List<Saved> SAVED = new java.util.ArrayList<>();

  public static String save(double[][] w, double[] b) {
    SAVED.add(new Saved(w, b));
    StringBuilder text = new StringBuilder().append(SAVED.size() - 1);
    return text.toString();
  }

  public static Saved load(String text) {
    return SAVED.get(Integer.parseInt(text));
  }
}
