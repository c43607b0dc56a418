// tries: return a list that never ends
// stopped by: the list of names
// expected: REFUSED
// control: none: it can cost time only
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

  private static final class Evil extends AbstractList<Integer> {
    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }
  }
}
