package nnbook.grader.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import nnbook.grader.compile.VersionFiles.Version;

/**
 * Compiles many versions of one class at once, each in a module of its own: what they have in
 * common, which is nearly all of the time that a compilation takes, is done once.
 */
final class VersionCompiler {
  private final JavaCompiler compiler;
  private final JavaFileManager files;
  private final List<String> options;

  VersionCompiler(JavaCompiler compiler, JavaFileManager files, List<String> options) {
    this.compiler = compiler;
    this.files = files;
    this.options = options;
  }

  /** What became of each source that compiles, in their order; nothing for those with errors. */
  List<Optional<Compilation>> compile(List<Source> sources) {
    Map<Version, Source> open = new LinkedHashMap<>();
    for (Source source : sources) {
      Version version = new Version("version" + open.size());
      open.put(version, source.in(version.module()));
    }
    List<Version> all = List.copyOf(open.keySet());
    Map<Version, Compilation> made = new HashMap<>();
    try {
      boolean errors = true;
      while (errors && !open.isEmpty()) {
        errors = open.keySet().removeAll(attempt(open, made));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError | RuntimeException e) {
      made.clear(); // one of them has broken the compiler, or the error is in none of them
    }
    return all.stream().map(version -> Optional.ofNullable(made.get(version))).toList();
  }

  /** Fills {@code made}; or, when some have errors, returns these. */
  private Set<Version> attempt(Map<Version, Source> sources, Map<Version, Compilation> made)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    VersionFiles memory = new VersionFiles(files);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new StringWriter(),
                memory,
                diagnostics,
                options(sources.keySet()),
                null,
                sources.values());
    Iterator<? extends CompilationUnitTree> units = task.parse().iterator();
    Map<String, List<TypeElement>> types =
        SourceCompiler.topLevel(task.analyze()).stream()
            .collect(Collectors.groupingBy(
                type -> task.getElements().getModuleOf(type).toString()));
    Set<Version> bad = bad(diagnostics);
    if (bad.isEmpty()) {
      sources.forEach((version, source) -> {
        List<TypeElement> own = types.getOrDefault(version.module(), List.of());
        made.put(version, SourceCompiler.made(task, own, units.next(), source));
      });
      task.generate();
      made.replaceAll((version, one) -> one.with(memory.of(version)));
    }
    return bad;
  }

  /** A module sees the class path only when that is said. */
  private List<String> options(Set<Version> versions) {
    List<String> all = new ArrayList<>(options);
    versions.forEach(version -> all.add("--add-reads=" + version.module() + "=ALL-UNNAMED"));
    return all;
  }

  private static Set<Version> bad(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> Version.of(diagnostic.getSource()))
        .collect(Collectors.toSet());
  }
}
