package nnbook.grader.worker;

import java.util.Map;
import java.util.Optional;
import nnbook.exercise.Failure;
import nnbook.exercise.Mismatch;
import nnbook.platform.Messages;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;

/** Runs one test method, and says what became of it. */
final class CheckRun {
  private static final Messages MESSAGES = Messages.of("grader");

  private final Stage stage;
  private boolean spent;

  CheckRun(Stage stage) {
    this.stage = stage;
  }

  /** Whether the check left something behind, so that this JVM is of no more use. */
  boolean isSpent() {
    return spent;
  }

  /** Loads what a check needs while the grader still compiles. */
  static void warmUp() {
    end(WarmUp.class, "nothing");
  }

  /** A test of nothing. */
  static final class WarmUp {
    @Test
    void nothing() {}
  }

  Report run(Map<String, byte[]> classes, String test, String method, String seed) {
    TestEnd end = TestEnd.NONE;
    boolean full = false;
    try {
      System.setProperty("nnbook.seed", seed);
      ClassLoader loader = stage.open(classes);
      Thread.currentThread().setContextClassLoader(loader);
      end = end(Class.forName(test, false, loader), method);
    } catch (OutOfMemoryError e) { // thrown by the code, or for memory outside of the heap
      full = true;
    } catch (ClassNotFoundException e) {
      end = TestEnd.of(TestExecutionResult.failed(e));
    } finally {
      Thread.interrupted(); // where the code has interrupted its own thread
    }
    Remains remains = stage.close();
    spent = full || remains.isSpoilt();
    TestEnd seen = end;
    return full
        ? Report.outOfMemory()
        : remains.end().orElseGet(() -> judge(seen, remains));
  }

  private static TestEnd end(Class<?> type, String method) {
    return PlainTest.of(type, method)
        .map(test -> TestEnd.of(test.run()))
        .orElseGet(() -> JupiterTest.run(type, method));
  }

  private static Report judge(TestEnd end, Remains remains) {
    if (remains.flooded()) {
      return Report.flooded(remains.printed());
    }
    if (remains.wasRead()) {
      return failed(MESSAGES.get("read.input"), remains);
    }
    if (end.skipped().isPresent()) {
      return Report.of(
          Report.End.SKIPPED, MESSAGES.get("check.skipped", end.skipped().get()));
    }
    if (end.result().isEmpty()) {
      return Report.of(Report.End.SKIPPED, MESSAGES.get("check.missing"));
    }
    TestExecutionResult result = end.result().get();
    if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      return Report.of(Report.End.SKIPPED, MESSAGES.get("check.aborted"));
    }
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      return Report.failed(
          result.getThrowable().map(Mismatch::failureOf).orElse(Report.NOTHING),
          remains.printed());
    }
    if (remains.isSpoilt()) {
      boolean thread = remains.threads() > 0;
      return failed(
          MESSAGES.get(
              thread ? "left.threads" : "left.processes",
              thread ? remains.threads() : remains.processes()),
          remains);
    }
    return Report.passed(remains.printed());
  }

  private static Report failed(String headline, Remains remains) {
    return Report.failed(Failure.of(headline), remains.printed());
  }
}
