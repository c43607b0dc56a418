// tries: return elements that are equal to everything
// stopped by: the check: what it cannot use has failed
// expected: FAILED
// control: none: a check breaks on it in every mode
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private static final class Equal implements Comparable<Object> {
    @Override
    public boolean equals(Object other) {
      return true;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public int compareTo(Object other) {
      return 0;
    }
  }

  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = new ArrayList();
    for (int i = 0; i < layer.weights().rows(); i++) {
      list.add(new Equal());
    }
    return list;
  }
}
