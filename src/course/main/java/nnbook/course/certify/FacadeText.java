package nnbook.course.certify;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import nnbook.grader.compile.Source;

/**
 * Turns a stub into a facade: the same class with the same types inside, but its methods hand their
 * arguments to whoever loads it, a {@link MethodCaller}.
 */
final class FacadeText {
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private FacadeText(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /** The facade of the exercise {@code id}, whose stub is {@code stub}. */
  static String of(String id, String stub) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    Writer.nullWriter(),
                    null,
                    problem -> { },
                    List.of("-proc:none"),
                    null,
                    List.of(Source.of(id, stub)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new FacadeText(stub, unit, Trees.instance(task).getSourcePositions()).facade();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String facade() {
    TreeMap<Integer, MethodTree> bodies = new TreeMap<>();
    for (Tree type : unit.getTypeDecls()) {
      for (Tree member : ((ClassTree) type).getMembers()) {
        if (member instanceof MethodTree method && isCalled(method)) {
          bodies.put((int) positions.getStartPosition(unit, method.getBody()), method);
        }
      }
    }
    String name = ((ClassTree) unit.getTypeDecls().get(0)).getSimpleName().toString();
    StringBuilder facade = new StringBuilder();
    int from = 0;
    for (var body : bodies.entrySet()) {
      facade.append(text, from, body.getKey()).append(call(name, body.getValue()));
      from = (int) positions.getEndPosition(unit, body.getValue().getBody());
    }
    return facade.append(text.substring(from)).toString();
  }

  private static boolean isCalled(MethodTree method) {
    return method.getBody() != null
        && method.getModifiers().getFlags().contains(Modifier.STATIC)
        && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
  }

  private static String call(String facade, MethodTree method) {
    String result = method.getReturnType().toString();
    List<? extends VariableTree> parameters = method.getParameters();
    String types =
        parameters.stream()
            .map(parameter -> erased(parameter.getType().toString()) + ".class")
            .collect(Collectors.joining(", "));
    String values =
        parameters.stream()
            .map(parameter -> parameter.getName().toString())
            .collect(Collectors.joining(", "));
    String call =
        "((" + MethodCaller.class.getName() + ") " + facade + ".class.getClassLoader()).call(\""
            + method.getName() + "\", new Class<?>[] {" + types + "}, " + erased(result)
            + ".class, new Object[] {" + values + "});";
    return result.equals("void") ? "{ " + call + " }" : "{ return (" + result + ") " + call + " }";
  }

  private static String erased(String type) {
    return type.replaceAll("<.*>", "").replace("...", "[]");
  }
}
