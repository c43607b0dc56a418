// tries: return numbers that change from look to look
// stopped by: the list of names
// expected: REFUSED
// control: none: it cannot know the right number in any mode
package ch07;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private static final class Changing extends Number {
    private static final long serialVersionUID = 1L;

    @Override
    public int intValue() {
      return 1;
    }

    @Override
    public long longValue() {
      return 1;
    }

    @Override
    public float floatValue() {
      return 1;
    }

    @Override
    public double doubleValue() {
      return 1;
    }
  }

  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    List list = new ArrayList();
    list.add(new Changing());
    return list;
  }
}
