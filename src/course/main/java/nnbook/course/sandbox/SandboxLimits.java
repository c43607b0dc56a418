package nnbook.course.sandbox;

/**
 * What a JVM in the sandbox may use. Time is the caller's, who closes it.
 *
 * @param heapMegabytes the most that its heap may have
 * @param dataMegabytes the most memory of its process: heap, threads, native memory
 * @param tasks the most processes and threads, those of the JVM itself included
 * @param openFiles the most files open at the same time
 * @param cpuSeconds the most processor time, of all its threads together
 * @param fileBytes the largest file that it may write, where it can write any
 */
public record SandboxLimits(
    int heapMegabytes,
    int dataMegabytes,
    int tasks,
    int openFiles,
    int cpuSeconds,
    int fileBytes) {

  /** The limits of one exercise: the heap of practice mode, and room for some threads. */
  public static SandboxLimits standard() {
    return new SandboxLimits(256, 1024, 128, 256, 3600, 16_000_000);
  }

  /** The limits of a compiler. */
  static SandboxLimits compiling() {
    return new SandboxLimits(512, 1536, 128, 256, 3600, 16_000_000);
  }
}
