package nnbook.web.compiler;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * The compiler's files, all in memory: signatures, the classes that earlier compilations wrote, and
 * what this one writes.
 */
final class PageFiles implements JavaFileManager {
  /** Where Java's own module is. */
  private static final Location MODULE = new Location() {
    @Override
    public String getName() {
      return SignatureArchive.JAVA_BASE;
    }

    @Override
    public boolean isOutputLocation() {
      return false;
    }
  };

  private final SignatureArchive signatures;
  private final Map<String, ClassBytes> kept = new HashMap<>();
  private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

  PageFiles(SignatureArchive signatures) {
    this.signatures = signatures;
  }

  /** Later compilations find these classes. */
  void keep(Map<String, byte[]> classes) {
    classes.forEach((name, bytes) ->
        kept.put(name, new ClassBytes(name, bytes, 0, bytes.length)));
  }

  /** Returns what was written since the last call, by binary name. */
  Map<String, byte[]> takeWritten() {
    Map<String, byte[]> classes = new TreeMap<>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    written.clear();
    return classes;
  }

  void forgetKept() {
    kept.clear();
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {
    List<JavaFileObject> files = new ArrayList<>();
    if (kinds.contains(JavaFileObject.Kind.CLASS) && (location == MODULE) == isJava(packageName)) {
      files.addAll(signatures.list(packageName));
      for (ClassBytes file : kept.values()) {
        if (file.packageName().equals(packageName)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  private static boolean isJava(String packageName) {
    return packageName.startsWith("java.");
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ClassBytes found ? found.binaryName() : null;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == MODULE
        || location == StandardLocation.CLASS_PATH
        || location == StandardLocation.CLASS_OUTPUT
        || location == StandardLocation.SYSTEM_MODULES;
  }

  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) {
    boolean module = location == MODULE && className.equals("module-info");
    return module && kind == JavaFileObject.Kind.CLASS ? signatures.module() : null;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    URI uri = URI.create("page:///" + className.replace('.', '/') + kind.extension);
    return new SimpleJavaFileObject(uri, kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.put(className, bytes);
        return bytes;
      }
    };
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) {
    return location == StandardLocation.SYSTEM_MODULES ? List.of(Set.of(MODULE)) : List.of();
  }

  @Override
  public String inferModuleName(Location location) {
    return location == MODULE ? SignatureArchive.JAVA_BASE : null;
  }

  @Override
  public Location getLocationForModule(Location location, String moduleName) {
    boolean java = location == StandardLocation.SYSTEM_MODULES
        && moduleName.equals(SignatureArchive.JAVA_BASE);
    return java ? MODULE : null;
  }

  @Override
  public Location getLocationForModule(Location location, JavaFileObject file) {
    return null;
  }

  @Override
  public boolean contains(Location location, FileObject file) {
    return file instanceof ClassBytes found && (location == MODULE) == isJava(found.packageName());
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a == b;
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return null;
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String name) {
    return null;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, FileObject sibling) {
    throw new UnsupportedOperationException("javac writes classes only");
  }

  @Override
  public boolean handleOption(String option, Iterator<String> rest) {
    return false;
  }

  @Override
  public int isSupportedOption(String option) {
    return -1;
  }

  @Override
  public void flush() {}

  /** The files serve the next compilation too. */
  @Override
  public void close() {}
}
