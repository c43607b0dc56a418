package nnbook.grader.worker;

import java.util.Optional;

/**
 * What code has left behind when its check is over.
 *
 * @param printed what it printed, at most a few thousand characters
 * @param flooded whether it printed without end
 * @param wasRead whether it waited for input
 * @param threads how many threads it left running
 * @param processes how many processes it left running
 * @param end what ended it before the check was over, whatever the test says
 */
public record CheckLeftovers(
    String printed,
    boolean flooded,
    boolean wasRead,
    long threads,
    long processes,
    Optional<Report> end) {

  /** Whether something still runs. */
  boolean isSpoilt() {
    return threads > 0 || processes > 0;
  }
}
