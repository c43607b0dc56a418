// tries: return a list of two billion elements, which takes no memory
// stopped by: limits of the JVM
// expected: FAILED|OUT_OF_MEMORY|CRASHED|TIME_LIMIT
// control: none: a check breaks on it in every mode
package ch07;

import java.util.Collections;
import java.util.List;
import nnbook.engine.layer.Dense;

public final class DeadUnits {
  private DeadUnits() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Integer> deadUnits(Dense layer, double[][] x) {
    return Collections.nCopies(Integer.MAX_VALUE, 1);
  }
}
