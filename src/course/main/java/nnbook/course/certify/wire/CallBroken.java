package nnbook.course.certify.wire;

/**
 * Ends a check whose child is gone or lies. An Error of its own, so that no test takes it for what
 * the submission threw.
 */
public final class CallBroken extends Error {
  private static final long serialVersionUID = 1L;

  public CallBroken(Throwable cause) {
    super(cause);
  }
}
