package nnbook.web.vm;

/**
 * How far a program may go.
 *
 * @param steps calls and jumps backward
 * @param depth calls within calls
 * @param elements elements of one array
 */
public record VmLimits(long steps, int depth, int elements) {
  /** As far as memory goes; a depth as on a JVM with its usual stack. */
  public static VmLimits none() {
    return new VmLimits(Long.MAX_VALUE, 9_000, Integer.MAX_VALUE);
  }
}
