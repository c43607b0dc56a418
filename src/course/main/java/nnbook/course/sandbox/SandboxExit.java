package nnbook.course.sandbox;

/**
 * Why a JVM in the sandbox is gone.
 *
 * @param cause what ended it
 * @param exitCode the process's exit code
 * @param errors the end of what it wrote to its error stream
 */
public record SandboxExit(Cause cause, int exitCode, String errors) {
  /** What ends a JVM. */
  public enum Cause {
    /** System.exit, a crash, or its main method was done. */
    EXITED,
    OUT_OF_MEMORY,
    /** It used up its processor time. */
    TIME_LIMIT,
    /** It sent what is no message, or one that is too large. */
    BAD_MESSAGE,
    /** It was closed from here. */
    CLOSED
  }

  private static final int OUT_OF_MEMORY_EXIT = 3;
  private static final int SIGNALLED = 128;
  private static final int CPU_TIME = SIGNALLED + 24;

  static SandboxExit of(boolean closed, int exitCode, String errors) {
    return new SandboxExit(cause(closed, exitCode, errors), exitCode, errors);
  }

  private static Cause cause(boolean closed, int exitCode, String errors) {
    if (closed) {
      return Cause.CLOSED;
    }
    if (exitCode == OUT_OF_MEMORY_EXIT && errors.contains("OutOfMemoryError")) {
      return Cause.OUT_OF_MEMORY;
    }
    return exitCode == CPU_TIME ? Cause.TIME_LIMIT : Cause.EXITED;
  }
}
