package nnbook.web.vm.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.web.vm.host.Native;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** The calls of a watcher in the translation of a method; where nobody watches there are none. */
final class WatcherCalls {
  private final Optional<Watcher> watcher;
  private final CodeBuffer code;
  private final OperandStack stack;
  private final List<Watcher.Variable> variables = new ArrayList<>();

  /** Where it was last told of a line. */
  private int told = -1;

  WatcherCalls(Optional<Watcher> watcher, CodeBuffer code, OperandStack stack) {
    this.watcher = watcher;
    this.code = code;
    this.stack = stack;
  }

  private void tell(Native news) {
    code.add(new Instruction(Op.CALL_NATIVE, 0, 0, 0).with(news));
  }

  void enter() {
    watcher.ifPresent(one -> tell(one.entering()));
  }

  void line() {
    told = code.place();
    watcher.ifPresent(one -> tell(one.line(code.line(), told)));
  }

  /**
   * A jump backward within a line begins that line again, and so does the counting before it: a
   * round ends with its own variables.
   */
  void jump(Label target) {
    if (watcher.isPresent() && code.isPlaced(target) && told < code.placeOf(target)) {
      Instruction counter = code.takeCounter();
      told = code.place();
      tell(watcher.get().line(code.line(), counter == null ? told : told - 1));
      if (counter != null) {
        code.addMaker(counter);
      }
    }
  }

  void leave(int opcode) {
    if (watcher.isPresent()) {
      int register = 0;
      if (opcode != Opcodes.RETURN) {
        char type = stack.peek(0).type();
        register = stack.take(1)[0];
        stack.push(Operand.in(type, register));
      }
      tell(watcher.get().leaving(code.place(), register));
    }
  }

  /** The operands from {@code from} to before {@code to}, counted downward, are touched. */
  void touch(String owner, String name, int from, int to) {
    if (watcher.isPresent()) {
      List<Integer> registers = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (stack.peek(i).isReference() && !stack.peek(i).isConstant()) {
          registers.add(stack.peek(i).register());
        }
      }
      watcher.get().touching(owner, name, registers).ifPresent(this::tell);
    }
  }

  void variable(Watcher.Variable variable) {
    variables.add(variable);
  }

  void end() {
    watcher.ifPresent(one -> one.variables(variables));
  }
}
