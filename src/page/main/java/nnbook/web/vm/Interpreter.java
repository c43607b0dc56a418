package nnbook.web.vm;

import nnbook.web.vm.code.Instruction;
import nnbook.web.vm.code.Op;
import nnbook.web.vm.code.SwitchTable;
import nnbook.web.vm.code.TypeOperand;
import nnbook.web.vm.host.ExactMath;
import nnbook.web.vm.host.HostArrays;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;
import nnbook.web.vm.object.InterpretedClass;
import nnbook.web.vm.object.InterpretedMethod;

/**
 * Runs prepared code: one loop for all calls, which does what an instruction says and takes the
 * next one.
 *
 * <p>All calls share two arrays of slots, one for numbers and one for references; register 3 of a
 * call is slot 3 from its base on. The arguments of a call are already the first variables of the
 * method called, because its base is where the caller has put them.
 *
 * <p>Nothing that can go wrong is checked before it does: what Java itself throws here is
 * explained afterward, in the words of the program, by {@link Faults}.
 */
final class Interpreter {
  private final CallStack stack;
  private final Linker linker;
  private final Meter meter;
  private final long[] numbers;
  private final Object[] references;

  Interpreter(CallStack stack, Linker linker, Meter meter) {
    this.stack = stack;
    this.linker = linker;
    this.meter = meter;
    this.numbers = stack.numbers;
    this.references = stack.references;
  }

  /** Runs a method whose arguments lie in the slots from there on, where its result will be. */
  void run(InterpretedMethod method, int at) {
    stack.enter();
    int entry = stack.depth();
    try {
      CallFrame frame = stack.push(method, at);
      while (frame != null) {
        frame = runUntilThrown(frame, entry);
      }
    } finally {
      stack.leave(entry);
    }
  }

