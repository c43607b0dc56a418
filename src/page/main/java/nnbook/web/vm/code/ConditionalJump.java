package nnbook.web.vm.code;

import org.objectweb.asm.Opcodes;

/** Translates conditional jumps, with the comparison that comes before one. */
final class ConditionalJump {
  private ConditionalJump() {}

  /** A jump on the topmost value: null or not, or compared with 0. */
  static Instruction onOne(int opcode, OperandStack stack, CodeBuffer code) {
    if (!stack.peek(0).isConstant()) {
      int register = stack.peek(0).register();
      Instruction comparison = code.makerOf(register);
      if (comparison != null && comparison.op >= Op.LCMP && comparison.op <= Op.DCMPG
          && comparison.op != Op.FCMPL && comparison.op != Op.FCMPG) {
        stack.pop();
        if (register >= stack.first() && !stack.uses(register)) {
          code.removeMaker();
          return fused(opcode, comparison);
        }
        stack.push(Operand.in('I', register));
      }
    }
    return new Instruction(opcode, stack.take(1)[0], 0, 0);
  }

  /** A jump that compares the two topmost values. */
  static Instruction onTwo(int opcode, OperandStack stack) {
    Object constant = stack.peek(0).constant();
    if (constant instanceof Long && opcode <= Opcodes.IF_ICMPLE) {
      stack.pop();
      int ofNumber = opcode - Opcodes.IF_ICMPEQ + Opcodes.IFEQ;
      return new Instruction(ofNumber, stack.take(1)[0], (int) (long) (Long) constant, 0);
    }
    int[] places = stack.take(2);
    return new Instruction(opcode, places[0], places[1], 0);
  }

  /** One jump for a comparison of longs or doubles and the jump on its result. */
  private static Instruction fused(int opcode, Instruction comparison) {
    int x = comparison.b;
    int y = comparison.c;
    if (comparison.op == Op.LCMP) {
      return new Instruction(opcode - Opcodes.IFEQ + Op.IF_EQ, x, y, 0);
    }
    // With NaN dcmpg answers "greater" and dcmpl "less", so that a condition is false then.
    boolean g = comparison.op == Op.DCMPG;
    return switch (opcode) {
      case Opcodes.IFEQ -> new Instruction(Op.IF_DOUBLE_EQ, x, y, 0);
      case Opcodes.IFNE -> new Instruction(Op.IF_DOUBLE_NE, x, y, 0);
      case Opcodes.IFLT -> g ? new Instruction(Op.IF_DOUBLE_LT, x, y, 0)
          : new Instruction(Op.IF_DOUBLE_NOT_LE, y, x, 0);
      case Opcodes.IFGE -> g ? new Instruction(Op.IF_DOUBLE_NOT_LT, x, y, 0)
          : new Instruction(Op.IF_DOUBLE_LE, y, x, 0);
      case Opcodes.IFGT -> g ? new Instruction(Op.IF_DOUBLE_NOT_LE, x, y, 0)
          : new Instruction(Op.IF_DOUBLE_LT, y, x, 0);
      default -> g ? new Instruction(Op.IF_DOUBLE_LE, x, y, 0)
          : new Instruction(Op.IF_DOUBLE_NOT_LT, y, x, 0);
    };
  }
}
