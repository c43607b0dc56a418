package nnbook.web.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import nnbook.grader.compile.Source;

/** The rest of a snippet, parsed between a head and a tail that make it a compilation unit. */
final class PartialParse {
  private final String head;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Diagnostic<? extends JavaFileObject>> errors;

  private PartialParse(
      String head, String text, CompilationUnitTree unit, SourcePositions positions,
      List<Diagnostic<? extends JavaFileObject>> errors) {
    this.head = head;
    this.text = text;
    this.unit = unit;
    this.positions = positions;
    this.errors = errors;
  }

  static PartialParse of(PageCompiler compiler, String head, String text, String tail) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task = compiler.task(
        List.of(Source.of("Unit", head + text + tail)), diagnostics);
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new PartialParse(head, text, unit, Trees.instance(task).getSourcePositions(),
          PageCompiler.errors(diagnostics));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CompilationUnitTree unit() {
    return unit;
  }

  List<Diagnostic<? extends JavaFileObject>> errors() {
    return errors;
  }

  /** The offset of the text in what the compiler has read. */
  int headLength() {
    return head.length();
  }

  /** Where a tree begins in the text. */
  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree) - head.length();
  }

  /** Where a tree ends in the text; after its end for what the tail ends. */
  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree) - head.length();
  }

  /** Where the first error is in the text, or far beyond it. */
  int firstError() {
    return errors.stream()
        .mapToInt(error -> (int) error.getPosition() - head.length())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether a statement or declaration is whole: closed, and without an error. */
  boolean isClean(Tree tree) {
    int start = start(tree);
    return start >= 0 && start < text.length() && isClosed(tree);
  }

  /** Whether a tree that may begin in the head is whole; the tail may close all but braces. */
  boolean isClosed(Tree tree) {
    int end = end(tree);
    if (end > text.length()) {
      return errors.isEmpty();
    }
    boolean closed = end > 0 && ";}".indexOf(text.charAt(end - 1)) >= 0;
    return closed && end > start(tree) && end <= firstError();
  }
}
