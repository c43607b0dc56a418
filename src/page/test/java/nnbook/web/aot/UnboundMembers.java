package nnbook.web.aot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.web.image.NativeNames;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds what code uses and the page does not have. */
public final class UnboundMembers {
  private final BoundClasses bound = BoundClasses.ofBook();
  private final Map<String, PageClass> classes = new HashMap<>();
  private final Set<String> natives = NativeNames.all();

  /**
   * A class as the page has it.
   *
   * @param above what it extends and implements
   * @param keys its members by name and parameters
   */
  private record PageClass(List<String> above, Set<String> keys) {}

  /** Those of {@code called} that the page lacks, and classes that are only named, one a line. */
  public List<String> of(CalledMembers called) {
    Set<String> owners =
        called.members().stream().map(CalledMember::owner).collect(Collectors.toSet());
    return Stream.concat(
            called.classes().stream().filter(name -> !owners.contains(name) && !has(name)),
            called.members().stream().filter(member -> !has(member)).map(Object::toString))
        .toList();
  }

  private boolean has(String name) {
    boolean ofSwitch = name.equals("java/lang/NoSuchFieldError"); // javac's, over an enum
    return ofSwitch || bound.names().contains(name.replace('/', '.'));
  }

  private boolean has(CalledMember member) {
    boolean ofEnum = member.owner().equals("java/lang/Enum") && member.name().equals("<init>");
    return ofEnum // the interpreter's own
        || natives.contains(member.owner() + "." + member.name())
        || lineage(member.owner()).stream().anyMatch(type -> declares(type, member));
  }

  private boolean declares(String type, CalledMember member) {
    String own = type + "." + member.name() + (member.isField() ? "" : member.descriptor());
    boolean listed = bound.has(type.replace('/', '.'), member.name()) && find(type).isPresent()
        && find(type).get().keys().contains(member.key());
    return natives.contains(own) || listed;
  }

  /** A class and all that it extends and implements. */
  private Set<String> lineage(String name) {
    Set<String> seen = new LinkedHashSet<>();
    addLineage(name, seen);
    return seen;
  }

  /** TeaVM's classes may extend those of Java, and so, by their names, themselves. */
  private void addLineage(String name, Set<String> seen) {
    if (seen.add(name)) {
      find(name).ifPresent(type -> type.above().forEach(above -> addLineage(above, seen)));
    }
  }

  private Optional<PageClass> find(String name) {
    if (!classes.containsKey(name)) {
      PageClasses.file(name.replace('/', '.')).ifPresent(file -> classes.put(name, read(file)));
    }
    return Optional.ofNullable(classes.get(name));
  }

  private static PageClass read(byte[] file) {
    Set<String> keys = new HashSet<>();
    ClassReader reader = new ClassReader(file);
    reader.accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_NATIVE)) == Opcodes.ACC_PUBLIC) {
          keys.add(new CalledMember("", name, descriptor).key());
        }
        return new Renaming(descriptor, keys);
      }

      @Override
      public FieldVisitor visitField(
          int access, String name, String descriptor, String signature, Object value) {
        keys.add(name);
        return null;
      }
    }, ClassReader.SKIP_CODE);
    List<String> above =
        Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
            .toList();
    return new PageClass(above, keys);
  }

  /** TeaVM gives a method that Java forbids to override another name, and says which it is. */
  private static final class Renaming extends MethodVisitor {
    private final String descriptor;
    private final Set<String> keys;

    Renaming(String descriptor, Set<String> keys) {
      super(Opcodes.ASM9);
      this.descriptor = descriptor;
      this.keys = keys;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
      return !type.equals("Lorg/teavm/interop/Rename;") ? null
          : new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String name, Object value) {
              keys.add(new CalledMember("", value.toString(), descriptor).key());
            }
          };
    }
  }
}
