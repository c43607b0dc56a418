package nnbook.course.sandbox;

/** The JVM in the sandbox is gone, or of no more use. */
public final class SandboxEndedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SandboxExit exit;

  SandboxEndedException(SandboxExit exit) {
    super(exit.toString());
    this.exit = exit;
  }

  public SandboxExit exit() {
    return exit;
  }
}
