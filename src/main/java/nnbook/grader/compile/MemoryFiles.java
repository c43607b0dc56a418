package nnbook.grader.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps the class files that the compiler writes. */
class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<Location, Map<String, ByteArrayOutputStream>> written = new HashMap<>();

  MemoryFiles(JavaFileManager files) {
    super(files);
  }

  @Override
  public final JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    URI uri = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    return new SimpleJavaFileObject(uri, kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.computeIfAbsent(location, key -> new TreeMap<>()).put(className, bytes);
        return bytes;
      }
    };
  }

  /** Plugins of the compiler come from the JDK only. */
  @Override
  public final ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  /** The class files at {@code location}, by class name. */
  final Map<String, byte[]> classes(Location location) {
    Map<String, byte[]> classes = new TreeMap<>();
    written.getOrDefault(location, Map.of())
        .forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  /** The underlying manager serves the next compilation too. */
  @Override
  public final void close() {}
}
