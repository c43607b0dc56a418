package nnbook.web.vm.code;

import static org.objectweb.asm.Opcodes.ASM9;

import java.util.Optional;
import java.util.function.Consumer;
import nnbook.web.vm.host.Descriptor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns the code of a method, which works on a stack, into instructions that work on registers:
 * first the variables, then the values of the stack. {@code a = b * c + 1}, six steps of the
 * stack, becomes two.
 */
public final class CodeTranslator extends MethodVisitor {
  private final Consumer<PreparedCode> translated;
  private final CodeBuffer code = new CodeBuffer();
  private final OperandStack stack;
  private final WatcherCalls watcher;

  /** The label of the next instruction, by which frames know an object that is being made. */
  private Object here = new Object();

  /**
   * A translator of one method.
   *
   * @param variables how many slots its variables fill
   * @param watcher who sees it run, if somebody does
   * @param translated takes the code when all of it has been read
   */
  public CodeTranslator(
      int variables, Optional<Watcher> watcher, Consumer<PreparedCode> translated) {
    super(ASM9);
    this.translated = translated;
    this.stack = new OperandStack(code, variables);
    this.watcher = new WatcherCalls(watcher, code, stack);
  }

  @Override
  public void visitCode() {
    watcher.enter();
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    code.line(line);
    watcher.line();
  }

  @Override
  public void visitLocalVariable(
      String name, String type, String signature, Label start, Label end, int slot) {
    watcher.variable(
        new Watcher.Variable(name, type, slot, code.placeOf(start), code.placeOf(end)));
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    code.addGuard(start, end, handler, type);
  }

  @Override
  public void visitLabel(Label label) {
    stack.settle(0);
    code.place(label);
    here = label;
  }

  @Override
  public void visitFrame(int kind, int locals, Object[] local, int count, Object[] types) {
    stack.clear();
    int register = stack.first();
    for (int i = 0; i < (kind == Opcodes.F_FULL || kind == Opcodes.F_SAME1 ? count : 0); i++) {
      Operand operand = new Operand(Constants.kindInFrame(types[i]), register, null,
          types[i] instanceof Label ? types[i] : null);
      stack.push(operand);
      register += operand.width();
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      watcher.leave(opcode);
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      watcher.touch("", "", 2, 3);
    }
    if (!StackShuffle.apply(opcode, stack)) {
      PlainInstructions.translate(opcode, stack, code);
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.NEWARRAY) {
      stack.make('L', opcode, stack.take(1)[0], operand);
    } else {
      stack.pushConstant(operand);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof Type) {
      String name = ((Type) value).getInternalName();
      stack.make('L', Op.CLASS, 0, 0).with(name);
    } else {
      stack.pushConstant(value);
    }
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    if (opcode <= Opcodes.ALOAD) {
      stack.push(Operand.in("IJFDL".charAt(opcode - Opcodes.ILOAD), variable));
    } else {
      store(stack.pop(), variable);
    }
  }

  private void store(Operand value, int variable) {
    stack.save(variable);
    Instruction maker = value.isConstant() ? null : code.makerOf(value.register());
    if (maker != null && value.register() >= stack.first() && !stack.uses(value.register())) {
      maker.a = variable;
    } else if (value.register() != variable) {
      code.add(value.moveTo(variable));
    }
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    stack.save(variable);
    code.addMaker(new Instruction(Op.IADD_SMALL, variable, variable, increment));
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    watcher.jump(target);
    if (opcode == Opcodes.GOTO) {
      stack.settle(0);
      code.addJump(new Instruction(Op.GOTO, 0, 0, 0), target);
      stack.clear();
    } else {
      boolean one = opcode <= Opcodes.IFLE || opcode >= Opcodes.IFNULL;
      stack.settle(one ? 1 : 2);
      Instruction jump = one ? ConditionalJump.onOne(opcode, stack, code)
          : ConditionalJump.onTwo(opcode, stack);
      if (code.isPlaced(target)) {
        code.add(new Instruction(Op.STEP, 0, 0, 0));
      }
      code.addJump(jump, target);
    }
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
    int[] keys = new int[labels.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = min + i;
    }
    choose(Op.TABLESWITCH, keys, otherwise, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
    choose(Op.LOOKUPSWITCH, keys, otherwise, labels);
  }

  private void choose(int op, int[] keys, Label otherwise, Label[] labels) {
    stack.settle(1);
    code.addSwitch(new Instruction(op, stack.take(1)[0], 0, 0), keys, otherwise, labels);
    stack.clear();
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      int register = stack.pushResult('L');
      stack.pop();
      stack.push(new Operand('L', register, null, here));
      code.add(new Instruction(opcode, register, 0, 0).with(type));
      here = new Object();
      return;
    }
    int place = stack.take(1)[0];
    if (opcode == Opcodes.CHECKCAST) {
      // The value stays where it is; the check only looks at it.
      code.add(new Instruction(opcode, place, 0, 0).with(new TypeOperand(type)));
      stack.push(Operand.in('L', place));
    } else {
      char result = opcode == Opcodes.INSTANCEOF ? 'I' : 'L';
      stack.make(result, opcode, place, 0)
          .with(new TypeOperand(opcode == Opcodes.ANEWARRAY ? arrayOf(type) : type));
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    int at = stack.takeInRow(dimensions);
    stack.push(Operand.in('L', at));
    code.add(new Instruction(Op.MULTIANEWARRAY, at, dimensions, 0)
        .with(new TypeOperand(descriptor)));
  }

  private static String arrayOf(String type) {
    return type.startsWith("[") ? "[" + type : "[L" + type + ";";
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    MemberName field = new MemberName(owner, name, descriptor);
    boolean ofObject = opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD;
    if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.GETFIELD) {
      int place = ofObject ? stack.take(1)[0] : 0;
      stack.make(Constants.kind(descriptor), opcode, place, 0).with(field).about(field);
    } else {
      watcher.touch("", "", 1, ofObject ? 2 : 1);
      int[] places = stack.take(ofObject ? 2 : 1);
      code.add(new Instruction(opcode, places[0], ofObject ? places[1] : 0, 0)
          .with(field).about(field));
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    Descriptor types = Descriptor.of(descriptor);
    int arguments = types.parameters().size();
    Object fresh = name.equals("<init>") ? stack.peek(arguments).fresh() : null;
    MemberName member = new MemberName(owner, name, descriptor);
    boolean isStatic = opcode == Opcodes.INVOKESTATIC;
    watcher.touch(owner, name, 0, isStatic ? arguments : arguments + 1);
    call(opcode, member, types, isStatic ? arguments : arguments + 1, fresh).about(member);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... constants) {
    Descriptor types = Descriptor.of(descriptor);
    call(Op.INVOKEDYNAMIC, new DynamicName(name, descriptor, bootstrap, constants), types,
        types.parameters().size(), null);
  }

  private Instruction call(
      int opcode, Object link, Descriptor types, int arguments, Object fresh) {
    int at = stack.takeInRow(arguments);
    Instruction call =
        new Instruction(opcode, at, arguments, fresh == null ? 0 : 1).with(link);
    code.add(call);
    if (fresh != null) {
      stack.finish(fresh, at);
    }
    if (!types.result().equals("V")) {
      stack.push(Operand.in(Constants.kind(types.result()), at));
    }
    return call;
  }

  @Override
  public void visitEnd() {
    watcher.end();
    int slots = Math.max(stack.registers(), stack.first() + 1);
    translated.accept(code.finish(stack.first(), slots));
  }
}
