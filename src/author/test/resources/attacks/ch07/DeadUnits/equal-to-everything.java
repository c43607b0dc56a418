// tries: return a list that says it is equal to everything
// stopped by: the list of names
// expected: REFUSED
// control: none: the comparison looks at the elements in every mode
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
    public boolean equals(Object other) {
      return true;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
