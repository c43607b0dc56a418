package nnbook.grader;

import nnbook.platform.ExitCode;

/** How a check, or an exercise, ended; from good to bad. */
public enum Outcome {
  PASSED(ExitCode.PASS),
  NOT_STARTED(ExitCode.FAIL),
  FAILED(ExitCode.FAIL),
  /** The check did not run: disabled, broken off, or one before it stopped the JVM. */
  NOT_RUN(ExitCode.FAIL),
  DOES_NOT_COMPILE(ExitCode.DOES_NOT_COMPILE),
  /** It compiles, and uses what certified grading does not let it use; it did not run. */
  REFUSED(ExitCode.REFUSED),
  /** The file cannot be read: not allowed, not a file, too large. */
  UNREADABLE(ExitCode.FILES),
  TIME_LIMIT(ExitCode.TIME_LIMIT),
  CRASHED(ExitCode.CRASH),
  OUT_OF_MEMORY(ExitCode.MEMORY),
  /** The graded test is missing or broken: a fault of the book. */
  NO_TEST(ExitCode.INTERNAL);

  private final ExitCode exitCode;

  Outcome(ExitCode exitCode) {
    this.exitCode = exitCode;
  }

  public ExitCode exitCode() {
    return exitCode;
  }
}
