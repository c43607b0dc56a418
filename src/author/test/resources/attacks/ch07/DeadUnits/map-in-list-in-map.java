// tries: return a list with a map that holds the list and itself
// stopped by: the check: what it cannot use has failed
// expected: FAILED
// control: none: a check breaks on it in every mode
package ch07;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = new ArrayList();
    Map map = new HashMap();
    map.put(1, list);
    map.put(2, map);
    list.add(map);
    return list;
  }
}
