package nnbook.course.sandbox;

/**
 * How a JVM in the sandbox has ended.
 *
 * @param exitCode the process's exit code
 * @param errors the end of what it wrote to its error stream
 */
public record SandboxExit(int exitCode, String errors) {
  private static final int OUT_OF_MEMORY = 3;

  /** Whether its heap was full. */
  public boolean isOutOfMemory() {
    return exitCode == OUT_OF_MEMORY && errors.contains("OutOfMemoryError");
  }
}
