package nnbook.author.machine;

import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;

/**
 * Makes wrong answers from a solution, one change each. Only what a learner writes is changed: what
 * the stub has too stays, and so do the checks of arguments.
 */
final class SolutionMutator extends TreePathScanner<Void, Void> {
  private static final String BEGIN = "// tag::solution[]";
  private static final String END = "// end::solution[]";
  private static final List<Operator> OPERATORS =
      List.of(
          new ArithmeticChanges(),
          new PlaceChanges(),
          new LoopChanges(),
          new ConditionChanges(),
          new CallChanges(),
          new ValueChanges());

  private final TypedSource source;
  private final String exercise;
  private final String stub;
  private final List<MutatedSolution> answers = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();

  private SolutionMutator(TypedSource source, String exercise, String stub) {
    this.source = source;
    this.exercise = exercise;
    this.stub = stub;
    texts.add(source.text());
  }

  /**
   * All answers that can be made, the same in every run: first one of each kind, then a second one,
   * and so on. Not all of them compile.
   */
  static List<MutatedSolution> answers(
      IsolatedCompiler compiler, String exercise, String stub, String solution) {
    return compiler
        .analyzed(Source.of(exercise, solution), (task, unit) -> {
          SolutionMutator maker =
              new SolutionMutator(new TypedSource(task, unit, solution), exercise, stub);
          maker.scan(unit, null);
          return mixed(maker.answers);
        })
        .orElse(List.of());
  }

  /** A hash decides, so that an edit of the solution elsewhere moves few answers. */
  private static List<MutatedSolution> mixed(List<MutatedSolution> answers) {
    Map<ChangeKind, Integer> seen = new EnumMap<>(ChangeKind.class);
    Map<MutatedSolution, Integer> ranks = new IdentityHashMap<>();
    List<MutatedSolution> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingInt(a -> (a.method() + a.code() + a.change()).hashCode()));
    sorted.forEach(answer -> ranks.put(answer, seen.merge(answer.kind(), 1, Integer::sum)));
    sorted.sort(Comparator.comparingInt(ranks::get));
    return sorted;
  }

  @Override
  public Void scan(Tree tree, Void nothing) {
    if (tree == null || !isWritten(tree) || isKept(tree)) {
      return null;
    }
    TreePath path = getCurrentPath() == null
        ? new TreePath(source.unit())
        : new TreePath(getCurrentPath(), tree);
    if (isInside(tree) && !(tree instanceof MethodTree)) {
      for (Operator operator : OPERATORS) {
        operator.edits(path, source).forEach(edit -> add(path, edit));
      }
    }
    return super.scan(tree, nothing);
  }

  private void add(TreePath path, Edit edit) {
    String text = edit.in(source.text());
    String bare = text.replaceAll("\\s+", "");
    if (texts.add(bare)) {
      int line = source.line(edit.start());
      String code = source.text().lines().toList().get(line - 1).strip();
      answers.add(
          new MutatedSolution(
              exercise, TypedSource.method(path), line, code, edit.kind(), edit.change(), text));
    }
  }

  /** The compiler adds constructors, and types of lambda parameters. */
  private boolean isWritten(Tree tree) {
    return source.start(tree) >= 0 && source.end(tree) >= 0;
  }

  private boolean isInside(Tree tree) {
    return source.start(tree) > source.text().indexOf(BEGIN)
        && source.end(tree) < source.text().indexOf(END);
  }

  /** A check of arguments, or what the stub has too. */
  private boolean isKept(Tree tree) {
    if (tree instanceof ThrowTree) {
      return true;
    }
    if (tree instanceof MethodTree method) {
      return method.getName().toString().startsWith("require") || stub.contains(source.text(tree));
    }
    return tree instanceof IfTree check
        && check.getElseStatement() == null
        && check.getThenStatement().toString().matches("(?s)\\{?\\s*throw .*");
  }
}
