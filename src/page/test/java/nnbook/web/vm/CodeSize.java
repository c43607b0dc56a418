package nnbook.web.vm;

import static org.objectweb.asm.Opcodes.ASM9;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Finds how long the longest method of a class is. */
final class CodeSize extends ClassVisitor {
  private final List<Label> labels = new ArrayList<>();

  private CodeSize() {
    super(ASM9, new ClassWriter(0));
  }

  /** The bytes before the last label of the method that has most. */
  static int largest(byte[] classFile) {
    CodeSize size = new CodeSize();
    new ClassReader(classFile).accept(size, 0);
    return size.labels.stream().mapToInt(Label::getOffset).max().orElse(0);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor written =
        super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(ASM9, written) {
      @Override
      public void visitLabel(Label label) {
        labels.add(label);
        super.visitLabel(label);
      }
    };
  }
}
