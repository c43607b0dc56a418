package nnbook.web.vm.object;

import static org.objectweb.asm.Opcodes.ASM9;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nnbook.web.vm.code.CodeTranslator;
import nnbook.web.vm.code.Watcher;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Reads a class file into a class that can be interpreted. */
public final class ClassFileReader extends ClassVisitor {
  private final Machine machine;
  private final Map<String, Integer> variables;
  private final Function<InterpretedMethod, Optional<Watcher>> watchers;
  private InterpretedClass type;

  private ClassFileReader(Machine machine, Map<String, Integer> variables,
      Function<InterpretedMethod, Optional<Watcher>> watchers) {
    super(ASM9);
    this.machine = machine;
    this.variables = variables;
    this.watchers = watchers;
  }

  /** Reads a class; {@code watchers} tells of each method whether somebody sees it run. */
  public static InterpretedClass read(byte[] classFile, Machine machine,
      Function<InterpretedMethod, Optional<Watcher>> watchers) {
    ClassReader bytes = new ClassReader(classFile);
    ClassFileReader reader = new ClassFileReader(machine, countVariables(bytes), watchers);
    bytes.accept(reader, 0);
    return reader.type;
  }

  /** How many slots the variables of each method fill: told after the code, needed before. */
  private static Map<String, Integer> countVariables(ClassReader bytes) {
    Map<String, Integer> variables = new HashMap<>();
    bytes.accept(new ClassVisitor(ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(ASM9) {
          @Override
          public void visitMaxs(int stack, int locals) {
            variables.put(name + descriptor, locals);
          }
        };
      }
    }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return variables;
  }

  @Override
  public void visit(int version, int access, String name, String signature, String superName,
      String[] interfaces) {
    type = new InterpretedClass(machine, name, superName, List.of(interfaces), access);
  }

  @Override
  public void visitSource(String source, String debug) {
    type.sourceFile = source;
  }

  @Override
  public void visitInnerClass(String name, String outerName, String innerName, int access) {
    if (name.equals(type.name)) {
      type.simpleName = innerName == null ? "" : innerName;
    }
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, String signature) {
    type.components.add(name);
    return null;
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    type.addField(name, descriptor, isStatic, value);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    InterpretedMethod method = new InterpretedMethod(type, name, descriptor, access);
    type.methods.put(method.key(), method);
    return method.is(Opcodes.ACC_ABSTRACT) ? null
        : new CodeTranslator(variables.get(method.key()), watchers.apply(method),
            code -> method.code = code);
  }
}
