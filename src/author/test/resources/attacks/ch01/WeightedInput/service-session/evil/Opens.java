package evil;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

public final class Opens implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Runtime.getRuntime().halt(0);
  }
}
