package nnbook.web.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import nnbook.grader.compile.Source;
import nnbook.grader.compile.SourceCompiler;

/** The Java compiler on texts in memory, against an archive of signatures. */
final class PageCompiler {
  /** The same language whatever JDK the compiler is from. */
  private static final List<String> OPTIONS =
      List.of("-source", "17", "-target", "17", "-g:lines,source", "-proc:none", "-nowarn",
          "-parameters", "-XDshould-stop.ifError=FLOW");

  /** The same, with the names of local variables in class files. */
  private static final List<String> FILMED =
      OPTIONS.stream().map(option -> option.startsWith("-g:") ? "-g" : option).toList();

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final SignatureArchive signatures;
  private final PageFiles files;

  PageCompiler(SignatureArchive signatures) {
    this.signatures = signatures;
    this.files = new PageFiles(signatures);
  }

  /** Gives sources that have been analyzed, without a problem, another text. */
  @FunctionalInterface
  interface Rewriting {
    List<Source> of(List<Source> sources, List<CompilationUnitTree> units, JavacTask task);
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
    return task(units, diagnostics, OPTIONS);
  }

  private JavacTask task(List<? extends JavaFileObject> units,
      DiagnosticCollector<JavaFileObject> diagnostics, List<String> options) {
    return (JavacTask) compiler.getTask(
        new StringWriter(), files, diagnostics, options, null, units);
  }

  Result compile(List<Source> units) {
    return compile(units, OPTIONS);
  }

  /** With the names of local variables, and another text as far as that compiles. */
  Result compile(List<Source> units, Rewriting rewriting) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task = task(units, diagnostics);
    List<CompilationUnitTree> trees = new ArrayList<>();
    try {
      task.parse().forEach(trees::add);
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (errors(diagnostics).isEmpty()) {
      Result rewritten = compile(rewriting.of(units, trees, task), FILMED);
      if (rewritten.errors().isEmpty()) {
        return rewritten;
      }
    }
    return compile(units, FILMED);
  }

  private Result compile(List<Source> units, List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    task(units, diagnostics, options).call();
    return new Result(files.takeWritten(), errors(diagnostics));
  }

  static List<Diagnostic<? extends JavaFileObject>> errors(
      DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
