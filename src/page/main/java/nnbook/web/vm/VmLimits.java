package nnbook.web.vm;

/**
 * How far a program may go.
 *
 * @param steps calls and jumps backward
 * @param depth calls within calls
 * @param elements elements of one array
 * @param bytes what it may hold at a time, as far as it can be seen
 */
public record VmLimits(long steps, int depth, int elements, long bytes) {
  /** No limit but a depth as on a JVM with its usual stack. */
  public static VmLimits none() {
    return new VmLimits(Long.MAX_VALUE, 9_000, Integer.MAX_VALUE, Long.MAX_VALUE);
  }

  /** The same, with so many bytes. */
  public VmLimits withBytes(long most) {
    return new VmLimits(steps, depth, elements, most);
  }
}
