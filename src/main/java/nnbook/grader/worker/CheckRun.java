package nnbook.grader.worker;

import java.util.Map;
import java.util.Optional;
import nnbook.exercise.Failure;
import nnbook.exercise.Mismatch;
import nnbook.platform.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test method with JUnit Jupiter and nothing else. */
final class CheckRun {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final Launcher LAUNCHER =
      LauncherFactory.create(
          LauncherConfig.builder()
              .enableTestEngineAutoRegistration(false)
              .enableLauncherSessionListenerAutoRegistration(false)
              .enableLauncherDiscoveryListenerAutoRegistration(false)
              .enablePostDiscoveryFilterAutoRegistration(false)
              .enableTestExecutionListenerAutoRegistration(false)
              .addTestEngines(new JupiterTestEngine())
              .build());

  private final Stage stage;
  private boolean spent;

  CheckRun(Stage stage) {
    this.stage = stage;
  }

  /** Whether the check left something behind, so that this JVM is of no more use. */
  boolean isSpent() {
    return spent;
  }

  /** Loads what JUnit needs while the grader still compiles. */
  static void warmUp() {
    LAUNCHER.execute(request(WarmUp.class, "nothing"), new Outcome());
  }

  /** A test of nothing. */
  static final class WarmUp {
    @Test
    void nothing() {}
  }

  Report run(Map<String, byte[]> classes, String test, String method, String seed) {
    Outcome outcome = new Outcome();
    boolean full = false;
    try {
      System.setProperty("nnbook.seed", seed);
      ClassLoader loader = stage.open(classes);
      Thread.currentThread().setContextClassLoader(loader);
      LAUNCHER.execute(request(Class.forName(test, false, loader), method), outcome);
    } catch (OutOfMemoryError e) { // thrown by the code, or for memory outside of the heap
      full = true;
    } catch (ClassNotFoundException e) {
      outcome.result = TestExecutionResult.failed(e);
    } finally {
      Thread.interrupted(); // where the code has interrupted its own thread
    }
    Remains remains = stage.close();
    spent = full || remains.isSpoilt();
    return full
        ? Report.outOfMemory()
        : remains.end().orElseGet(() -> judge(outcome, remains));
  }

  private static LauncherDiscoveryRequest request(Class<?> test, String method) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectMethod(test, method))
        .enableImplicitConfigurationParameters(false)
        .build();
  }

  private static Report judge(Outcome outcome, Remains remains) {
    if (remains.flooded()) {
      return Report.flooded(remains.printed());
    }
    if (remains.wasRead()) {
      return failed(MESSAGES.get("read.input"), remains);
    }
    if (outcome.skipped != null) {
      return Report.of(Report.End.SKIPPED, MESSAGES.get("check.skipped", outcome.skipped));
    }
    if (outcome.result == null) {
      return Report.of(Report.End.SKIPPED, MESSAGES.get("check.missing"));
    }
    if (outcome.result.getStatus() == TestExecutionResult.Status.ABORTED) {
      return Report.of(Report.End.SKIPPED, MESSAGES.get("check.aborted"));
    }
    Optional<Throwable> thrown = outcome.result.getThrowable();
    if (outcome.result.getStatus() == TestExecutionResult.Status.FAILED) {
      return Report.failed(
          thrown.map(Mismatch::failureOf).orElse(Report.NOTHING), remains.printed());
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

  /** What JUnit says of the method, or of the class or engine when these fail. */
  private static final class Outcome implements TestExecutionListener {
    private TestExecutionResult result;
    private String skipped;

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult finished) {
      boolean bad = finished.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
      if (identifier.isTest() || bad && result == null) {
        result = finished;
      }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
      skipped = reason;
    }
  }
}
