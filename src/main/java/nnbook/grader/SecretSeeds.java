package nnbook.grader;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.platform.TextHash;

/**
 * The seeds that a check runs beside the visible ones, from a course's secret. Each is a hash of
 * the secret, the check and its own number: who has seen the inputs of one, from which its seed can
 * be computed, learns nothing of any other.
 */
final class SecretSeeds {
  /** Begins the text that asks for them: a secret behind it, or the seeds themselves. */
  static final String MORE = "+";

  private static final int COUNT = 200;

  private SecretSeeds() {}

  /** The seeds of {@code check} where {@code seed} is a secret; else {@code seed} itself. */
  static String of(String seed, String check) {
    return seed.startsWith(MORE)
        ? IntStream.rangeClosed(1, COUNT)
            .mapToObj(number -> "" + TextHash.bits(seed + "\n" + check + "\n" + number))
            .collect(Collectors.joining(",", MORE, ""))
        : seed;
  }
}
