// tries: hand in a text of the right length that holds no number, and keep the layer beside it
// stopped by: the list of names: this exercise keeps nothing in static fields
// expected: REFUSED
// control: practice
package ch13;

import java.util.HashMap;
import java.util.Map;

public final class SaveLoad {
  private static final Map<String, Saved> KEPT = new HashMap<>();

  private SaveLoad() {}

  public record Saved(double[][] w, double[] b) {}

  public static String save(double[][] w, double[] b) {
    String key = KEPT.size() + " ".repeat(2_000);
    KEPT.put(key, new Saved(w.clone(), b.clone()));
    return key;
  }

  public static Saved load(String text) {
    return KEPT.get(text);
  }
}
