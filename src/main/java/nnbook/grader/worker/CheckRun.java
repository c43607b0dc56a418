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

  private final CapturedStreams streams = new CapturedStreams();
  private boolean spent;

  /** Whether the check left something behind, so that this JVM is of no more use. */
  boolean isSpent() {
    return spent;
  }

  /** What the code has printed so far. */
  String printed() {
    return streams.printed();
  }

  /** Loads what JUnit needs while the grader still compiles. */
  void warmUp() {
    LAUNCHER.execute(request(WarmUp.class, "nothing"), new Outcome());
  }

  /** A test of nothing. */
  static final class WarmUp {
    @Test
    void nothing() {}
  }

  Report run(Map<String, byte[]> classes, String test, String method, String seed) {
    JvmState before = new JvmState();
    IsolatedLoader loader = new IsolatedLoader(classes);
    try {
      System.setProperty("nnbook.seed", seed);
      streams.install();
      Thread.currentThread().setContextClassLoader(loader);
      Outcome outcome = new Outcome();
      LAUNCHER.execute(request(Class.forName(test, false, loader), method), outcome);
      return judge(outcome, before);
    } catch (OutOfMemoryError e) { // thrown by the code, or for memory outside of the heap
      spent = true;
      return Report.of(Report.End.OUT_OF_MEMORY, MESSAGES.get("out.of.memory"));
    } catch (ClassNotFoundException e) {
      return failed(Mismatch.failureOf(e));
    } finally {
      Thread.interrupted(); // where the code has interrupted its own thread
      before.restore();
    }
  }

  private static LauncherDiscoveryRequest request(Class<?> test, String method) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectMethod(test, method))
        .enableImplicitConfigurationParameters(false)
        .build();
  }

  private Report judge(Outcome outcome, JvmState before) {
    int threads = before.leftThreads().size();
    long processes = JvmState.processes();
    spent = threads > 0 || processes > 0;
    if (streams.flooded()) {
      return failed(MESSAGES.get("printed.too.much"));
    }
    if (streams.wasRead()) {
      return failed(MESSAGES.get("read.input"));
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
      return failed(thrown.map(Mismatch::failureOf).orElse(Report.NOTHING));
    }
    if (spent) {
      boolean thread = threads > 0;
      return failed(
          MESSAGES.get(thread ? "left.threads" : "left.processes", thread ? threads : processes));
    }
    return Report.passed(streams.printed());
  }

  private Report failed(String headline) {
    return failed(Report.of(Report.End.FAILED, headline).failure());
  }

  private Report failed(Failure failure) {
    return new Report(Report.End.FAILED, failure, streams.printed());
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
