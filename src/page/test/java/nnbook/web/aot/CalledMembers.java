package nnbook.web.aot;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What class files use of classes that are not among them: what the page has to have. Names are
 * those of class files, {@code java/util/List}.
 */
public final class CalledMembers {
  private final Set<String> own = new TreeSet<>();
  private final Set<String> classes = new TreeSet<>();
  private final Set<CalledMember> members = new TreeSet<>();

  private CalledMembers() {}

  /** Reads class files that belong together. */
  public static CalledMembers of(Collection<byte[]> classFiles) {
    CalledMembers called = new CalledMembers();
    for (byte[] file : classFiles) {
      new ClassReader(file).accept(called.new Types(), ClassReader.SKIP_FRAMES);
    }
    called.classes.removeAll(called.own);
    called.members.removeIf(member -> called.own.contains(member.owner()));
    return called;
  }

  /** The classes that are used in any way, sorted. */
  public List<String> classes() {
    return List.copyOf(classes);
  }

  /** The members that are called, read or written, sorted. */
  public List<CalledMember> members() {
    return List.copyOf(members);
  }

  /** These and those of {@code others}. */
  public CalledMembers and(CalledMembers others) {
    CalledMembers both = new CalledMembers();
    Stream.of(this, others).forEach(one -> {
      both.classes.addAll(one.classes);
      both.members.addAll(one.members);
    });
    return both;
  }

  /** A line for each class and each member. */
  public String text() {
    return Stream.concat(
            classes.stream().map(name -> "class " + name),
            members.stream().map(member -> "member " + member))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void type(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      classes.add(element.getInternalName());
    }
  }

  private void name(String internalName) {
    if (internalName != null) {
      type(Type.getObjectType(internalName));
    }
  }

  private void member(String owner, String name, String descriptor) {
    name(owner);
    if (!owner.startsWith("[")) {
      members.add(new CalledMember(owner, name, descriptor));
    }
  }

  private void handle(Handle handle) {
    member(handle.getOwner(), handle.getName(), handle.getDesc());
  }

  private void constant(Object constant) {
    if (constant instanceof Type type && type.getSort() != Type.METHOD) {
      type(type);
    } else if (constant instanceof Handle handle) {
      handle(handle);
    } else if (constant instanceof ConstantDynamic dynamic) {
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        constant(dynamic.getBootstrapMethodArgument(i));
      }
    }
  }

  private final class Types extends ClassVisitor {
    Types() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] roles) {
      own.add(name);
      name(parent);
      Stream.of(roles).forEach(CalledMembers.this::name);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Calls();
    }
  }

  private final class Calls extends MethodVisitor {
    Calls() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      member(owner, name, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      member(owner, name, descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      name(type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      type(Type.getType(descriptor));
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    /** A lambda is one of the interface that it returns; the book's own bootstraps are the vm's. */
    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      type(Type.getReturnType(descriptor));
      Stream.of(arguments).forEach(CalledMembers.this::constant);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
      name(type);
    }
  }
}
