package nnbook.grader.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.Messages;

/**
 * Compiles a few sources in memory against a fixed class path, without annotation processors. Not
 * for several threads at once.
 */
public final class IsolatedCompiler implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-g", "-nowarn", "-XDuseUnsharedTable", "-parameters");

  private static final Path WITH_LIBRARIES = WorkerClassPath.book();

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files;
  private final List<FileSystem> opened = new ArrayList<>();

  /** A compiler whose class path is {@code classPath} and the JDK. */
  public IsolatedCompiler(Collection<Path> classPath) {
    files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, roots(classPath));
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A jar whose manifest names libraries is opened as a file system: of the jar file, the compiler
   * would open all those libraries, which takes longer than the compilation.
   */
  private List<Path> roots(Collection<Path> classPath) throws IOException {
    List<Path> roots = new ArrayList<>();
    for (Path entry : classPath) {
      if (entry.equals(WITH_LIBRARIES) && Files.isRegularFile(entry)) {
        FileSystem jar = FileSystems.newFileSystem(entry);
        opened.add(jar);
        roots.add(jar.getPath("/"));
      } else {
        roots.add(entry);
      }
    }
    return roots;
  }

  /** Compiles {@code sources}; the first is the one that a learner wrote. */
  public Compilation compile(Source... sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles memory = new MemoryFiles(files);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(), memory, diagnostics, OPTIONS, null, List.of(sources));
    try {
      CompilationUnitTree first = task.parse().iterator().next();
      List<TypeElement> types = topLevel(task.analyze());
      if (hasErrors(diagnostics)) {
        return failed(problems(diagnostics));
      }
      List<Member> members = types.isEmpty() ? List.of() : new Members(task).of(types.get(0));
      List<Compilation.TestMethod> tests =
          types.stream().flatMap(type -> Members.tests(type).stream()).toList();
      List<String> names = types.stream().map(type -> type.getQualifiedName().toString()).toList();
      List<CompileProblem> remarks = Remarks.on(task, first, sources[0]);
      task.generate();
      return hasErrors(diagnostics)
          ? failed(problems(diagnostics))
          : new Compilation(memory.classes(), names, members, tests, remarks, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      return failed(List.of(tooDeep(e)));
    } catch (RuntimeException e) {
      return failed(List.of(e.getCause() instanceof StackOverflowError o ? tooDeep(o) : gaveUp(e)));
    }
  }

  /** Some texts, such as a module in a file of another name, the compiler answers by breaking. */
  private static CompileProblem gaveUp(RuntimeException e) {
    return new CompileProblem(0, "", MESSAGES.get("compile.gave.up"), e.toString());
  }

  private static CompileProblem tooDeep(StackOverflowError e) {
    return new CompileProblem(0, "", MESSAGES.get("compile.too.deep"), e.toString());
  }

  private static List<TypeElement> topLevel(Iterable<? extends Element> elements) {
    List<TypeElement> types = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof TypeElement type
          && type.getNestingKind() == NestingKind.TOP_LEVEL) {
        types.add(type);
      }
    }
    return types;
  }

  private static Compilation failed(List<CompileProblem> problems) {
    return new Compilation(Map.of(), List.of(), List.of(), List.of(), List.of(), problems);
  }

  private static boolean hasErrors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
  }

  private static List<CompileProblem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
    List<CompileProblem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        CompileProblem problem = PlainWords.explain(diagnostic);
        if (problems.stream().noneMatch(problem::repeats)) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  @Override
  public void close() {
    try {
      files.close();
      for (FileSystem jar : opened) {
        jar.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
