// tries: return a list whose iterator never ends
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

  private static final class Evil extends ArrayList<Integer> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public Integer next() {
          return 1;
        }
      };
    }

    @Override
    public int size() {
      return 1;
    }
  }
}
