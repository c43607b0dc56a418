package nnbook.web.recorder;

import java.util.Optional;

/** A call of a filmed method: by whom, of what, in which of the film's sources. */
public final class Call {
  private final Optional<Call> caller;
  private final String name;
  private final int source;
  private final int depth;

  Call(Optional<Call> caller, String name, int source) {
    this.caller = caller;
    this.name = name;
    this.source = source;
    this.depth = caller.map(above -> above.depth + 1).orElse(0);
  }

  public Optional<Call> caller() {
    return caller;
  }

  /** The method's name; empty for a snippet itself. */
  public String name() {
    return name;
  }

  public int source() {
    return source;
  }

  /** How many filmed calls it is in. */
  public int depth() {
    return depth;
  }
}
