package nnbook.web.vm;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles texts, by the name of their class, to class files in memory. */
final class MemoryCompiler {
  private MemoryCompiler() {}

  /** The class files by their names, {@code ch03/Neuron}. */
  static Map<String, byte[]> compile(Map<String, String> texts) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    StandardJavaFileManager files = javac.getStandardFileManager(problems, null, null);
    Written written = new Written(files);
    List<JavaFileObject> sources = new ArrayList<>();
    texts.forEach((name, text) -> sources.add(source(name, text)));
    List<String> options = List.of("-proc:none", "-nowarn", "--release", "17", "-g",
        "-cp", System.getProperty("java.class.path"));
    if (!javac.getTask(null, written, problems, options, null, sources).call()) {
      throw new IllegalArgumentException(problems.getDiagnostics().toString());
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    written.classes.forEach((name, bytes) ->
        classes.put(name.replace('.', '/'), bytes.toByteArray()));
    return classes;
  }

  private static JavaFileObject source(String name, String text) {
    URI place = URI.create("memory:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static final class Written extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

    Written(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className,
        JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
      URI place = URI.create("memory:///" + className.replace('.', '/') + ".class");
      return new SimpleJavaFileObject(place, kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(className, bytes);
          return bytes;
        }
      };
    }
  }
}
