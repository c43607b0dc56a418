// tries: fill the results with an element that has 9,000,000 characters to say of itself
// stopped by: the diagnosis, which cuts them
// expected: FAILED
// control: none: what is told is cut in every mode
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = new ArrayList();
    list.add(new Object() {
      @Override
      public String toString() {
        return "x".repeat(9_000_000);
      }
    });
    return list;
  }
}
