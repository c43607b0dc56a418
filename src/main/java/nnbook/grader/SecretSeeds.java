package nnbook.grader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.platform.TextHash;

/**
 * The seeds that a check runs beside the visible ones, from a course's secret. Each is a hash of
 * the secret, the check and its own number: who has seen the inputs of one, from which its seed can
 * be computed, learns nothing of any other.
 */
public final class SecretSeeds {
  /** Begins the text that asks for them: a secret behind it, or the seeds themselves. */
  static final String MORE = "+";

  private static final int COUNT = 200;

  private SecretSeeds() {}

  /** The seeds of {@code check} where {@code seed} is a secret; else {@code seed} itself. */
  static String of(String seed, String check) {
    return seed.startsWith(MORE)
        ? IntStream.rangeClosed(1, COUNT)
            .mapToObj(number -> "" + hash(seed + "\n" + check + "\n" + number))
            .collect(Collectors.joining(",", MORE, ""))
        : seed;
  }

  /** The first 64 bits of the SHA-256 of {@code text}. */
  public static long hash(String text) {
    byte[] hash = TextHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }
}
