package evil;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

public final class Ends implements TestExecutionListener {
  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    Runtime.getRuntime().halt(0);
  }
}
