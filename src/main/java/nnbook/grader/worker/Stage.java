package nnbook.grader.worker;

import java.util.Map;

/** Where the code under test runs, seen from the JVM that runs the checks; for one at a time. */
public interface Stage {
  /** Another exercise comes next, be it the same code again: nothing of the last one may stay. */
  default void forget() {}

  /** Gets ready for a check. What it returns finds the classes of the test and what they call. */
  ClassLoader open(Map<String, byte[]> classes);

  /** The learner's line that runs now, or an empty text. */
  String place();

  /** What the code has printed so far. */
  String printed();

  /** Ends the check, puts everything back, and tells what the code has left. */
  CheckLeftovers close();
}
