package nnbook.grader.worker;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;

/**
 * How a test method ended.
 *
 * @param result how it went; nothing where it did not run
 * @param skipped why JUnit has passed it over
 */
record TestEnd(Optional<TestExecutionResult> result, Optional<String> skipped) {
  /** There was nothing to run. */
  static final TestEnd NONE = new TestEnd(Optional.empty(), Optional.empty());

  static TestEnd of(TestExecutionResult result) {
    return new TestEnd(Optional.of(result), Optional.empty());
  }

  static TestEnd skipped(String reason) {
    return new TestEnd(Optional.empty(), Optional.of(reason));
  }
}