  /** Runs to the end of the call at that depth, or to the handler of an exception. */
  private CallFrame runUntilThrown(CallFrame start, int entry) {
    CallFrame frame = start;
    Instruction[] code = frame.method.code.instructions;
    int base = frame.base;
    int next = frame.next;
    long[] p = numbers;
    Object[] r = references;
    try {
      while (true) {
        Instruction i = code[next++];
        int a = base + i.a;
        int b = base + i.b;
        int c = base + i.c;
        switch (i.op) {
          case Op.MOVE_NUMBER -> p[a] = p[b];
          case Op.MOVE_REFERENCE -> r[a] = r[b];
          case Op.NUMBER -> p[a] = i.number;
          case Op.REFERENCE -> r[a] = i.link;

          case Op.IALOAD -> p[a] = ((int[]) r[b])[(int) p[c]];
          case Op.LALOAD -> p[a] = ((long[]) r[b])[(int) p[c]];
          case Op.FALOAD -> p[a] = bits(((float[]) r[b])[(int) p[c]]);
          case Op.DALOAD -> p[a] = bits(((double[]) r[b])[(int) p[c]]);
          case Op.AALOAD -> r[a] = ((Object[]) r[b])[(int) p[c]];
          case Op.BALOAD -> p[a] = HostArrays.getByte(r[b], (int) p[c]);
          case Op.CALOAD -> p[a] = ((char[]) r[b])[(int) p[c]];
          case Op.SALOAD -> p[a] = ((short[]) r[b])[(int) p[c]];
          case Op.IASTORE -> ((int[]) r[a])[(int) p[b]] = (int) p[c];
          case Op.LASTORE -> ((long[]) r[a])[(int) p[b]] = p[c];
          case Op.FASTORE -> ((float[]) r[a])[(int) p[b]] = asFloat(p[c]);
          case Op.DASTORE -> ((double[]) r[a])[(int) p[b]] = asDouble(p[c]);
          case Op.AASTORE -> HostArrays.set((Object[]) r[a], (int) p[b], r[c]);
          case Op.BASTORE -> HostArrays.setByte(r[a], (int) p[b], (int) p[c]);
          case Op.CASTORE -> ((char[]) r[a])[(int) p[b]] = (char) p[c];
          case Op.SASTORE -> ((short[]) r[a])[(int) p[b]] = (short) p[c];
          case Op.ARRAYLENGTH -> p[a] = HostArrays.length(r[b]);
          case Op.NEWARRAY -> r[a] = linker.types.createNumbers(i.c, p[b]);
          case Op.ANEWARRAY -> r[a] = linker.types.createArray((TypeOperand) i.link, p[b]);
          case Op.MULTIANEWARRAY ->
              r[a] = linker.types.createArrays((TypeOperand) i.link, p, a, i.b);

          case Op.IADD -> p[a] = (int) p[b] + (int) p[c];
          case Op.IADD_SMALL -> p[a] = (int) p[b] + i.c;
          case Op.LADD -> p[a] = p[b] + p[c];
          case Op.FADD -> p[a] = bits(asFloat(p[b]) + asFloat(p[c]));
          case Op.DADD -> p[a] = bits(asDouble(p[b]) + asDouble(p[c]));
          case Op.ISUB -> p[a] = (int) p[b] - (int) p[c];
          case Op.LSUB -> p[a] = p[b] - p[c];
          case Op.FSUB -> p[a] = bits(asFloat(p[b]) - asFloat(p[c]));
          case Op.DSUB -> p[a] = bits(asDouble(p[b]) - asDouble(p[c]));
          case Op.IMUL -> p[a] = (int) p[b] * (int) p[c];
          case Op.LMUL -> p[a] = p[b] * p[c];
          case Op.FMUL -> p[a] = bits(asFloat(p[b]) * asFloat(p[c]));
          case Op.DMUL -> p[a] = bits(asDouble(p[b]) * asDouble(p[c]));
          case Op.IDIV -> p[a] = (int) ExactMath.quotient(p[b], p[c]);
          case Op.LDIV -> p[a] = ExactMath.quotient(p[b], p[c]);
          case Op.FDIV -> p[a] = bits(asFloat(p[b]) / asFloat(p[c]));
          case Op.DDIV -> p[a] = bits(asDouble(p[b]) / asDouble(p[c]));
          case Op.IREM, Op.LREM -> p[a] = ExactMath.remainder(p[b], p[c]);
          case Op.FREM -> p[a] = bits(ExactMath.remainder(asFloat(p[b]), asFloat(p[c])));
          case Op.DREM -> p[a] = bits(ExactMath.remainder(asDouble(p[b]), asDouble(p[c])));
          case Op.INEG -> p[a] = -(int) p[b];
          case Op.LNEG -> p[a] = -p[b];
          case Op.FNEG -> p[a] = (int) p[b] ^ Integer.MIN_VALUE;
          case Op.DNEG -> p[a] = p[b] ^ Long.MIN_VALUE;
          case Op.ISHL -> p[a] = (int) p[b] << (int) p[c];
          case Op.LSHL -> p[a] = p[b] << (int) p[c];
          case Op.ISHR -> p[a] = (int) p[b] >> (int) p[c];
          case Op.LSHR -> p[a] = p[b] >> (int) p[c];
          case Op.IUSHR -> p[a] = (int) p[b] >>> (int) p[c];
          case Op.LUSHR -> p[a] = p[b] >>> (int) p[c];
          case Op.LAND -> p[a] = p[b] & p[c];
          case Op.LOR -> p[a] = p[b] | p[c];
          case Op.LXOR -> p[a] = p[b] ^ p[c];

          case Op.I2F, Op.L2F -> p[a] = bits((float) p[b]);
          case Op.I2D, Op.L2D -> p[a] = bits((double) p[b]);
          case Op.L2I -> p[a] = (int) p[b];
          case Op.F2I -> p[a] = (int) asFloat(p[b]);
          case Op.F2L -> p[a] = (long) asFloat(p[b]);
          case Op.F2D -> p[a] = bits((double) asFloat(p[b]));
          case Op.D2I -> p[a] = (int) asDouble(p[b]);
          case Op.D2L -> p[a] = (long) asDouble(p[b]);
          case Op.D2F -> p[a] = bits((float) asDouble(p[b]));
          case Op.I2B -> p[a] = (byte) p[b];
          case Op.I2C -> p[a] = (char) p[b];
          case Op.I2S -> p[a] = (short) p[b];

          case Op.LCMP -> p[a] = Long.compare(p[b], p[c]);
          case Op.FCMPL -> p[a] = compare(asFloat(p[b]), asFloat(p[c]), -1);
          case Op.FCMPG -> p[a] = compare(asFloat(p[b]), asFloat(p[c]), 1);
          case Op.DCMPL -> p[a] = compare(asDouble(p[b]), asDouble(p[c]), -1);
          case Op.DCMPG -> p[a] = compare(asDouble(p[b]), asDouble(p[c]), 1);

          case Op.IF_EQ -> next = p[a] == p[b] ? i.c : next;
          case Op.IF_NE -> next = p[a] != p[b] ? i.c : next;
          case Op.IF_LT -> next = p[a] < p[b] ? i.c : next;
          case Op.IF_GE -> next = p[a] >= p[b] ? i.c : next;
          case Op.IF_GT -> next = p[a] > p[b] ? i.c : next;
          case Op.IF_LE -> next = p[a] <= p[b] ? i.c : next;
          case Op.IFEQ -> next = p[a] == i.b ? i.c : next;
          case Op.IFNE -> next = p[a] != i.b ? i.c : next;
          case Op.IFLT -> next = p[a] < i.b ? i.c : next;
          case Op.IFGE -> next = p[a] >= i.b ? i.c : next;
          case Op.IFGT -> next = p[a] > i.b ? i.c : next;
          case Op.IFLE -> next = p[a] <= i.b ? i.c : next;
          case Op.IF_DOUBLE_EQ -> next = asDouble(p[a]) == asDouble(p[b]) ? i.c : next;
          case Op.IF_DOUBLE_NE -> next = asDouble(p[a]) != asDouble(p[b]) ? i.c : next;
          case Op.IF_DOUBLE_LT -> next = asDouble(p[a]) < asDouble(p[b]) ? i.c : next;
          case Op.IF_DOUBLE_NOT_LT -> next = asDouble(p[a]) < asDouble(p[b]) ? next : i.c;
          case Op.IF_DOUBLE_LE -> next = asDouble(p[a]) <= asDouble(p[b]) ? i.c : next;
          case Op.IF_DOUBLE_NOT_LE -> next = asDouble(p[a]) <= asDouble(p[b]) ? next : i.c;
          case Op.IF_SAME -> next = r[a] == r[b] ? i.c : next;
          case Op.IF_OTHER -> next = r[a] != r[b] ? i.c : next;
          case Op.IF_NULL -> next = r[a] == null ? i.c : next;
          case Op.IF_NONNULL -> next = r[a] != null ? i.c : next;
          case Op.TABLESWITCH -> next = ((SwitchTable) i.link).dense(p[a]);
          case Op.LOOKUPSWITCH -> next = ((SwitchTable) i.link).sparse(p[a]);
          case Op.GOTO -> {
            meter.step();
            next = i.c;
          }
          case Op.STEP -> meter.step();

          case Op.NOTHING -> { }
          case Op.NEW_INSTANCE -> r[a] = linker.create((InterpretedClass) i.link);
          case Op.INSTANCEOF -> p[a] = linker.types.isInstance(r[b], (TypeOperand) i.link) ? 1 : 0;
          case Op.CHECKCAST -> linker.types.checkCast(r[a], (TypeOperand) i.link);
          case Op.GETFIELD_NUMBER -> p[a] = instance(r[b]).numbers[i.c];
          case Op.GETFIELD_REFERENCE -> r[a] = instance(r[b]).references[i.c];
          case Op.PUTFIELD_NUMBER -> instance(r[a]).numbers[i.c] = p[b];
          case Op.PUTFIELD_REFERENCE -> instance(r[a]).references[i.c] = r[b];
          case Op.GETSTATIC_NUMBER -> p[a] = ((InterpretedClass) i.link).numbers[i.c];
          case Op.GETSTATIC_REFERENCE -> r[a] = ((InterpretedClass) i.link).references[i.c];
          case Op.PUTSTATIC_NUMBER -> ((InterpretedClass) i.link).numbers[i.c] = p[a];
          case Op.PUTSTATIC_REFERENCE -> ((InterpretedClass) i.link).references[i.c] = r[a];
          case Op.GETFIELD_OUTSIDE -> {
            r[a] = r[b];
            ((Native) i.link).call(p, r, a);
          }
          case Op.MONITOR -> r[a].getClass();
          case Op.ATHROW -> throw (Throwable) r[a];

          case Op.CALL_NATIVE, Op.CALL_NATIVE_ON -> {
            frame.next = next;
            ((Native) i.link).call(p, r, a);
          }
          case Op.CALL, Op.CALL_VIRTUAL -> {
            frame.next = next;
            InterpretedMethod method = i.op == Op.CALL ? (InterpretedMethod) i.link
                : ((VirtualCall) i.link).select(r[a], a);
            if (method == null) {
              ((VirtualCall) i.link).outside(r[a]).call(p, r, a);
            } else {
              meter.step();
              frame = stack.push(method, a);
              code = method.code.instructions;
              base = a;
              next = 0;
            }
          }
          case Op.RETURN_NUMBER, Op.RETURN_REFERENCE, Op.RETURN -> {
            if (i.op == Op.RETURN_NUMBER) {
              p[base] = p[a];
            } else if (i.op == Op.RETURN_REFERENCE) {
              r[base] = r[a];
            }
            frame = stack.pop();
            if (stack.depth() == entry) {
              return null;
            }
            code = frame.method.code.instructions;
            base = frame.base;
            next = frame.next;
          }
          default -> {
            // A name met for the first time: what it means, then the instruction again.
            frame.next = next;
            linker.link(i, frame, a);
            next--;
          }
        }
      }
    } catch (Throwable thrown) {
      frame.next = next;
      Throwable told = Faults.explain(thrown, frame, stack, linker.types);
      return stack.unwind(told, entry, linker.types);
    }
  }

  private static Instance instance(Object reference) {
    return reference instanceof Instance ? (Instance) reference : HostProxies.instance(reference);
  }

  /** -1, 0 or 1; the last argument where one of the two is NaN. */
  private static int compare(double x, double y, int unordered) {
    return x < y ? -1 : x > y ? 1 : x == y ? 0 : unordered;
  }

  private static double asDouble(long bits) {
    return Double.longBitsToDouble(bits);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  private static float asFloat(long bits) {
    return Float.intBitsToFloat((int) bits);
  }

  private static long bits(float value) {
    return Float.floatToRawIntBits(value);
  }
}
