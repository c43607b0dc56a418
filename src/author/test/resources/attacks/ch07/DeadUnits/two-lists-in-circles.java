// tries: return a list that holds a list that holds it
// stopped by: the check: what it cannot use has failed
// expected: FAILED
// control: none: a check breaks on it in every mode
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = new ArrayList();
    List other = new ArrayList(List.of(list));
    list.add(other);
    return list;
  }
}
