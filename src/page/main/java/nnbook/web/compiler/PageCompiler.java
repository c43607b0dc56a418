package nnbook.web.compiler;

import com.sun.source.util.JavacTask;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import nnbook.grader.compile.SourceCompiler;

/** The Java compiler on texts in memory, against an archive of signatures. */
final class PageCompiler {
  /** The same language whatever JDK the compiler is from. */
  private static final List<String> OPTIONS =
      List.of("-source", "17", "-target", "17", "-g:lines,source", "-proc:none", "-nowarn",
          "-parameters", "-XDshould-stop.ifError=FLOW");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final SignatureArchive signatures;
  private final PageFiles files;

  PageCompiler(SignatureArchive signatures) {
    this.signatures = signatures;
    this.files = new PageFiles(signatures);
  }

  /** Class files by binary name, or else errors. */
  record Result(
      Map<String, byte[]> classes, List<Diagnostic<? extends JavaFileObject>> errors) {}

  SignatureArchive signatures() {
    return signatures;
  }

  PageFiles files() {
    return files;
  }

  /** Compiles whole files against the same signatures. */
  SourceCompiler sources() {
    return new SourceCompiler(compiler, new PageFiles(signatures), OPTIONS);
  }

  JavacTask task(
      List<? extends JavaFileObject> units, DiagnosticCollector<JavaFileObject> diagnostics) {
    return (JavacTask) compiler.getTask(
        new StringWriter(), files, diagnostics, OPTIONS, null, units);
  }

  Result compile(List<? extends JavaFileObject> units) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    task(units, diagnostics).call();
    return new Result(files.takeWritten(), errors(diagnostics));
  }

  static List<Diagnostic<? extends JavaFileObject>> errors(
      DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
