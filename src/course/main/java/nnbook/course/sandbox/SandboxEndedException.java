package nnbook.course.sandbox;

/** The JVM in the sandbox is gone, or of no more use. */
public final class SandboxEndedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SandboxExit ending;

  SandboxEndedException(SandboxExit ending) {
    super(ending.toString());
    this.ending = ending;
  }

  public SandboxExit ending() {
    return ending;
  }
}
