package nnbook.web.vm;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.web.vm.code.Handler;
import nnbook.web.vm.code.MemberName;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.object.InterpretedMethod;

/** The calls under way, and the slots that hold their variables and intermediate results. */
final class CallStack {
  private static final int SLOTS = 1 << 18;

  /** Room above the innermost call for the arguments of one that is not interpreted. */
  private static final int SPARE = 300;

  /** How often compiled and interpreted code may call each other, as that fills Java's stack. */
  private static final int DEEPEST_NESTING = 250;

  final long[] numbers = new long[SLOTS];
  final Object[] references = new Object[SLOTS];
  private final CallFrame[] frames;
  private int depth;
  private int nesting;
  private Throwable lastTraced;

  CallStack(int deepest) {
    frames = new CallFrame[deepest];
  }

  /** How many calls are under way. */
  int depth() {
    return depth;
  }

  /** The first slot that no call uses. */
  int top() {
    return depth == 0 ? 0 : frames[depth - 1].base + frames[depth - 1].method.code.slots;
  }

  /** The references that calls under way can reach, without those that ended calls have left. */
  Object[] liveReferences() {
    Arrays.fill(references, top(), SLOTS, null);
    return references;
  }

  CallFrame push(InterpretedMethod method, int base) {
    if (method.code.instructions.length == 0) {
      throw new AbstractMethodError(method.owner.dottedName() + "." + method.name);
    }
    if (depth == frames.length || base + method.code.slots > SLOTS - SPARE) {
      throw new StackOverflowError();
    }
    CallFrame frame = frames[depth];
    if (frame == null) {
      frame = new CallFrame();
      frames[depth] = frame;
    }
    depth++;
    frame.method = method;
    frame.base = base;
    frame.next = 0;
    return frame;
  }

  /** Ends the innermost call and gives the one to go on with; null if it was the outermost. */
  CallFrame pop() {
    depth--;
    return depth == 0 ? null : frames[depth - 1];
  }

  /** Compiled code is going to run interpreted code. */
  void enter() {
    if (nesting == DEEPEST_NESTING) {
      throw new StackOverflowError();
    }
    nesting++;
  }

  /** That has ended, in whatever way. Of the outermost call nothing stays but its result. */
  void leave(int depthBefore) {
    nesting--;
    depth = depthBefore;
    if (nesting == 0) {
      Arrays.fill(references, 1, SLOTS, null);
    }
  }

  /**
   * Looks for the handler of an exception, from the innermost call to those that began after the
   * given depth, and ends the calls that have none.
   *
   * @return the call that handles it, ready to go on
   */
  CallFrame unwind(Throwable thrown, int entry, Types types) {
    boolean catchable =
        !(thrown instanceof StepLimitError) && !(thrown instanceof MissingMemberError);
    for (; depth > entry; depth--) {
      CallFrame frame = frames[depth - 1];
      for (Handler handler : frame.method.code.handlers) {
        if (catchable && handler.guards(frame.next - 1)
            && (handler.type() == null || types.isInstance(thrown, handler.type()))) {
          references[frame.base + handler.register()] = thrown;
          frame.next = handler.target();
          return frame;
        }
      }
    }
    throw Sneaky.rethrow(thrown);
  }

  /** Whether an exception has come by here before, so that it says what it should. */
  boolean isTraced(Throwable thrown) {
    return thrown == lastTraced;
  }

  /**
   * Gives an exception the place in interpreted code for a trace, unless it has been given one
   * on its way here; above it what that code called, where it was compiled code that threw.
   */
  Throwable traced(Throwable thrown, Optional<MemberName> called) {
    if (thrown != lastTraced) {
      thrown.setStackTrace(Stream.concat(called.map(CallStack::outside).stream(), trace())
          .toArray(StackTraceElement[]::new));
      lastTraced = thrown;
    }
    return thrown;
  }

  private static StackTraceElement outside(MemberName called) {
    return new StackTraceElement(called.owner().replace('/', '.'), called.name(), null, -1);
  }

  private Stream<StackTraceElement> trace() {
    return IntStream.range(0, depth).mapToObj(i -> {
      CallFrame frame = frames[depth - 1 - i];
      return new StackTraceElement(frame.method.owner.dottedName(), frame.method.name,
          frame.method.owner.sourceFile, frame.line());
    });
  }
}
