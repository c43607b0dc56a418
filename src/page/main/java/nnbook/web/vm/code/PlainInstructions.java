package nnbook.web.vm.code;

import org.objectweb.asm.Opcodes;

/** Translates instructions that name nothing: constants, elements of arrays, arithmetic. */
final class PlainInstructions {
  private PlainInstructions() {}

  static void translate(int opcode, OperandStack stack, CodeBuffer code) {
    if (opcode <= Opcodes.DCONST_1) {
      stack.pushConstant(Constants.of(opcode));
    } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      int[] places = stack.take(2);
      char type = "IJFDLIII".charAt(opcode - Opcodes.IALOAD);
      stack.make(type, opcode, places[0], places[1]);
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      int[] places = stack.take(3);
      code.add(new Instruction(opcode, places[0], places[1], places[2]));
    } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      leave(opcode, stack, code);
    } else {
      calculate(opcode, stack, code);
    }
  }

  private static void leave(int opcode, OperandStack stack, CodeBuffer code) {
    int place = opcode == Opcodes.RETURN ? 0 : stack.take(1)[0];
    int op = opcode < Opcodes.ARETURN ? Op.RETURN_NUMBER : opcode;
    code.add(new Instruction(op, place, 0, 0));
    stack.clear();
  }

  private static void calculate(int opcode, OperandStack stack, CodeBuffer code) {
    switch (opcode) {
      case Opcodes.ARRAYLENGTH -> stack.make('I', opcode, stack.take(1)[0], 0);
      case Opcodes.ATHROW, Opcodes.MONITORENTER -> {
        code.add(new Instruction(opcode, stack.take(1)[0], 0, 0));
        if (opcode == Opcodes.ATHROW) {
          stack.clear();
        }
      }
      case Opcodes.MONITOREXIT -> stack.pop();
      case Opcodes.I2L -> stack.push(Operand.in('J', stack.take(1)[0]));
      case Opcodes.IADD, Opcodes.ISUB -> {
        if (stack.peek(0).isConstant()) {
          int number = (int) (long) (Long) stack.pop().constant();
          stack.make('I', Op.IADD_SMALL, stack.take(1)[0],
              opcode == Opcodes.IADD ? number : -number);
        } else {
          int[] places = stack.take(2);
          stack.make('I', opcode, places[0], places[1]);
        }
      }
      default -> {
        Arithmetic operation = Arithmetic.of(opcode);
        int[] places = stack.take(operation.operands());
        stack.make(operation.result(), operation.op(), places[0],
            places.length > 1 ? places[1] : 0);
      }
    }
  }

  /**
   * How an operation on numbers is translated.
   *
   * @param operands how many it takes
   * @param result the type of its result: I, J, F or D
   */
  private record Arithmetic(int op, int operands, char result) {
    private static final String TYPES = "IJFD";

    /** The types of the results from I2F on. */
    private static final String CONVERTED = "FDIFDIJDIJFIII";

    static Arithmetic of(int opcode) {
      if (opcode < Opcodes.INEG) {
        return new Arithmetic(opcode, 2, TYPES.charAt(opcode & 3));
      }
      if (opcode < Opcodes.ISHL) {
        return new Arithmetic(opcode, 1, TYPES.charAt(opcode & 3));
      }
      if (opcode <= Opcodes.LUSHR) {
        return new Arithmetic(opcode, 2, TYPES.charAt(opcode & 1));
      }
      if (opcode <= Opcodes.LXOR) {
        return new Arithmetic(opcode | 1, 2, TYPES.charAt(opcode & 1));
      }
      if (opcode <= Opcodes.I2S) {
        return new Arithmetic(opcode, 1, CONVERTED.charAt(opcode - Opcodes.I2F));
      }
      if (opcode <= Opcodes.DCMPG) {
        return new Arithmetic(opcode, 2, 'I');
      }
      throw new IllegalArgumentException("opcode " + opcode);
    }
  }
}
