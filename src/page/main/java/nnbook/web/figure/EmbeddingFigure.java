package nnbook.web.figure;

import java.util.List;
import java.util.function.Supplier;
import nnbook.data.Letters;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.train.Trainer;

/**
 * The window of chapter 19, whose letters are points: each is looked up as two numbers.
 *
 * <p>State: {@code steps}, of which every 18th is kept; {@code seed}. Answer: {@code x} and {@code
 * y} of the 27 letters; {@code loss}, the mean of each 18 steps so far; {@code epoch}, how many
 * steps are one; {@code together}, how far apart two vowels are on average, in units of a vowel and
 * a consonant.
 */
final class EmbeddingFigure implements LiveFigure {
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
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
    EmbeddingRun run = last.get(0);
    Matrix table = run.table(strides);
    return FigureNumbers.empty()
        .with("x", table.column(0))
        .with("y", table.column(1))
        .with("loss", run.losses(strides))
        .with("epoch", run.epoch())
        .with("together", apart(table, VOWELS) / apart(table, CONSONANTS));
  }

  private Trainer.Data data() {
    return last.isEmpty()
        ? Letters.windows(names.get(), EmbeddingRun.WINDOW) : last.get(0).data();
  }

  /** The mean distance of a vowel from the others of these letters. */
  private static double apart(Matrix table, String others) {
    double sum = 0;
    int pairs = 0;
    for (char vowel : VOWELS.toCharArray()) {
      for (char other : others.toCharArray()) {
        double[] one = table.row(Letters.index(vowel));
        double[] two = table.row(Letters.index(other));
        sum += Math.sqrt(squared(one[0] - two[0]) + squared(one[1] - two[1]));
        pairs += vowel == other ? 0 : 1;
      }
    }
    return sum / pairs;
  }

  private static double squared(double way) {
    return way * way;
  }
}
