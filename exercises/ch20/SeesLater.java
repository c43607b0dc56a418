package ch20;

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

  public static boolean[][] sees(Model model, double[][] rows) {
    // TODO ch20.SeesLater: run, change one number, run again, compare row by row
    throw new UnsupportedOperationException("TODO ch20.SeesLater");
  }
}
