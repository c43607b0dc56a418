package nnbook.snippet.remote;

import java.io.InputStream;
import nnbook.platform.Messages;

/** System.in of a snippet: reading it is an error with a sentence, not an endless wait. */
public final class NoInput extends InputStream {
  @Override
  public int read() {
    throw new Refused();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    throw new Refused();
  }

  /** Unchecked, because Scanner swallows an IOException. */
  public static final class Refused extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super(Messages.of("snippet").get("input"));
    }
  }
}
