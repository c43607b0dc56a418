package nnbook.web.figure;

import java.util.List;
import java.util.function.Supplier;
import nnbook.data.Letters;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.train.Trainer;

/**
 * The window of chapter 19, whose letters are points: each is looked up as two numbers.
 *
 * <p>State: {@code steps}, of which every 20th is kept; {@code seed}. Answer: {@code x} and {@code
 * y} of the 27 letters; {@code loss}, the mean of each 20 steps so far; {@code together}, how far
 * two vowels are apart on average, in units of what two letters are.
 */
final class EmbeddingFigure implements LiveFigure {
  private static final String VOWELS = "aeiou";
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";
  private static final int MOST = 10_000;

  private final Supplier<List<String>> names;
  private List<EmbeddingRun> last = List.of();

  /** One that learns from these names, which it asks for when it is asked for the first time. */
  EmbeddingFigure(Supplier<List<String>> names) {
    this.names = names;
  }

  @Override
  public FigureNumbers answer(FigureState state) {
    int strides = Math.min(state.count("steps"), MOST) / EmbeddingRun.STRIDE;
    int seed = state.count("seed");
    if (last.isEmpty() || last.get(0).seed() != seed) {
      last = List.of(new EmbeddingRun(seed, data()));
    }
    Matrix table = last.get(0).table(strides);
    return FigureNumbers.empty()
        .with("x", table.column(0))
        .with("y", table.column(1))
        .with("loss", last.get(0).losses(strides))
        .with("together", apart(table, VOWELS) / apart(table, ALPHABET));
  }

  private Trainer.Data data() {
    return last.isEmpty()
        ? Letters.windows(names.get(), EmbeddingRun.WINDOW) : last.get(0).data();
  }

  /** The mean distance of two different letters. */
  private static double apart(Matrix table, String letters) {
    double sum = 0;
    for (char a : letters.toCharArray()) {
      for (char b : letters.toCharArray()) {
        double[] one = table.row(Letters.index(a));
        double[] other = table.row(Letters.index(b));
        sum += Math.sqrt(squared(one[0] - other[0]) + squared(one[1] - other[1]));
      }
    }
    return sum / (letters.length() * (letters.length() - 1));
  }

  private static double squared(double way) {
    return way * way;
  }
}
