package nnbook.web.vm.code;

import java.util.ArrayList;
import java.util.List;

/**
 * The operand stack of a method while it is translated: in which register each value lies.
 *
 * <p>Loading a variable or a constant costs nothing; the stack only remembers where to find it.
 * Results go to registers above the variables. Where jumps meet, the values lie in fixed
 * registers, their homes: one after another, above the variables.
 */
final class OperandStack {
  private final CodeBuffer code;
  private final int first;
  private final List<Operand> operands = new ArrayList<>();
  private int registers;

  /** The stack above so many variables. */
  OperandStack(CodeBuffer code, int variables) {
    this.code = code;
    this.first = variables;
    this.registers = variables;
  }

  /** How many registers have been needed so far. */
  int registers() {
    return registers;
  }

  int first() {
    return first;
  }

  void clear() {
    operands.clear();
  }

  void push(Operand operand) {
    operands.add(operand);
    if (!operand.isConstant()) {
      registers = Math.max(registers, operand.register() + operand.width());
    }
  }

  /** Puts a value of that type, which an instruction is going to make, and says where to. */
  int pushResult(char type) {
    Operand result = Operand.in(type, free(type, first));
    push(result);
    return result.register();
  }

  /** Puts a constant: a boxed number, a string, or {@link Operand#NULL}. */
  void pushConstant(Object value) {
    push(new Operand(Constants.type(value), -1, Constants.bits(value), null));
  }

  /** Adds an instruction that makes a value of two registers, and puts that value. */
  Instruction make(char type, int op, int b, int c) {
    Instruction maker = new Instruction(op, pushResult(type), b, c);
    code.addMaker(maker);
    return maker;
  }

  Operand pop() {
    return operands.remove(operands.size() - 1);
  }

  /** A value, 0 for the topmost. */
  Operand peek(int depth) {
    return operands.get(operands.size() - 1 - depth);
  }

  /** Puts a value below so many others. */
  void insert(int depth, Operand operand) {
    operands.add(operands.size() - depth, operand);
  }

  /** Takes the topmost values away, constants brought to registers, and says where they are. */
  int[] take(int count) {
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      Operand operand = peek(count - 1 - i);
      if (operand.isConstant()) {
        operand = move(operands.size() - count + i, free(operand.type(), first));
      }
      places[i] = operand.register();
    }
    for (int i = 0; i < count; i++) {
      pop();
    }
    return places;
  }

  /** Brings all values but the topmost ones to their homes. */
  void settle(int topmost) {
    arrange(0, operands.size() - topmost, first);
  }

  /** Takes the topmost values away, brought to registers in a row, and says where they begin. */
  int takeInRow(int count) {
    int from = operands.size() - count;
    int at = first;
    for (Operand below : operands.subList(0, from)) {
      if (!below.isConstant()) {
        at = Math.max(at, below.register() + below.width());
      }
    }
    arrange(from, operands.size(), at);
    operands.subList(from, operands.size()).clear();
    registers = Math.max(registers, at + 1);
    return at;
  }

  /** Saves what has been read from a variable before the variable gets another value. */
  void save(int variable) {
    vacate(variable, 1, first);
  }

  /** Whether a value on the stack lies in that register. */
  boolean uses(int register) {
    return operands.stream().anyMatch(operand -> operand.overlaps(register, 1));
  }

  /** Makes an object usable in all places where it lies, its constructor having run. */
  void finish(Object fresh, int made) {
    for (int i = 0; i < operands.size(); i++) {
      Operand operand = operands.get(i);
      if (operand.fresh() == fresh) {
        if (!moved(i, fresh)) {
          code.add(new Instruction(Op.MOVE_REFERENCE, operand.register(), made, 0));
        }
      }
    }
    operands.replaceAll(operand ->
        operand.fresh() == fresh ? Operand.in('L', operand.register()) : operand);
  }

  private boolean moved(int index, Object fresh) {
    int register = operands.get(index).register();
    return operands.subList(0, index).stream()
        .anyMatch(other -> other.fresh() == fresh && other.register() == register);
  }

  private void arrange(int from, int to, int start) {
    int place = start;
    for (int i = from; i < to; i++) {
      Operand operand = operands.get(i);
      if (operand.register() != place) {
        vacate(place, operand.width(), place + operand.width());
        move(i, place);
      }
      place += operand.width();
    }
  }

  /** Brings what lies in those registers to free ones. */
  private void vacate(int register, int width, int lowest) {
    for (int i = 0; i < operands.size(); i++) {
      Operand operand = operands.get(i);
      if (operand.overlaps(register, width)) {
        Operand saved = move(i, free(operand.type(), lowest));
        for (int j = i + 1; j < operands.size(); j++) {
          if (!operands.get(j).isConstant() && operands.get(j).register() == operand.register()) {
            operands.set(j, operands.get(j).movedTo(saved.register()));
          }
        }
      }
    }
  }

  private Operand move(int index, int register) {
    Operand operand = operands.get(index);
    code.add(operand.moveTo(register));
    Operand moved = operand.movedTo(register);
    operands.set(index, moved);
    registers = Math.max(registers, register + moved.width());
    return moved;
  }

  private int free(char type, int lowest) {
    int width = Operand.in(type, 0).width();
    int register = Math.max(lowest, first);
    while (occupied(register, width)) {
      register++;
    }
    return register;
  }

  private boolean occupied(int register, int width) {
    for (Operand operand : operands) {
      if (operand.overlaps(register, width)) {
        return true;
      }
    }
    return false;
  }
}
