package nnbook.web.vm;

import nnbook.web.vm.object.InterpretedMethod;

/** A call that is under way. */
final class CallFrame {
  InterpretedMethod method;

  /** Where its slots begin. */
  int base;

  /** The instruction to go on with, kept here while another call runs. */
  int next;

  /** The line that is being run. */
  int line() {
    return method.code.line(next - 1);
  }

  Object referenceAt(CallStack stack, int register) {
    return stack.references[base + register];
  }
}
