package nnbook.web.aot;

import java.util.Map;
import java.util.TreeMap;
import nnbook.platform.ProgramFiles;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Has a loop over a {@code HashMap} or {@code HashSet} come by its keys in the order of a JVM:
 * TeaVM takes a key's hash as it is, and puts the newest entry of a place first.
 */
final class HashOrder {
  private static final String UTIL = "org/teavm/classlib/java/util/";
  private static final String MAP = UTIL + "THashMap";
  private static final String ENTRY = MAP + "$HashEntry";
  private static final String REPLACEMENTS = "nnbook/web/image/TeaVmReplacements";
  private static final String APPEND = "append";
  private static final String APPENDS = "([L" + ENTRY + ";IL" + ENTRY + ";)V";

  private static final String OBJECT = "Ljava/lang/Object;";

  /** Methods that put what is new before the others, and what they are given. */
  private static final Map<String, String> GROWING = new TreeMap<>(Map.of(
      "merge", OBJECT + OBJECT + "Ljava/util/function/BiFunction;",
      "compute", OBJECT + "Ljava/util/function/BiFunction;",
      "computeIfAbsent", OBJECT + "Ljava/util/function/Function;"));

  private HashOrder() {}

  /** TeaVM's files of these classes, changed, by their paths. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : new String[] {MAP, UTIL + "TLinkedHashMap", UTIL + "THashSet"}) {
      files.put(name + ".class", changed(name + ".class"));
    }
    return files;
  }

  private static byte[] changed(String file) {
    ClassReader reader = new ClassReader(ProgramFiles.find(file).orElseThrow());
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(new Changed(writer, reader.getClassName()), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static final class Changed extends ClassVisitor {
    private final String type;

    Changed(ClassWriter writer, String type) {
      super(Opcodes.ASM9, writer);
      this.type = type;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor code = super.visitMethod(access, name, descriptor, signature, exceptions);
      boolean copies = name.equals("<init>") && descriptor.contains("L");
      boolean inserts = type.equals(MAP) && name.matches("createHashedEntry|rehash");
      boolean puts = type.equals(MAP) && name.equals("putImpl");
      return type.equals(UTIL + "THashSet") && !copies
          ? code : new Calls(code, copies, inserts, puts);
    }

    @Override
    public void visitEnd() {
      if (type.equals(MAP)) {
        append(super.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, APPEND, APPENDS, null, null));
        GROWING.forEach((name, parameters) -> grows(super.visitMethod(Opcodes.ACC_PUBLIC, name,
            "(" + parameters + ")" + OBJECT, null, null), name, parameters));
      }
      super.visitEnd();
    }
  }

  /** Puts an entry behind the others of its place in a table, or before them. */
  private static void append(MethodVisitor code) {
    Label before = new Label();
    Label behind = new Label();
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitInsn(Opcodes.AALOAD);
    code.visitVarInsn(Opcodes.ASTORE, 3);
    code.visitVarInsn(Opcodes.ALOAD, 3);
    code.visitJumpInsn(Opcodes.IFNULL, before);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, REPLACEMENTS, "isBefore", "()Z", false);
    code.visitJumpInsn(Opcodes.IFEQ, behind);
    code.visitLabel(before);
    link(code, 2, 3);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitVarInsn(Opcodes.ALOAD, 2);
    code.visitInsn(Opcodes.AASTORE);
    code.visitInsn(Opcodes.RETURN);
    code.visitLabel(behind);
    putLast(code, behind);
  }

  private static void putLast(MethodVisitor code, Label more) {
    Label last = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 3);
    code.visitFieldInsn(Opcodes.GETFIELD, ENTRY, "next", "L" + ENTRY + ";");
    code.visitJumpInsn(Opcodes.IFNULL, last);
    code.visitVarInsn(Opcodes.ALOAD, 3);
    code.visitFieldInsn(Opcodes.GETFIELD, ENTRY, "next", "L" + ENTRY + ";");
    code.visitVarInsn(Opcodes.ASTORE, 3);
    code.visitJumpInsn(Opcodes.GOTO, more);
    code.visitLabel(last);
    link(code, 3, 2);
    code.visitInsn(Opcodes.ACONST_NULL);
    code.visitVarInsn(Opcodes.ASTORE, 3);
    link(code, 2, 3);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void link(MethodVisitor code, int entry, int next) {
    code.visitVarInsn(Opcodes.ALOAD, entry);
    code.visitVarInsn(Opcodes.ALOAD, next);
    code.visitFieldInsn(Opcodes.PUTFIELD, ENTRY, "next", "L" + ENTRY + ";");
  }

  /** Makes room for one more, and leaves the rest to the stand-in of the same name. */
  private static void grows(MethodVisitor code, String name, String parameters) {
    Label fits = new Label();
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, MAP, "elementCount", "I");
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, MAP, "threshold", "I");
    code.visitJumpInsn(Opcodes.IF_ICMPLE, fits);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, MAP, "rehash", "()V", false);
    code.visitLabel(fits);
    for (int i = 0; i <= parameters.split(";").length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, i);
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, REPLACEMENTS, name,
        "(Ljava/util/Map;" + parameters + ")" + OBJECT, false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** The code of a method, with other calls. */
  private static final class Calls extends MethodVisitor {
    private final boolean copies;
    private final boolean inserts;
    private final boolean puts;
    private boolean half;

    /**
     * What the method does.
     *
     * @param copies it is a constructor that is given a collection
     * @param inserts it puts entries into a table
     * @param puts it asks whether the table is full
     */
    Calls(MethodVisitor code, boolean copies, boolean inserts, boolean puts) {
      super(Opcodes.ASM9, code);
      this.puts = puts;
      this.copies = copies;
      this.inserts = inserts;
    }

    private void standIn(String name, String descriptor) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, REPLACEMENTS, name, descriptor, false);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (name.equals("hashCode") && owner.matches("java/(lang/Object|util/Objects)")) {
        standIn("hash", "(Ljava/lang/Object;)I");
        return;
      }
      if (copies && name.equals("calculateCapacity")) {
        standIn("room", "(I)I");
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** An entry is put before the first, in two steps; of these only the second is left. */
    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      if (inserts && opcode == Opcodes.PUTFIELD && name.equals("next")) {
        super.visitInsn(Opcodes.POP2);
        half = true;
      } else {
        super.visitFieldInsn(opcode, owner, name, descriptor);
      }
      if (puts && name.equals("threshold")) {
        standIn("threshold", "(I)I");
      }
    }

    @Override
    public void visitInsn(int opcode) {
      if (half && opcode == Opcodes.AASTORE) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, MAP, APPEND, APPENDS, false);
        half = false;
      } else if (copies && opcode == Opcodes.IMUL) { // twice the size
        super.visitInsn(Opcodes.POP);
        standIn("room", "(I)I");
      } else {
        super.visitInsn(opcode);
      }
    }
  }
}
