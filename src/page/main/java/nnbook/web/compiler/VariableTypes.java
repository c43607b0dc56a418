package nnbook.web.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import nnbook.grader.compile.Source;
import nnbook.web.compiler.SnippetPart.Kind;

/** Finds the types of the variables that a snippet declares by {@code var}. */
final class VariableTypes {
  private static final String CLASS = "Types";

  private final PageCompiler compiler;
  private final Map<SnippetPart, String> types = new HashMap<>();

  private VariableTypes(PageCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Returns the types; those that cannot be found are missing. All variables stand in one method,
   * because one may need another, and beside the other declarations of the snippet.
   */
  static Map<SnippetPart, String> of(
      PageCompiler compiler, Imports imports, SessionScope scope, int number, String text,
      List<SnippetPart> parts) {
    List<SnippetPart> inferred = parts.stream().filter(SnippetPart::isInferred).toList();
    if (inferred.isEmpty()) {
      return Map.of();
    }
    List<SnippetPart> others = parts.stream()
        .filter(part -> part.declares() && !part.isInferred() || part.kind() == Kind.IMPORT)
        .toList();
    PartClasses partClasses =
        new PartClasses(imports, scope, number, text, Map.of(), Map.of(), java.util.Set.of())
            .add(others);
    StringBuilder body = new StringBuilder();
    inferred.forEach(part -> body.append("var ").append(part.name()).append('=')
        .append(part.valueText()).append("\n;"));
    String source = "package " + PartClass.PACKAGE + ";"
        + partClasses.imports().of(SessionScope.words(body.toString()))
        + partClasses.scope().imports(SessionScope.words(body.toString()), "")
        + "class " + CLASS + "{static void method() throws Throwable{" + body + "}}";
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(Source.of(PartClass.qualified(CLASS), source));
    partClasses.classes().keySet().forEach(partClass -> sources.add(partClass.source()));
    VariableTypes found = new VariableTypes(compiler);
    found.find(sources, inferred);
    return found.types;
  }

  private void find(List<JavaFileObject> sources, List<SnippetPart> inferred) {
    JavacTask task = compiler.task(sources, new DiagnosticCollector<>());
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      task.analyze();
      List<TypeMirror> found = new ArrayList<>();
      Trees trees = Trees.instance(task);
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
          TreePath parent = getCurrentPath().getParentPath().getParentPath();
          if (parent.getLeaf() instanceof com.sun.source.tree.MethodTree) {
            Element element = trees.getElement(getCurrentPath());
            found.add(element.asType());
          }
          return null;
        }
      }.scan(unit, null);
      for (int i = 0; i < Math.min(found.size(), inferred.size()); i++) {
        String type = text(found.get(i), task);
        if (!type.isEmpty()) {
          types.put(inferred.get(i), type);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type as it can be written; empty for one that cannot be found. */
  private static String text(TypeMirror type, JavacTask task) {
    if (type.getKind() == TypeKind.ERROR || type.toString().contains("<any>")) {
      return "";
    }
    if (type.getKind() == TypeKind.INTERSECTION) {
      return task.getTypes().erasure(type).toString();
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getSimpleName().isEmpty()) {
      List<? extends TypeMirror> above = task.getTypes().directSupertypes(type);
      return above.get(above.size() - 1).toString();
    }
    return type.toString();
  }
}
