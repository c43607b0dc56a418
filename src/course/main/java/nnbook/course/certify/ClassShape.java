package nnbook.course.certify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file declares.
 *
 * @param type what it is and extends
 * @param fields each with its type and modifiers
 * @param methods each with its type and modifiers; a constructor with its steps
 */
record ClassShape(String type, Map<String, Integer> fields, Map<String, Method> methods) {
  /** What all classes have, and a check may ask for. */
  private static final Set<String> INHERITED = Set.of("clone", "equals", "hashCode", "toString");

  static final String THROWABLE = "java/lang/Throwable";

  /** The steps with which a constructor calls the one of Object. */
  private static final int BEGIN = 2;

  /**
   * The steps that give a field of {@code this} a constant or something new of Java's. Parameters
   * are what the check has given: whoever changes them decides what is expected.
   */
  private static final Pattern START = Pattern.compile(
      Opcodes.ALOAD + " 0|\\d|1[0-5]|(?:16|17|188) \\d+|constant .*|" + Opcodes.DUP
          + "|(?:" + Opcodes.NEW + "|" + Opcodes.INVOKESPECIAL + "|" + Opcodes.INVOKESTATIC
          + ") java/.*|" + Opcodes.PUTFIELD + " .*");

  record Method(int access, List<String> steps) {}

  static ClassShape of(byte[] file) {
    ClassShape[] shape = new ClassShape[1];
    new ClassReader(file).accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public void visit(
          int version, int access, String name, String signature, String parent,
          String[] interfaces) {
        String type = access + " " + parent + " " + String.join(" ", interfaces);
        shape[0] = new ClassShape(type, new TreeMap<>(), new TreeMap<>());
      }

      @Override
      public FieldVisitor visitField(
          int access, String name, String type, String signature, Object value) {
        shape[0].fields.put(name + " " + type, access);
        return null;
      }

      @Override
      public MethodVisitor visitMethod(
          int access, String name, String type, String signature, String[] thrown) {
        Method method = new Method(access, new ArrayList<>());
        shape[0].methods.put(name + type, method);
        return name.equals("<init>") ? new Steps(method.steps) : null;
      }
    }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return shape[0];
  }

  /**
   * Whether a class can catch what is no exception, such as a stack that is full: a class of the
   * book or of the JDK that is first used just then is broken for as long as its JVM runs.
   */
  static boolean catchesAll(Collection<byte[]> classes) {
    boolean[] all = new boolean[1];
    classes.forEach(file -> new ClassReader(file).accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String type, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitTryCatchBlock(Label start, Label end, Label handler, String caught) {
            all[0] |= caught == null || caught.equals(THROWABLE);
          }
        };
      }
    }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
    return all[0];
  }

  boolean sameMembers(ClassShape other) {
    return type.equals(other.type)
        && fields.equals(other.fields)
        && methods.keySet().equals(other.methods.keySet());
  }

  /** Whether it can stand for {@code given}: is the same, or a class of data with more fields. */
  boolean agrees(ClassShape given) {
    return sameMembers(given)
        || type.equals(given.type)
        && type.endsWith(" java/lang/Object ")
        && fields.entrySet().containsAll(given.fields.entrySet())
        && given.methods.keySet().stream().allMatch(name -> name.startsWith("<init>"))
        && methods.keySet().stream().noneMatch(
            name -> INHERITED.contains(name.substring(0, name.indexOf('('))))
        && methods.entrySet().stream().allMatch(
            method -> !method.getKey().startsWith("<init>")
                || given.methods.containsKey(method.getKey())
                && doesAll(method.getValue(), given, given.methods.get(method.getKey())));
  }

  /** Whether a constructor does the given one's work, and beside that starts fields of its own. */
  private static boolean doesAll(Method constructor, ClassShape given, Method asked) {
    List<String> work = asked.steps.subList(BEGIN, asked.steps.size() - 1);
    int begin = Collections.indexOfSubList(constructor.steps, work);
    if (constructor.access != asked.access || begin < BEGIN) {
      return false;
    }
    List<String> own = new ArrayList<>(constructor.steps);
    own.subList(begin, begin + work.size()).clear();
    int last = own.size() - 1;
    return own.subList(0, BEGIN).equals(asked.steps.subList(0, BEGIN))
        && own.get(last).equals("" + Opcodes.RETURN)
        && own.subList(BEGIN, last).stream().allMatch(given::isStart);
  }

  /** Whether a step helps to start a field that is not among these. */
  private boolean isStart(String step) {
    return START.matcher(step).matches()
        && fields.keySet().stream().noneMatch(field -> step.endsWith(" " + field));
  }

  /** Writes down the steps of a constructor; a jump is like no other. */
  private static final class Steps extends MethodVisitor {
    private final List<String> steps;

    Steps(List<String> steps) {
      super(Opcodes.ASM9);
      this.steps = steps;
    }

    @Override
    public void visitInsn(int opcode) {
      steps.add("" + opcode);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
      steps.add(opcode + " " + variable);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      steps.add(opcode + " " + operand);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      steps.add(opcode + " " + type);
    }

    @Override
    public void visitLdcInsn(Object value) {
      steps.add("constant " + value);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      steps.add(opcode + " " + System.identityHashCode(label));
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String type, Handle bootstrap, Object... arguments) {
      steps.add(name + " " + type + " " + System.identityHashCode(arguments));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String type) {
      steps.add(opcode + " " + owner + " " + name + " " + type);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean isInterface) {
      steps.add(opcode + " " + owner + " " + name + " " + type);
    }
  }
}
