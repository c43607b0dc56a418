package nnbook.data;

import java.util.List;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.train.Trainer;

/**
 * Names as numbers: a is 1, z is 26, and the end of a name, '.', is 0, which stands before its
 * first letter, too.
 *
 * <p>Each row of targets is the next letter: 1 in its column, else 0.
 */
public final class Letters {
  /** How many there are: 26 letters and the end. */
  public static final int COUNT = 27;

  /** The number of '.', the end of a name. */
  public static final int END = 0;

  private static final String ALL = ".abcdefghijklmnopqrstuvwxyz";

  private Letters() {}

  /** Returns the number of a letter from a to z, or of '.'. */
  public static int index(char letter) {
    int index = ALL.indexOf(letter);
    if (index < 0) {
      throw new IllegalArgumentException(
          "Letters.index: letter must be from a to z or '.', was '" + letter + "'");
    }
    return index;
  }

  /** Returns the letter of that number, '.' for 0. */
  public static char letter(int index) {
    Require.index("Letters.letter", "index", index, COUNT);
    return ALL.charAt(index);
  }

  /**
   * Returns the letters before each letter, and that letter: a row for each letter of each name and
   * for its end. X [letters x length], numbers, '.' where the name has not begun; Y [letters x 27].
   *
   * <p>Windows of length 3 of "al": ". . ." before a, ". . a" before l, ". a l" before the end.
   */
  public static Trainer.Data windows(List<String> names, int length) {
    Require.atLeast("Letters.windows", "number of names", names.size(), 1);
    Require.atLeast("Letters.windows", "length", length, 1);
    int rows = names.stream().mapToInt(name -> name.length() + 1).sum();
    double[][] x = new double[rows][length];
    double[][] y = new double[rows][COUNT];
    int row = 0;
    for (String name : names) {
      for (int t = 0; t <= name.length(); t++) {
        for (int k = 0; k < length; k++) {
          x[row][k] = at(name, t - length + k);
        }
        y[row++][at(name, t)] = 1;
      }
    }
    return new Trainer.Data(Matrix.of(x), Matrix.of(y));
  }

  /**
   * Returns a block of {@code context} rows for each name: '.', then its letters, then 0s. X [names
   * · context x 1], numbers; Y [names · context x 27], the letter behind each, and rows of 0s
   * behind the end, which no loss may count.
   *
   * <p>A name of {@code context} letters or more has no row for its end.
   */
  public static Trainer.Data sequences(List<String> names, int context) {
    Require.atLeast("Letters.sequences", "number of names", names.size(), 1);
    Require.atLeast("Letters.sequences", "context", context, 1);
    double[][] x = new double[names.size() * context][1];
    double[][] y = new double[names.size() * context][COUNT];
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      for (int t = 0; t < context && t <= name.length(); t++) {
        x[i * context + t][0] = at(name, t - 1);
        y[i * context + t][at(name, t)] = 1;
      }
    }
    return new Trainer.Data(Matrix.of(x), Matrix.of(y));
  }

  /** The number of letter t of the name, 0 before and behind it. */
  private static int at(String name, int t) {
    return t < 0 || t >= name.length() ? END : index(name.charAt(t));
  }
}
