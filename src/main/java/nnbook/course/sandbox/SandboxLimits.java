package nnbook.course.sandbox;

/**
 * What a JVM in the sandbox may use. Time is the caller's: {@link SandboxProcess#receive} waits no
 * longer than it is told.
 *
 * @param heapMegabytes the most that its heap may have
 * @param dataMegabytes the most memory of its process: heap, threads, native memory
 * @param tasks the most processes and threads, those of the JVM itself included
 * @param openFiles the most files open at the same time
 * @param cpuSeconds the most processor time, of all its threads together
 * @param frameBytes the largest message that it may send
 */
public record SandboxLimits(
    int heapMegabytes,
    int dataMegabytes,
    int tasks,
    int openFiles,
    int cpuSeconds,
    int frameBytes) {

  /** The limits of one exercise: the heap of practice mode, and room for some threads. */
  public static SandboxLimits standard() {
    return new SandboxLimits(256, 1024, 128, 256, 300, 64_000_000);
  }

  /** The limits of a compiler. */
  static SandboxLimits compiling() {
    return new SandboxLimits(512, 1536, 128, 256, 3600, 64_000_000);
  }
}
