package nnbook.snippet;

import java.time.Duration;

/**
 * What a session may use.
 *
 * @param time for one snippet; {@link Duration#ZERO} for no limit
 * @param megabytes the heap of the session's JVM
 * @param characters of output kept for one snippet
 */
public record Limits(Duration time, int megabytes, int characters) {
  /** Returns the limits of the book's build: 5 seconds, 512 MB, 64 kB of output. */
  public static Limits book() {
    return new Limits(Duration.ofSeconds(5), 512, 64 * 1024);
  }

  /** Returns the limits at a terminal, where the reader can stop a snippet: no time limit. */
  public static Limits terminal() {
    return new Limits(Duration.ZERO, 1024, 64 * 1024);
  }

  /** Returns these limits with another time. */
  public Limits withTime(Duration other) {
    return new Limits(other, megabytes, characters);
  }
}
