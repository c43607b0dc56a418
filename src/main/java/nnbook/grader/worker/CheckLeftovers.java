package nnbook.grader.worker;

/**
 * What code has left behind when its check is over.
 *
 * @param printed what it printed, at most a few thousand characters
 * @param flooded whether it printed without end
 * @param wasRead whether it waited for input
 * @param threads how many threads it left running
 * @param processes how many processes it left running
 */
record CheckLeftovers(
    String printed, boolean flooded, boolean wasRead, long threads, long processes) {

  /** Whether something still runs. */
  boolean isSpoilt() {
    return threads > 0 || processes > 0;
  }
}
