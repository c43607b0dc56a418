package nnbook.engine.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The order in which values were computed.
 *
 * <p>The walk keeps its own stack: a method that calls itself would overflow Java's on a chain of
 * some ten thousand values.
 */
final class Order {
  private Order() {}

  /** All values that the result was computed from, each once and after its inputs; it is last. */
  // tag::order-inputs-first[]
  static List<Value> inputsFirst(Value result) {
    Object walk = new Object();
    List<Value> order = new ArrayList<>();
    Deque<Value> stack = new ArrayDeque<>();
    stack.push(result);
    while (!stack.isEmpty()) {
      if (!meet(walk, stack.peek(), stack)) {
        place(walk, stack.pop(), order);
      }
    }
    return order;
  }
  // end::order-inputs-first[]

  /** Puts the inputs of a value above it, the first time; false if that was done before. */
  // tag::order-meet[]
  private static boolean meet(Object walk, Value v, Deque<Value> stack) {
    if (v.metBy == walk) {
      return false;
    }
    v.metBy = walk;
    for (Value input : v.inputs()) {
      stack.push(input);
    }
    return true;
  }
  // end::order-meet[]

  // tag::order-place[]
  private static void place(Object walk, Value v, List<Value> order) {
    if (v.placedBy != walk) {
      v.placedBy = walk;
      order.add(v);
    }
  }
  // end::order-place[]
}
