package nnbook.grader.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads from the compiler what classes offer: members that a test calls, and test methods. */
final class Members {
  private static final String TEST = "org.junit.jupiter.api.Test";
  private static final String POINTS = "nnbook.diagnosis.Points";
  private static final String HIDDEN = "nnbook.diagnosis.Hidden";

  private final JavacTask task;
  private final Trees trees;

  Members(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
  }

  /** The methods of {@code type} and the classes inside it. */
  List<Member> of(TypeElement type) {
    List<Member> members = new ArrayList<>();
    Map<Element, Long> lines = lines(type);
    for (Element element : type.getEnclosedElements()) {
      long line = lines.getOrDefault(element, 0L);
      if (element instanceof ExecutableElement method && method.getKind() == ElementKind.METHOD) {
        members.add(method(method, line));
      } else if (element instanceof TypeElement inner) {
        members.add(new Member(inner.getSimpleName().toString(), "", "class", line));
      }
    }
    return members;
  }

  private Member method(ExecutableElement method, long line) {
    String parameters =
        method.getParameters().stream()
            .map(parameter -> simple(parameter.asType()))
            .collect(Collectors.joining(", ", "(", ")"));
    boolean callable =
        method.getModifiers().contains(Modifier.STATIC)
            && !method.getModifiers().contains(Modifier.PRIVATE);
    return new Member(
        method.getSimpleName().toString(),
        parameters,
        (callable ? "" : Member.HIDDEN) + simple(method.getReturnType()),
        line);
  }

  private String simple(TypeMirror type) {
    return task.getTypes().erasure(type).toString().replaceAll("\\b(?:\\w+\\.)+(?=[A-Z])", "");
  }

  /** Where the members of a type begin, from its tree: one by one, each would be searched for. */
  private Map<Element, Long> lines(TypeElement type) {
    Map<Element, Long> lines = new HashMap<>();
    TreePath path = trees.getPath(type);
    if (path != null && path.getLeaf() instanceof ClassTree tree) {
      CompilationUnitTree unit = path.getCompilationUnit();
      for (Tree member : tree.getMembers()) {
        long position = trees.getSourcePositions().getStartPosition(unit, member);
        if (position >= 0) {
          lines.put(trees.getElement(new TreePath(path, member)),
              unit.getLineMap().getLineNumber(position));
        }
      }
    }
    return lines;
  }

  /** The methods of {@code type} that JUnit runs, in the order of the text. */
  static List<Compilation.TestMethod> tests(TypeElement type) {
    List<Compilation.TestMethod> tests = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      if (isTest(element)) {
        int points = (Integer) value(element, POINTS, 1);
        String hidden = (String) value(element, HIDDEN, "");
        String name = element.getSimpleName().toString();
        tests.add(new Compilation.TestMethod(name, points, hidden));
      }
    }
    return tests;
  }

  private static boolean isTest(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(a -> name(a).equals(TEST));
  }

  /** The value of an annotation, or {@code other} where there is none. */
  private static Object value(Element element, String wanted, Object other) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (name(annotation).equals(wanted)) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
          return value.getValue();
        }
      }
    }
    return other;
  }

  private static String name(AnnotationMirror annotation) {
    return annotation.getAnnotationType().toString();
  }
}
