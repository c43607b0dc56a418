// tries: return a list that holds a thread and itself
// stopped by: the list of names
// expected: REFUSED
// control: none: nothing is to be gained
package ch07;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    return new Evil();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static final class Evil extends ArrayList {
    private static final long serialVersionUID = 1L;

    Evil() {
      add(new Thread());
      add(this);
    }
  }
}
