// tries: return a list of a list of a list, a hundred thousand deep
// stopped by: the check: what it cannot use has failed
// expected: FAILED
// control: none: a check breaks on it in every mode
package ch07;

import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = List.of();
    for (int i = 0; i < 100_000; i++) {
      list = List.of(list);
    }
    return list;
  }
}
