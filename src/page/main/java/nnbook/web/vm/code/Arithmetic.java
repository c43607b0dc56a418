package nnbook.web.vm.code;

import org.objectweb.asm.Opcodes;

/**
 * How an operation on numbers is translated.
 *
 * @param operands how many it takes
 * @param result the type of its result: I, J, F or D
 */
record Arithmetic(int op, int operands, char result) {
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
