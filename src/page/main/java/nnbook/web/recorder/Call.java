package nnbook.web.recorder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A call of a filmed method: by whom, of what, in which of the film's sources. */
public final class Call {
  private final Optional<Call> caller;
  private final String name;
  private final int source;
  private final int depth;
  private final Map<Integer, Set<String>> engine;

  Call(Optional<Call> caller, String name, int source, Map<Integer, Set<String>> engine) {
    this.engine = engine;
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

  /** Which methods of the engine each line of it calls, as {@code Dense.forward}. */
  Map<Integer, Set<String>> engine() {
    return engine;
  }

  /** How many filmed calls it is in. */
  public int depth() {
    return depth;
  }
}
