package nnbook.web.vm.code;

/**
 * A value on the operand stack while a method is translated: where it is, or which constant.
 *
 * @param type I, J, F, D or L
 * @param register where it is; -1 for a constant
 * @param constant a Long with the number or its bits, a String, or {@link #NULL}; else null
 * @param fresh for an object whose constructor is still to run, which one it is; else null
 */
record Operand(char type, int register, Object constant, Object fresh) {
  /** The constant null. */
  static final Object NULL = new Object();

  static Operand in(char type, int register) {
    return new Operand(type, register, null, null);
  }

  boolean isConstant() {
    return constant != null;
  }

  boolean isReference() {
    return type == 'L';
  }

  int width() {
    return type == 'J' || type == 'D' ? 2 : 1;
  }

  Operand movedTo(int place) {
    return new Operand(type, place, null, fresh);
  }

  /** Whether it fills one of so many registers. */
  boolean overlaps(int from, int count) {
    return !isConstant() && register < from + count && from < register + width();
  }

  /** The instruction that brings it to a register. */
  Instruction moveTo(int place) {
    if (constant instanceof Long) {
      Instruction instruction = new Instruction(Op.NUMBER, place, 0, 0);
      instruction.number = (Long) constant;
      return instruction;
    }
    if (isConstant()) {
      return new Instruction(Op.REFERENCE, place, 0, 0).with(constant == NULL ? null : constant);
    }
    return new Instruction(isReference() ? Op.MOVE_REFERENCE : Op.MOVE_NUMBER, place, register, 0);
  }
}
