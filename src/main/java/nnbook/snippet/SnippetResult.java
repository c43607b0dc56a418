package nnbook.snippet;

import java.util.Optional;

/**
 * What a snippet did.
 *
 * @param output what it printed, then the echo of its value; without trailing blanks on any line
 *     and without empty lines at the end
 * @param message one sentence for every status but OK, else empty
 * @param line where it failed, counted from 1 in the snippet; 0 when unknown or OK
 */
public record SnippetResult(
    Status status, String output, Optional<Picture> picture, String message, int line) {

  /** How a snippet ended. */
  public enum Status {
    OK,
    /** An exception left the snippet; the message is its type and text. */
    THREW,
    DOES_NOT_COMPILE,
    /** Stopped at the time limit, by the reader, or because it printed without end. */
    TIME_LIMIT,
    /** The session's JVM ended, as by System.exit; the next snippet gets a new session. */
    EXITED,
    OUT_OF_MEMORY
  }

  public boolean ok() {
    return status == Status.OK;
  }

  /** Returns the output, then the message if there is one, each on lines of its own. */
  public String shown() {
    return output.isEmpty() || message.isEmpty() ? output + message : output + "\n" + message;
  }
}
