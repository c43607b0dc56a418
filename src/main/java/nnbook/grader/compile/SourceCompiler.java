package nnbook.grader.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import nnbook.platform.Messages;

/** Compiles sources in memory, and says in plain words what is wrong with them. */
public final class SourceCompiler {
  private static final Messages MESSAGES = Messages.of("grader");

  private final JavaCompiler compiler;
  private final JavaFileManager files;
  private final List<String> options;

  /** {@code files}: what the sources are compiled against; nothing is written to them. */
  public SourceCompiler(JavaCompiler compiler, JavaFileManager files, List<String> options) {
    this.compiler = compiler;
    this.files = files;
    this.options = List.copyOf(options);
  }

  /** Compiles {@code sources}; the first is the one that a learner wrote. */
  public Compilation compile(Source... sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles memory = new MemoryFiles(files);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new StringWriter(), memory, diagnostics, options, null, List.of(sources));
    try {
      CompilationUnitTree first = task.parse().iterator().next();
      List<TypeElement> types = topLevel(task.analyze());
      if (hasErrors(diagnostics)) {
        return Compilation.failed(problems(diagnostics, task, sources[0]));
      }
      Compilation made = made(task, types, first, sources[0]);
      task.generate();
      return hasErrors(diagnostics)
          ? Compilation.failed(problems(diagnostics, task, sources[0]))
          : made.with(memory.classes(StandardLocation.CLASS_OUTPUT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      return Compilation.failed(List.of(tooDeep(e)));
    } catch (RuntimeException e) {
      boolean deep = e.getCause() instanceof StackOverflowError;
      return Compilation.failed(List.of(deep ? tooDeep(e.getCause()) : gaveUp(e, diagnostics)));
    }
  }

  /** What the compiler knows of sources without errors, but for the class files. */
  static Compilation made(
      JavacTask task, List<TypeElement> types, CompilationUnitTree first, Source source) {
    return new Compilation(
        Map.of(),
        types.stream().map(type -> type.getQualifiedName().toString()).toList(),
        types.isEmpty() ? List.of() : new Members(task).of(types.get(0)),
        types.stream().flatMap(type -> Members.tests(type).stream()).toList(),
        Remarks.on(task, first, source),
        List.of());
  }

  /** What {@code look} sees in a source and its types; nothing where it does not compile. */
  <T> Optional<T> analyzed(Source source, BiFunction<JavacTask, CompilationUnitTree, T> look) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles memory = new MemoryFiles(files); // loads no plugin, not even from a jar
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new StringWriter(), memory, diagnostics, options, null, List.of(source));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      task.analyze();
      return hasErrors(diagnostics) ? Optional.empty() : Optional.of(look.apply(task, unit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some texts, such as a module in a file of another name, the compiler answers by breaking. */
  private static CompileProblem gaveUp(
      RuntimeException e, DiagnosticCollector<JavaFileObject> diagnostics) {
    boolean full = diagnostics.getDiagnostics().stream()
        .anyMatch(told -> told.getCode().startsWith("compiler.err.limit"));
    String key = full ? "compile.long" : "compile.gave.up";
    return new CompileProblem(0, "", MESSAGES.get(key), e.toString());
  }

  private static CompileProblem tooDeep(Throwable e) {
    return new CompileProblem(0, "", MESSAGES.get("compile.too.deep"), e.toString());
  }

  static List<TypeElement> topLevel(Iterable<? extends Element> elements) {
    List<TypeElement> types = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof TypeElement type
          && type.getNestingKind() == NestingKind.TOP_LEVEL) {
        types.add(type);
      }
    }
    return types;
  }

  private static boolean hasErrors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
  }

  private static List<CompileProblem> problems(
      DiagnosticCollector<JavaFileObject> diagnostics, JavacTask task, Source first) {
    Optional<CompileProblem> conflict = PlainWords.conflict(first);
    if (conflict.isPresent()) {
      return List.of(conflict.get());
    }
    PlainWords words = new PlainWords(JavaTypes.of(task));
    List<CompileProblem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        CompileProblem problem = words.explain(diagnostic);
        boolean consequence = problems.stream()
            .anyMatch(one -> one.line() == problem.line() && PlainWords.isCause(one));
        if (!consequence && problems.stream().noneMatch(problem::repeats)) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }
}
