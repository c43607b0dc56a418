package nnbook.web.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.snippet.Startup;
import nnbook.web.aot.SignatureStrip.Stripped;
import nnbook.web.compiler.SignatureArchive;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** Makes the archive of what code in the page can be compiled against. */
final class SignatureBuilder {
  private final Map<String, byte[]> java = JavaSignatures.read();
  private final Function<String, byte[]> library;
  private final Map<String, byte[]> stripped = new TreeMap<>();
  private final Deque<String> waiting = new ArrayDeque<>();

  private SignatureBuilder(Function<String, byte[]> library) {
    this.library = library;
  }

  /**
   * The public classes of Java and {@code roots}, with all that their signatures name.
   *
   * @param roots internal names of classes
   * @param library the bytes of a class by its internal name; empty where there is none
   */
  static byte[] build(Collection<String> roots, Function<String, byte[]> library) {
    SignatureBuilder builder = new SignatureBuilder(library);
    builder.java.forEach((name, bytes) -> {
      if (SignatureStrip.isPublic(bytes)) {
        builder.waiting.add(name);
      }
    });
    builder.waiting.addAll(roots);
    builder.addAll();
    builder.addModule();
    return SignatureArchive.write(Startup.imports(), builder.stripped);
  }

  private void addAll() {
    Set<String> seen = new TreeSet<>();
    while (!waiting.isEmpty()) {
      String name = waiting.pop();
      if (seen.add(name)) {
        byte[] bytes = name.startsWith("java/")
            ? java.getOrDefault(name, new byte[0])
            : library.apply(name);
        if (bytes.length > 0 && SignatureStrip.isVisible(bytes)) {
          add(name, bytes);
        }
      }
    }
  }

  private void add(String name, byte[] bytes) {
    Stripped kept = SignatureStrip.of(bytes);
    stripped.put(name, kept.bytes());
    waiting.addAll(kept.named());
    int inner = name.lastIndexOf('$');
    if (inner > 0) {
      waiting.add(name.substring(0, inner));
    }
  }

  /** The one module that the compiler finds: it exports all packages of Java. */
  private void addModule() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
    ModuleVisitor module = writer.visitModule(SignatureArchive.JAVA_BASE, 0, null);
    javaPackages().forEach(name -> module.visitExport(name, 0));
    module.visitEnd();
    writer.visitEnd();
    stripped.put("module-info", writer.toByteArray());
  }

  private Set<String> javaPackages() {
    return stripped.keySet().stream()
        .filter(name -> name.startsWith("java/"))
        .map(name -> name.substring(0, name.lastIndexOf('/')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The class library of Java 17 as a compiler sees it, whatever JDK builds: version 17 has it as
   * classes, and later ones keep it as an archive for {@code --release 17}.
   */
  private static final class JavaSignatures {
    private static final int RELEASE = 17;

    /** The letter of release 17 in the names of the folders of ct.sym. */
    private static final String LETTER = Integer.toString(RELEASE, 36).toUpperCase();

    private static final String PACKAGES =
        "java/(lang|math|io|net|nio|security|text|time|util)(/\\w+)*/(?!package-info)[\\w$]+";

    private JavaSignatures() {}

    /** Returns the class files by their internal names, {@code java/lang/String}. */
    static Map<String, byte[]> read() {
      Map<String, byte[]> classes = new TreeMap<>();
      try {
        if (Runtime.version().feature() == RELEASE) {
          FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
          add(image.getPath("modules", "java.base"), ".class", classes);
        } else {
          addArchive(Path.of(System.getProperty("java.home"), "lib", "ct.sym"), classes);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return classes;
    }

    private static void addArchive(Path file, Map<String, byte[]> classes) throws IOException {
      try (FileSystem archive = FileSystems.newFileSystem(file);
          Stream<Path> folders = Files.list(archive.getPath("/"))) {
        for (Path folder : (Iterable<Path>) folders::iterator) {
          Path module = folder.resolve("java.base");
          if (folder.getFileName().toString().contains(LETTER) && Files.isDirectory(module)) {
            add(module, ".sig", classes);
          }
        }
      }
    }

    private static void add(Path root, String suffix, Map<String, byte[]> classes)
        throws IOException {
      List<Path> files;
      try (Stream<Path> tree = Files.walk(root)) {
        files = tree.filter(file -> file.toString().endsWith(suffix)).toList();
      }
      for (Path file : files) {
        String path = root.relativize(file).toString();
        String name = path.substring(0, path.length() - suffix.length());
        if (name.matches(PACKAGES)) {
          classes.put(name, Files.readAllBytes(file));
        }
      }
    }
  }
}
