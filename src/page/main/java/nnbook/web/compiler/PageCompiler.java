package nnbook.web.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final SignatureArchive signatures;
  private final PageFiles files;
  private final List<String> options;
  private final Optional<Rewriting> rewriting;

  PageCompiler(SignatureArchive signatures) {
    this(signatures, OPTIONS, Optional.empty());
  }

  private PageCompiler(
      SignatureArchive signatures, List<String> options, Optional<Rewriting> rewriting) {
    this.signatures = signatures;
    this.files = new PageFiles(signatures);
    this.options = options;
    this.rewriting = rewriting;
  }

  /** One that names local variables in class files, and rewrites sources as far as that goes. */
  static PageCompiler forFilms(SignatureArchive signatures, Rewriting rewriting) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.replaceAll(option -> option.startsWith("-g:") ? "-g" : option);
    return new PageCompiler(signatures, options, Optional.of(rewriting));
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
    return (JavacTask) compiler.getTask(
        new StringWriter(), files, diagnostics, options, null, units);
  }

  Result compile(List<Source> units) {
    Result plain = compileAs(units);
    if (rewriting.isEmpty() || !plain.errors().isEmpty()) {
      return plain;
    }
    JavacTask task = task(units, new DiagnosticCollector<>());
    List<CompilationUnitTree> trees = new ArrayList<>();
    try {
      task.parse().forEach(trees::add);
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Result rewritten = compileAs(rewriting.get().of(units, trees, task));
    return rewritten.errors().isEmpty() ? rewritten : plain;
  }

  private Result compileAs(List<Source> units) {
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
