package nnbook.web.vm;

import java.lang.reflect.Array;
import java.util.Optional;
import nnbook.platform.Messages;
import nnbook.web.vm.code.Instruction;
import nnbook.web.vm.code.MemberName;
import nnbook.web.vm.code.Op;

/**
 * Says what went wrong in the words of the interpreted program. The interpreter checks nothing
 * beforehand; when Java stops it, this looks at the instruction that it was about.
 */
final class Faults {
  private static final Messages MESSAGES = Messages.of("snippet");

  private Faults() {}

  /** The exception that the program is to see, with the place in the program for a trace. */
  static Throwable explain(Throwable thrown, CallFrame frame, CallStack stack, Types types) {
    Instruction i = frame.method.code.instructions[frame.next - 1];
    if (thrown instanceof NullPointerException && missing(i, frame, stack)) {
      return stack.traced(new NullPointerException(nothing(i.member)), Optional.empty());
    }
    boolean calls = i.op == Op.CALL_NATIVE || i.op == Op.CALL_NATIVE_ON || i.op == Op.CALL_VIRTUAL;
    Optional<MemberName> called = Optional.ofNullable(calls ? i.member : null);
    return stack.traced(reword(thrown, i, frame, stack, called),
        called.filter(member -> types.isOutside(member.owner())));
  }

  private static Throwable reword(Throwable thrown, Instruction i, CallFrame frame,
      CallStack stack, Optional<MemberName> called) {
    if (thrown instanceof IndexOutOfBoundsException && i.op >= Op.IALOAD && i.op <= Op.SASTORE) {
      boolean load = i.op <= Op.SALOAD;
      Object array = frame.referenceAt(stack, load ? i.b : i.a);
      long index = stack.numbers[frame.base + (load ? i.c : i.b)];
      return new ArrayIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + Array.getLength(array));
    }
    if (called.isPresent() && !stack.isTraced(thrown)) {
      boolean onObject = i.op != Op.CALL_NATIVE || called.get().name().equals("<init>");
      return LibraryWords.of(called.get(), onObject, stack, frame.base + i.a).explain(thrown);
    }
    return thrown;
  }

  /** What is said of null, where a JVM says which expression was. */
  private static String nothing(MemberName member) {
    return member == null ? MESSAGES.get("null")
        : MESSAGES.get("null.member", member.name() + (member.isMethod() ? "()" : ""));
  }

  /** Whether it was for the instruction's own object that there was none. */
  private static boolean missing(Instruction i, CallFrame frame, CallStack stack) {
    return switch (i.op) {
      case Op.IALOAD, Op.LALOAD, Op.FALOAD, Op.DALOAD, Op.AALOAD, Op.BALOAD, Op.CALOAD, Op.SALOAD,
          Op.ARRAYLENGTH, Op.GETFIELD_NUMBER, Op.GETFIELD_REFERENCE, Op.GETFIELD_OUTSIDE ->
          frame.referenceAt(stack, i.b) == null;
      case Op.IASTORE, Op.LASTORE, Op.FASTORE, Op.DASTORE, Op.AASTORE, Op.BASTORE, Op.CASTORE,
          Op.SASTORE, Op.PUTFIELD_NUMBER, Op.PUTFIELD_REFERENCE, Op.MONITOR, Op.ATHROW,
          Op.CALL_VIRTUAL, Op.CALL_NATIVE_ON -> frame.referenceAt(stack, i.a) == null;
      default -> false;
    };
  }
}
