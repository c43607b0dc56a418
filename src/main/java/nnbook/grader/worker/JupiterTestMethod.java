package nnbook.grader.worker;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one test method with JUnit Jupiter and nothing else. */
final class JupiterTestMethod {
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

  private JupiterTestMethod() {}

  static Report run(Class<?> type, String method) {
    Listener listener = new Listener();
    LAUNCHER.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectMethod(type, method))
            .enableImplicitConfigurationParameters(false)
            .build(),
        listener);
    return listener.end;
  }

  /** What JUnit says of the method, or of the class or engine when these fail. */
  private static final class Listener implements TestExecutionListener {
    private Report end = CheckRun.MISSING;

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult finished) {
      boolean bad = finished.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
      if (identifier.isTest() || bad && end.end() == Report.End.SKIPPED) {
        end = CheckRun.report(finished);
      }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
      end = CheckRun.skipped(reason);
    }
  }
}
