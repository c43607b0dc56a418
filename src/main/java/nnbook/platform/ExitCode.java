package nnbook.platform;

/** The documented exit codes of {@code nnbook}; {@code src/docs/commands.adoc} lists them. */
public enum ExitCode {
  /** Everything asked for was done, every check passed. */
  PASS(0),
  /** A check, an audit or a build found a fault in its input. */
  FAIL(1),
  /** The command line is wrong: unknown command, chapter, exercise or option. */
  USAGE(2),
  /** The learner's file does not compile. */
  DOES_NOT_COMPILE(3),
  /** The learner's code ran out of time. */
  TIME_LIMIT(4),
  /** The learner's code ended the JVM. */
  CRASH(5),
  /** The learner's code ran out of memory. */
  MEMORY(6),
  /** The learner's code uses what certified grading does not allow. */
  REFUSED(7),
  /** A file could not be read or written: read-only folder, full disk. */
  FILES(74),
  /** Our own fault; never counted as the learner's. */
  INTERNAL(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** Returns the number that the process ends with. */
  public int code() {
    return code;
  }
}
