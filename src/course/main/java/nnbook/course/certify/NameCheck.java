package nnbook.course.certify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Looks through the class files of a submission for names that are not allowed: of types, members,
 * supertypes, and of what the language itself offers (locks, native methods, finalizers). What it
 * does not know, it refuses. Nothing of the submission is loaded or run.
 */
final class NameCheck {
  private static final int API = Opcodes.ASM9;
  /** Begins the name of a supertype. */
  static final String EXTENDS = "extends ";

  private static final String LAMBDAS = "java.lang.invoke.LambdaMetafactory";

  /** What a class of its own exception would answer in place of Java's. */
  private static final Set<String> OF_EXCEPTIONS =
      Set.of("equals", "fillInStackTrace", "getCause", "getLocalizedMessage", "getMessage",
          "getStackTrace", "hashCode", "initCause", "printStackTrace", "setStackTrace", "toString");

  private final AllowList list;
  private final Map<String, OwnClass> own = new HashMap<>();
  private final Map<String, Integer> refused = new LinkedHashMap<>();

  /** A class of the submission: its supertypes, and the members that it declares, with a line. */
  private record OwnClass(String name, List<String> supertypes, Map<String, Integer> members) {
    int line() {
      return members.values().stream().mapToInt(line -> line).min().orElse(1);
    }
  }

  private NameCheck(AllowList list) {
    this.list = list;
  }

  /** The names in {@code classes} that {@code list} lacks, each with the first line it is in. */
  static Map<String, Integer> refused(Map<String, byte[]> classes, AllowList list) {
    NameCheck check = new NameCheck(list);
    if (!list.allowsEverything()) {
      classes.values().forEach(file -> new ClassReader(file).accept(check.declared(), 0));
      classes.values().forEach(file -> new ClassReader(file).accept(check.new Names(), 0));
    }
    return check.refused;
  }

  private ClassVisitor declared() {
    Map<String, Integer> members = new HashMap<>();
    return new ClassVisitor(API) {
      @Override
      public void visit(
          int version, int access, String name, String signature, String parent, String[] more) {
        Stream<String> all = Stream.concat(Stream.of(parent), Stream.of(more));
        own.put(name, new OwnClass(name.replace('/', '.'), all.toList(), members));
      }

      @Override
      public FieldVisitor visitField(
          int access, String name, String type, String signature, Object value) {
        members.put(name + type, Integer.MAX_VALUE);
        return null;
      }

      @Override
      public MethodVisitor visitMethod(
          int access, String name, String type, String signature, String[] thrown) {
        members.put(name + type, Integer.MAX_VALUE);
        return new MethodVisitor(API) {
          @Override
          public void visitLineNumber(int line, Label start) {
            members.merge(name + type, line, Math::min);
          }
        };
      }
    };
  }

  private void refuse(String name, int line) {
    refused.merge(name.replace('$', '.'), line == Integer.MAX_VALUE ? 1 : line, Math::min);
  }

