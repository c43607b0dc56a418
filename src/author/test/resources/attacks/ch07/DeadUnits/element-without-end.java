// tries: return an element whose text never ends
// stopped by: the check: what it cannot use has failed
// expected: FAILED|TIME_LIMIT|OUT_OF_MEMORY
// control: none: a check breaks on it in every mode
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private static final class Endless {
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      while (text.length() >= 0) {
        text.setLength(0);
      }
      return text.toString();
    }
  }

  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = new ArrayList();
    list.add(new Endless());
    return list;
  }
}
