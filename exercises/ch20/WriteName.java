package ch20;

import java.util.function.DoubleSupplier;

/**
 * Lets a model write a name, one letter after the other.
 *
 * <p>A letter is a number: a is 1 and z is 26; 0 is the dot that begins and ends every name. The
 * model reads the dot and the letters so far, at first the dot alone, and returns 27 probabilities
 * for what comes next, which add up to 1. Draw from them with one random number between 0 and 1:
 * next is the first letter at which the sum of the probabilities, counted from 0, is greater than
 * that number. It becomes part of what the model reads. A dot ends the name; so does the model,
 * which reads at most {@code context} numbers: when there are more, the name is finished too.
 * Returns the letters alone.
 *
 * <p>★★ 15 minutes. Chapter: ch20-names.
 */
public final class WriteName {
  private WriteName() {}

  /** The probabilities of the dot and the 26 letters, after a dot and some letters. */
  public interface Model {
    double[] next(int[] soFar);
  }

  public static String write(Model model, int context, DoubleSupplier random) {
    // TODO ch20.WriteName: ask, draw, append, until the dot
    throw new UnsupportedOperationException("TODO ch20.WriteName");
  }
}
