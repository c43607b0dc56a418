package nnbook.course.certify.wire;

import java.io.IOException;

/** A message that no honest sender would have sent. */
public final class WireException extends IOException {
  private static final long serialVersionUID = 1L;

  public WireException(String message) {
    super(message);
  }

  public WireException(String message, Throwable cause) {
    super(message, cause);
  }
}
