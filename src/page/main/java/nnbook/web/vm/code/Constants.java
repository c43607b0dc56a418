package nnbook.web.vm.code;

import nnbook.web.vm.host.Boxes;
import org.objectweb.asm.Opcodes;

/** Constants of class files as the registers hold them. */
final class Constants {
  private Constants() {}

  /** The constant that an instruction of one byte means. */
  static Object of(int opcode) {
    if (opcode == Opcodes.ACONST_NULL) {
      return Operand.NULL;
    }
    if (opcode <= Opcodes.ICONST_5) {
      return opcode - Opcodes.ICONST_0;
    }
    if (opcode <= Opcodes.LCONST_1) {
      return (long) (opcode - Opcodes.LCONST_0);
    }
    if (opcode <= Opcodes.FCONST_2) {
      return (float) (opcode - Opcodes.FCONST_0);
    }
    return (double) (opcode - Opcodes.DCONST_0);
  }

  /** I, J, F, D, or L for a string and null. */
  static char type(Object constant) {
    if (constant instanceof Integer) {
      return 'I';
    }
    if (constant instanceof Long) {
      return 'J';
    }
    if (constant instanceof Float) {
      return 'F';
    }
    return constant instanceof Double ? 'D' : 'L';
  }

  /** A number as a register holds it, or the string or null itself. */
  static Object bits(Object constant) {
    return constant instanceof Number ? (Object) Boxes.unbox(constant, type(constant)) : constant;
  }

  /** I, J, F, D or L for a value of that type on the stack. */
  static char kind(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'J', 'F', 'D' -> descriptor.charAt(0);
      case 'L', '[' -> 'L';
      default -> 'I';
    };
  }

  /** I, J, F, D or L for a type of the stack as a frame of a class file describes it. */
  static char kindInFrame(Object type) {
    if (type == Opcodes.INTEGER) {
      return 'I';
    }
    if (type == Opcodes.LONG) {
      return 'J';
    }
    if (type == Opcodes.FLOAT) {
      return 'F';
    }
    return type == Opcodes.DOUBLE ? 'D' : 'L';
  }
}
