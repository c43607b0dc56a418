// tries: return a list that is another one at the second walk
// stopped by: the list of names
// expected: REFUSED
// control: none: it cannot know the right number in any mode
package ch07;

import java.util.AbstractList;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private static final class Changing extends AbstractList<Integer> {
    private int looks;

    @Override
    public Integer get(int index) {
      return looks++;
    }

    @Override
    public int size() {
      return looks++ % 3;
    }
  }

  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    return new Changing();
  }
}
