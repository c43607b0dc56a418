package nnbook.web.recorder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The filmed calls under way, one in the other. */
final class CallsUnderWay {
  /** How many are told of where nothing is known of before, the innermost first. */
  private static final int MOST = 50;

  private final Deque<FilmedCall> calls = new ArrayDeque<>();

  /** Whether only one is, or none. */
  boolean areFew() {
    return calls.size() <= 1;
  }

  void clear() {
    calls.clear();
  }

  Optional<FilmedCall> innermost() {
    return Optional.ofNullable(calls.peek());
  }

  Optional<FilmedCall> outermost() {
    return Optional.ofNullable(calls.peekLast());
  }

  /** A call begins; {@code source}: the place of its text in the film. */
  FilmedCall begin(FilmedMethod method, int base, int source) {
    Optional<Call> caller = innermost().map(above -> above.call);
    calls.push(new FilmedCall(method, base,
        new Call(caller, method.name(), source, method.calls)));
    return calls.peek();
  }

  /** Whether that call is the innermost. */
  boolean isInnermost(FilmedMethod method, int base) {
    return !calls.isEmpty() && calls.peek().base == base && calls.peek().method == method;
  }

  /** Has that call be the innermost, if it is one; what is in it has ended by an exception. */
  void backTo(FilmedMethod method, int base) {
    while (!calls.isEmpty() && !isInnermost(method, base)) {
      calls.pop();
    }
  }

  FilmedCall end() {
    return calls.pop();
  }

  /** Notes the variables of all, which the film does not know. */
  void noteAnew(Things things, List<Change> changes) {
    calls.forEach(call -> List.of(call.variables).forEach(SeenVariable::forget));
    calls.stream().limit(MOST).forEach(call -> call.note(things, changes));
  }

  void forEachValue(Consumer<Object> to) {
    calls.forEach(call -> call.forEachValue(to));
  }
}
