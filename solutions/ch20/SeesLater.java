package ch20;

import java.util.Arrays;

/**
 * Finds out by trying which positions of a sequence a model looks at.
 *
 * <p>The model turns rows into as many rows, one for each position; nothing else is known of it.
 * {@code sees[t][s]} is true if row t of its result changes, in any number and by any amount, when
 * some number of row s of the input is raised by 1, one at a time, and all others stay as they are.
 * {@code rows} itself stays unchanged, and the model gets arrays that it may keep. Each call of the
 * model returns a new array; the same input always gives the same result, to the last bit.
 *
 * <p>★★ 15 minutes. Chapter: ch20-mask.
 */
public final class SeesLater {
  private SeesLater() {}

  /** Turns rows into as many rows. */
  public interface Model {
    double[][] run(double[][] rows);
  }

  // tag::solution[]
  public static boolean[][] sees(Model model, double[][] rows) {
    double[][] before = model.run(copy(rows));
    boolean[][] sees = new boolean[rows.length][rows.length];
    for (int s = 0; s < rows.length; s++) {
      for (int i = 0; i < rows[s].length; i++) {
        double[][] changed = copy(rows);
        changed[s][i] += 1;
        double[][] after = model.run(changed);
        for (int t = 0; t < rows.length; t++) {
          sees[t][s] |= !Arrays.equals(before[t], after[t]);
        }
      }
    }
    return sees;
  }

  private static double[][] copy(double[][] rows) {
    double[][] copy = new double[rows.length][];
    for (int t = 0; t < rows.length; t++) {
      copy[t] = rows[t].clone();
    }
    return copy;
  }
  // end::solution[]
}
