package nnbook.web.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nnbook.snippet.Startup;
import nnbook.web.build.SignatureStrip.Stripped;
import nnbook.web.compiler.SignatureArchive;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** Makes the archive of what code in the page can be compiled against. */
final class SignatureBuilder {
  private final Function<String, byte[]> library;
  private final Map<String, byte[]> stripped = new TreeMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  private SignatureBuilder(Function<String, byte[]> library) {
    this.library = library;
  }

  /**
   * The class library of Java, and of the book and its libraries {@code roots} with all that their
   * signatures name.
   *
   * @param roots internal names of classes
   * @param library the bytes of a class by its internal name; empty where there is none
   */
  static byte[] build(Collection<String> roots, Function<String, byte[]> library) {
    SignatureBuilder builder = new SignatureBuilder(library);
    Map<String, byte[]> java = JavaSignatures.read();
    java.forEach((name, bytes) -> builder.add(name, bytes));
    builder.waiting.clear();
    builder.addModule(java.keySet());
    builder.waiting.addAll(roots);
    builder.addNamed();
    return SignatureArchive.write(Startup.imports(), builder.stripped);
  }

  private void addNamed() {
    Set<String> seen = new TreeSet<>();
    while (!waiting.isEmpty()) {
      String name = waiting.pop();
      if (!name.startsWith("java/") && seen.add(name)) {
        byte[] bytes = library.apply(name);
        if (bytes.length > 0) {
          add(name, bytes);
          int inner = name.lastIndexOf('$');
          Stream.of(name.substring(0, Math.max(0, inner))).filter(n -> !n.isEmpty())
              .forEach(waiting::add);
        }
      }
    }
  }

  private void add(String name, byte[] bytes) {
    if (SignatureStrip.isVisible(bytes)) {
      Stripped kept = SignatureStrip.of(bytes);
      stripped.put(name, kept.bytes());
      waiting.addAll(kept.named());
    }
  }

  /** The one module that the compiler finds: it exports all packages of Java. */
  private void addModule(Collection<String> classes) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
    ModuleVisitor module = writer.visitModule(SignatureArchive.JAVA_BASE, 0, null);
    packages(classes).forEach(name -> module.visitExport(name, 0));
    module.visitEnd();
    writer.visitEnd();
    stripped.put("module-info", writer.toByteArray());
  }

  private static List<String> packages(Collection<String> classes) {
    Set<String> packages = new TreeSet<>();
    classes.forEach(name -> packages.add(name.substring(0, name.lastIndexOf('/'))));
    return new ArrayList<>(packages);
  }
}