  /** A type, or what an array is of; primitive ones have no name. */
  private void type(Type type, int line) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.METHOD) {
      signature(element.getDescriptor(), line);
    } else if (element.getSort() == Type.OBJECT
        && !own.containsKey(element.getInternalName())
        && !list.allowsType(element.getClassName())) {
      refuse(element.getClassName(), line);
    }
  }

  private void signature(String descriptor, int line) {
    Stream.of(Type.getArgumentTypes(descriptor)).forEach(each -> type(each, line));
    type(Type.getReturnType(descriptor), line);
  }

  private void supertype(String internal, int line) {
    String name = Type.getObjectType(internal).getClassName();
    if (!own.containsKey(internal) && !list.allowsSupertype(name)) {
      refuse(EXTENDS + name, line);
    }
  }

  /** A member; where a class of the submission inherits it, it is looked for in what it extends. */
  private void member(String owner, String name, String descriptor, int line) {
    if (owner.startsWith("[")) {
      type(Type.getObjectType(owner), line);
      if (!name.equals("clone")) {
        refuse("java.lang.Object." + name, line);
      }
      return;
    }
    OwnClass known = own.get(owner);
    if (known != null && known.members.containsKey(name + descriptor)) {
      return;
    }
    String type = Type.getObjectType(owner).getClassName();
    if (!(known != null ? inherits(known, name, descriptor) : list.allowsMember(type, name))) {
      refuse(type + (name.equals("<init>") ? "" : "." + name), line);
    } else if (descriptor.startsWith("(")) {
      signature(descriptor, line);
    } else {
      type(Type.getType(descriptor), line);
    }
  }

  /** Looks at each supertype once: there may be more ways to one than there is time for. */
  private boolean inherits(OwnClass from, String name, String descriptor) {
    List<String> all = new ArrayList<>(from.supertypes);
    Set<String> met = new HashSet<>(all);
    for (int i = 0; i < all.size(); i++) {
      OwnClass known = own.get(all.get(i));
      String type = Type.getObjectType(all.get(i)).getClassName();
      if (known == null ? list.allowsMember(type, name)
          : known.members.containsKey(name + descriptor)) {
        return true;
      }
      Stream.ofNullable(known).flatMap(k -> k.supertypes.stream()).filter(met::add)
          .forEach(all::add);
    }
    return false;
  }

  private boolean isException(String internal) {
    OwnClass known = own.get(internal);
    return known != null ? isException(known.supertypes.get(0))
        : list.isException(Type.getObjectType(internal).getClassName());
  }

  /** Refuses what one class file names and may not. */
  private final class Names extends ClassVisitor {
    private OwnClass self;

    Names() {
      super(API);
    }

    @Override
    public void visit(
        int version, int access, String internal, String signature, String parent, String[] more) {
      self = own.get(internal);
      self.supertypes.forEach(each -> supertype(each, self.line()));
    }

    @Override
    public FieldVisitor visitField(
        int access, String field, String type, String signature, Object value) {
      type(Type.getType(type), self.line());
      boolean constant = value != null && (access & Opcodes.ACC_FINAL) != 0;
      if ((access & Opcodes.ACC_STATIC) != 0 && !constant && !list.allowsState(self.name)) {
        refuse(self.name + "." + field, self.line());
      }
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] thrown) {
      int line = self.members.get(method + type);
      signature(type, line);
      if ((access & Opcodes.ACC_NATIVE) != 0) {
        refuse("native", line);
      }
      boolean exception = OF_EXCEPTIONS.contains(method) && isException(self.supertypes.get(0));
      if ((access & Opcodes.ACC_STATIC) == 0 && (exception || method.equals("finalize"))) {
        refuse(self.name + "." + method, line);
      }
      return new Code(line);
    }

    /** The same for the code of one method, by its lines. */
    private final class Code extends MethodVisitor {
      private int line;

      Code(int line) {
        super(API);
        this.line = line;
      }

      @Override
      public void visitLineNumber(int number, Label start) {
        line = number;
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String member, String descriptor, boolean isInterface) {
        member(owner, member, descriptor, line);
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        member(owner, field, descriptor, line);
      }

      @Override
      public void visitTypeInsn(int opcode, String internal) {
        NameCheck.this.type(Type.getObjectType(internal), line);
      }

      @Override
      public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        NameCheck.this.type(Type.getType(descriptor), line);
      }

      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
          refuse("synchronized", line);
        }
      }

      @Override
      public void visitTryCatchBlock(Label start, Label end, Label handler, String caught) {
        if (caught != null && !caught.equals(ClassShape.THROWABLE) && !isException(caught)) {
          refuse(Type.getObjectType(caught).getClassName(), line);
        }
      }

      @Override
      public void visitLdcInsn(Object value) {
        constant(value, value instanceof Type);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String called, String descriptor, Handle bootstrap, Object... arguments) {
        String owner = Type.getObjectType(bootstrap.getOwner()).getClassName();
        if (!list.allowsBootstrap(owner, bootstrap.getName())) {
          refuse(owner + "." + bootstrap.getName(), line);
        }
        signature(descriptor, line);
        boolean lambda = owner.equals(LAMBDAS);
        if (lambda) {
          supertype(Type.getReturnType(descriptor).getInternalName(), line);
        }
        for (Object argument : arguments) {
          if (lambda && argument instanceof Type marker && marker.getSort() == Type.OBJECT) {
            supertype(marker.getInternalName(), line);
          } else {
            constant(argument, false);
          }
        }
      }

      /** A class as a value is only what the compiler writes for an enum or an assertion. */
      private void constant(Object value, boolean alone) {
        if (value instanceof ConstantDynamic) {
          refuse("java.lang.invoke", line);
        } else if (value instanceof Handle handle) {
          member(handle.getOwner(), handle.getName(), handle.getDesc(), line);
        } else if (value instanceof Type type && alone && type.getSort() != Type.METHOD) {
          if (type.getSort() != Type.OBJECT || !own.containsKey(type.getInternalName())) {
            refuse(type.getClassName() + ".class", line);
          }
        } else if (value instanceof Type type) {
          NameCheck.this.type(type, line);
        }
      }
    }
  }
}
