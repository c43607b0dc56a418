package nnbook.web.vm.code;

import org.objectweb.asm.Opcodes;

/** What dup, pop and swap do: to the translator's stack only, no instruction is needed. */
final class StackShuffle {
  private StackShuffle() {}

  /** Does it, and says whether the opcode was one of them. */
  static boolean apply(int opcode, OperandStack stack) {
    switch (opcode) {
      case Opcodes.NOP -> { }
      case Opcodes.POP -> stack.pop();
      case Opcodes.POP2 -> pop(stack, inTwoSlots(stack));
      case Opcodes.DUP -> duplicate(stack, 1, 0);
      case Opcodes.DUP_X1 -> duplicate(stack, 1, 1);
      case Opcodes.DUP_X2 -> duplicate(stack, 1, inTwoSlotsBelow(stack, 1));
      case Opcodes.DUP2 -> duplicate(stack, inTwoSlots(stack), 0);
      case Opcodes.DUP2_X1 -> duplicate(stack, inTwoSlots(stack), 1);
      case Opcodes.DUP2_X2 -> {
        int top = inTwoSlots(stack);
        duplicate(stack, top, inTwoSlotsBelow(stack, top));
      }
      case Opcodes.SWAP -> stack.insert(1, stack.pop());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void pop(OperandStack stack, int count) {
    for (int i = 0; i < count; i++) {
      stack.pop();
    }
  }

  /** Copies the topmost values below themselves and so many more. */
  private static void duplicate(OperandStack stack, int count, int below) {
    for (int i = 0; i < count; i++) {
      stack.insert(count + below + i, stack.peek(i));
    }
  }

  private static int inTwoSlots(OperandStack stack) {
    return inTwoSlotsBelow(stack, 0);
  }

  /** How many values the two slots below so many values hold: a long or double, or two others. */
  private static int inTwoSlotsBelow(OperandStack stack, int depth) {
    return stack.peek(depth).width() == 2 ? 1 : 2;
  }
}
