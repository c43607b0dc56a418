package nnbook.web.vm;

/** A call that is under way. */
final class CallFrame {
  InterpretedMethod method;

  /** Where its slots begin. */
  int base;

  /** The instruction to go on with, kept here while another call runs. */
  int next;

  /** The line that is being run. */
  int line() {
    return next > 0 && next <= method.lines.length ? method.lines[next - 1] : 0;
  }

  Object referenceAt(CallStack stack, int register) {
    return stack.references[base + register];
  }
}
