package nnbook.exercise;

import java.util.function.Consumer;
import nnbook.engine.random.SeededRandom;

/**
 * The beginning of an expectation.
 *
 * <pre>
 *   Expect.given("w", w, "a", a, "b", 0.35)
 *       .when(() -> WeightedInput.weightedInput(w, a, 0.35))
 *       .mistake(0.0275, "The bias is missing: add b after the sum.")
 *       .is(0.3775, 1e-12);
 * </pre>
 *
 * <p>A failure is a {@link Mismatch}, whose message says what was given, expected and computed, the
 * first difference, the likely mistake and the seed.
 */
public final class Expect {
  private static final String SEED = "nnbook.seed";

  private Expect() {}

  /**
   * States the inputs: label, value, label, value … They are copied, printed in a failure, and must
   * be the same after the call.
   */
  public static Given given(Object... labelsAndValues) {
    return new Given(labelsAndValues);
  }

  /**
   * Runs {@code check} with the random numbers of the seeds 1 to n. A failure names its seed; the
   * system property {@code nnbook.seed} runs that one alone. Where a course has set it to {@code
   * +OFFSET}, n more seeds follow, from there on; of these, no failure tells which it was.
   */
  public static void seeds(int n, Consumer<SeededRandom> check) {
    String chosen = System.getProperty(SEED, "");
    boolean more = chosen.startsWith("+");
    if (!chosen.isEmpty() && !more) {
      run(Long.parseLong(chosen), check);
      return;
    }
    for (long seed = 1; seed <= n; seed++) {
      run(seed, check);
    }
    for (long seed = 1; more && seed <= n; seed++) {
      check.accept(new SeededRandom(Long.parseLong(chosen.substring(1)) + seed));
    }
  }

  private static void run(long seed, Consumer<SeededRandom> check) {
    try {
      check.accept(new SeededRandom(seed));
    } catch (Mismatch e) {
      throw e.withSeed(seed);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      throw Thrown.mismatch("", e).withSeed(seed);
    }
  }
}
