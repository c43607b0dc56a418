package ch20;

import java.util.Arrays;
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

  // tag::solution[]
  public static String write(Model model, int context, DoubleSupplier random) {
    int[] soFar = {0};
    StringBuilder name = new StringBuilder();
    while (soFar.length <= context) {
      double[] probabilities = model.next(soFar);
      double drawn = random.getAsDouble();
      int letter = 0;
      double sum = probabilities[0];
      while (letter < 26 && sum <= drawn) {
        letter++;
        sum += probabilities[letter];
      }
      if (letter == 0) {
        break;
      }
      name.append((char) ('a' + letter - 1));
      soFar = Arrays.copyOf(soFar, soFar.length + 1);
      soFar[soFar.length - 1] = letter;
    }
    return name.toString();
  }
  // end::solution[]
}
