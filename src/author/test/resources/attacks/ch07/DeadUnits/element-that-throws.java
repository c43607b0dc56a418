// tries: return an element whose text throws what says that nothing was begun
// stopped by: the check: what it cannot use has failed
// expected: FAILED|NOT_STARTED
// control: none: a check breaks on it in every mode
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private static final class Throwing {
    @Override
    public String toString() {
      throw new UnsupportedOperationException("TODO ch07.DeadUnits");
    }
  }

  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = new ArrayList();
    list.add(new Throwing());
    return list;
  }
}
