package nnbook.diagnosis;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nnbook.diagnosis.clue.Clue;
import nnbook.diagnosis.clue.Clues;
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
  private static final int FURTHER = 9;
  private static final int ENOUGH = 3;

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
   * system property {@code nnbook.seed} runs that one alone. After a failure, a few further seeds
   * show which of the mistakes that fit its input fit other inputs, too. Where a course has set the
   * property to {@code +SEED,SEED,…}, the first n of these follow; of them, no failure tells which
   * it was.
   */
  public static void seeds(int n, Consumer<SeededRandom> check) {
    String chosen = System.getProperty(SEED, "");
    boolean more = chosen.startsWith("+");
    boolean all = chosen.isEmpty() || more;
    long first = all ? 1 : Long.parseLong(chosen);
    long last = all ? n : first;
    for (long seed = first; seed <= last; seed++) {
      Optional<Mismatch> failed = run(seed, check);
      if (failed.isPresent()) {
        throw told(seed, failed.get(), Math.min(n - 1, FURTHER), check);
      }
    }
    String[] secret = more ? chosen.substring(1).split(",") : new String[0];
    for (int i = 0; i < Math.min(n, secret.length); i++) {
      check.accept(new SeededRandom(Long.parseLong(secret[i])));
    }
  }

  private static Optional<Mismatch> run(long seed, Consumer<SeededRandom> check) {
    try {
      check.accept(new SeededRandom(seed));
      return Optional.empty();
    } catch (Mismatch e) {
      return Optional.of(e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return Optional.of(Thrown.mismatch("", e));
    }
  }

  /** The first failure that shows the likeliest mistake of all. */
  private static Mismatch told(
      long seed, Mismatch failed, int further, Consumer<SeededRandom> check) {
    Map<Long, Mismatch> failures = new LinkedHashMap<>();
    failures.put(seed, failed);
    if (failed.failure().kind() != Failure.Kind.NOT_STARTED) {
      failures.putAll(silently(() -> others(seed, further, check)));
    }
    Clues clues =
        Clues.agreed(failures.values().stream().map(f -> f.failure().clues()).toList());
    Optional<Clue> likeliest = Clues.likely(List.of(clues)).stream().findFirst();
    for (Map.Entry<Long, Mismatch> one : failures.entrySet()) {
      if (likeliest.filter(one.getValue().failure().clues()::holds).isPresent()) {
        return one.getValue().withSeed(one.getKey(), clues);
      }
    }
    return failed.withSeed(seed, clues);
  }

  private static Map<Long, Mismatch> others(
      long seed, int further, Consumer<SeededRandom> check) {
    Map<Long, Mismatch> failures = new LinkedHashMap<>();
    for (long s = seed + 1; s <= seed + further && failures.size() < ENOUGH; s++) {
      long other = s;
      run(other, check).ifPresent(mismatch -> failures.put(other, mismatch));
    }
    return failures;
  }

  /** What the learner's code prints belongs to the input that is told. */
  private static <T> T silently(Supplier<T> work) {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try {
      return work.get();
    } finally {
      System.setOut(out);
    }
  }
}
