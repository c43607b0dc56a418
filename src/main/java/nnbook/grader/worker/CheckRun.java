package nnbook.grader.worker;

import java.util.Map;
import nnbook.diagnosis.Failure;
import nnbook.diagnosis.Mismatch;
import nnbook.platform.Messages;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;

/** Runs one test method, and says what became of it. */
final class CheckRun {
  private static final Messages MESSAGES = Messages.of("grader");

  /** There was nothing to run. */
  static final Report MISSING =
      Report.of(Report.End.SKIPPED, MESSAGES.get("check.missing"));

  private final SameJvmHost host;
  private boolean spent;

  CheckRun(SameJvmHost host) {
    this.host = host;
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
    Report end = MISSING;
    boolean full = false;
    try {
      System.setProperty("nnbook.seed", seed);
      ClassLoader loader = host.open(classes);
      Thread.currentThread().setContextClassLoader(loader);
      end = end(Class.forName(test, false, loader), method);
    } catch (OutOfMemoryError e) { // thrown by the code, or for memory outside of the heap
      full = true;
    } catch (ClassNotFoundException e) {
      end = report(TestExecutionResult.failed(e));
    } finally {
      Thread.interrupted(); // where the code has interrupted its own thread
    }
    CheckLeftovers leftovers = host.close();
    spent = full || leftovers.isSpoilt();
    return full ? Report.outOfMemory() : judge(end, leftovers);
  }

  private static Report end(Class<?> type, String method) {
    return PlainTestMethod.of(type, method)
        .map(test -> report(test.run()))
        .orElseGet(() -> JupiterTestMethod.run(type, method));
  }

  /** What JUnit says of a method. */
  static Report report(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> Report.passed("");
      case ABORTED -> Report.of(Report.End.SKIPPED, MESSAGES.get("check.aborted"));
      case FAILED -> Report.failed(
          result.getThrowable().map(Mismatch::failureOf).orElse(Report.NOTHING), "");
    };
  }

  /** That JUnit has passed it over, and why. */
  static Report skipped(String reason) {
    return Report.of(Report.End.SKIPPED, MESSAGES.get("check.skipped", reason));
  }

  private static Report judge(Report end, CheckLeftovers leftovers) {
    if (leftovers.flooded()) {
      return Report.flooded(leftovers.printed());
    }
    if (leftovers.wasRead()) {
      return failed(MESSAGES.get("read.input"), leftovers);
    }
    if (end.end() == Report.End.PASSED && leftovers.isSpoilt()) {
      boolean thread = leftovers.threads() > 0;
      return failed(
          MESSAGES.get(
              thread ? "left.threads" : "left.processes",
              thread ? leftovers.threads() : leftovers.processes()),
          leftovers);
    }
    return new Report(end.end(), end.failure(), leftovers.printed());
  }

  private static Report failed(String headline, CheckLeftovers leftovers) {
    return Report.failed(Failure.of(headline), leftovers.printed());
  }
}
