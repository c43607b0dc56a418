package nnbook.web.aot;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Leaves of a class file what other classes can be compiled against, and notes what it names. */
final class SignatureStrip extends ClassVisitor {
  private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)");
  private static final int API = Opcodes.ASM9;
  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  private final Set<String> named = new TreeSet<>();

  private SignatureStrip(ClassWriter writer) {
    super(API, writer);
  }

  /** A class without code, and the internal names of the types in its signatures. */
  record Stripped(byte[] bytes, Set<String> named) {}

  static Stripped of(byte[] bytes) {
    ClassWriter writer = new ClassWriter(0);
    SignatureStrip strip = new SignatureStrip(writer);
    new ClassReader(bytes).accept(
        strip, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new Stripped(writer.toByteArray(), strip.named);
  }

  /** Whether a program can see the class: it is not private, and no part of a method. */
  static boolean isVisible(byte[] bytes) {
    boolean[] visible = {true};
    ClassReader reader = new ClassReader(bytes);
    reader.accept(new ClassVisitor(API) {
      @Override
      public void visitInnerClass(String name, String outer, String simple, int access) {
        if (name.equals(reader.getClassName())) {
          visible[0] = outer != null && (access & HIDDEN) == 0;
        }
      }
    }, ClassReader.SKIP_CODE);
    return visible[0] && (reader.getAccess() & Opcodes.ACC_SYNTHETIC) == 0;
  }

  static boolean isPublic(byte[] bytes) {
    return (new ClassReader(bytes).getAccess() & Opcodes.ACC_PUBLIC) != 0;
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    note("L" + parent + signature);
    for (String type : interfaces) {
      named.add(type);
    }
    super.visit(Math.min(version, Opcodes.V17), access, name, signature, parent, interfaces);
  }

  private void note(String signature) {
    Matcher types = TYPE.matcher(signature);
    while (types.find()) {
      named.add(types.group(1));
    }
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    if ((access & HIDDEN) != 0) {
      return null;
    }
    note(descriptor + signature);
    return new FieldVisitor(API, super.visitField(access, name, descriptor, signature, value)) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return annotation(type) ? super.visitAnnotation(type, visible) : null;
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, TypePath path, String type, boolean visible) {
        return null;
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    if ((access & HIDDEN) != 0 || name.equals("<clinit>")) {
      return null;
    }
    note(descriptor + signature);
    MethodVisitor kept = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(API, kept) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return annotation(type) ? super.visitAnnotation(type, visible) : null;
      }

      @Override
      public AnnotationVisitor visitParameterAnnotation(int at, String type, boolean visible) {
        return null;
      }

      @Override
      public void visitAnnotableParameterCount(int count, boolean visible) {}

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int reference, TypePath path, String type, boolean visible) {
        return null;
      }
    };
  }

  /** Those that the compiler itself asks for. */
  private static boolean annotation(String type) {
    return type.startsWith("Ljava/lang/");
  }

  @Override
  public AnnotationVisitor visitAnnotation(String type, boolean visible) {
    return annotation(type) ? super.visitAnnotation(type, visible) : null;
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int reference, TypePath path, String type, boolean visible) {
    return null;
  }

  @Override
  public void visitNestHost(String host) {}

  @Override
  public void visitNestMember(String member) {}

  @Override
  public void visitOuterClass(String owner, String name, String descriptor) {}
}
