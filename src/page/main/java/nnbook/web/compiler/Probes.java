package nnbook.web.compiler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nnbook.web.recorder.Probe;
import nnbook.web.recorder.Term;
import nnbook.web.recorder.Term.Form;
import nnbook.web.recorder.Terms;

/**
 * Has a source tell its numbers: puts {@link Probe} around the expressions of primitive types, all
 * in their lines, and keeps how each is put together.
 */
final class Probes extends TreePathScanner<Void, Void> {
  private static final String PROBE = Probe.class.getName();

  private record Insertion(int at, String text) {}

  /** An expression whose parts are still to be met; without a form, one that is no term. */
  private static final class Open {
    final Tree tree;
    final Optional<Form> form;
    final int id;
    final char type;
    final List<Object> pieces = new ArrayList<>();
    int written;

    Open(Tree tree, Optional<Form> form, int id, char type, int from) {
      this.tree = tree;
      this.form = form;
      this.id = id;
      this.type = type;
      this.written = from;
    }
  }

  private final Terms terms;
  private final NumberTrees numbers;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final String text;
  private final List<Insertion> insertions = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private Probes(Terms terms, JavacTask task, CompilationUnitTree unit, String text) {
    this.terms = terms;
    this.numbers = new NumberTrees(Trees.instance(task));
    this.positions = Trees.instance(task).getSourcePositions();
    this.unit = unit;
    this.text = text;
    open.push(barrier());
  }

  /** The text of an analyzed unit with probes; its expressions are added to {@code terms}. */
  static String in(String text, CompilationUnitTree unit, JavacTask task, Terms terms) {
    Probes probes = new Probes(terms, task, unit, text);
    probes.scan(unit, null);
    probes.insertions.sort(Comparator.comparingInt(Insertion::at)); // stable
    StringBuilder probed = new StringBuilder();
    int from = 0;
    for (Insertion insertion : probes.insertions) {
      probed.append(text, from, insertion.at).append(insertion.text);
      from = insertion.at;
    }
    return probed.append(text, from, text.length()).toString();
  }

  private static Open barrier() {
    return new Open(null, Optional.empty(), -1, 'V', 0);
  }

  @Override
  public Void scan(Tree tree, Void nothing) {
    if (!(tree instanceof ExpressionTree expression)
        || tree instanceof AnnotationTree || start(tree) < 0 || end(tree) < start(tree)) {
      return super.scan(tree, null);
    }
    TreePath path = new TreePath(getCurrentPath(), tree);
    if (numbers.isConstant(expression, path)) {
      return null;
    }
    Optional<Form> form = numbers.form(expression, path, open.peek().form.isEmpty());
    return form.isPresent() ? term(expression, path, form.get()) : super.scan(tree, null);
  }

  private Void term(ExpressionTree tree, TreePath path, Form form) {
    boolean tells = form == Form.LEAF || form == Form.OPEN;
    int id = tells ? terms.next() : -1;
    if (tells) {
      insert(start(tree), PROBE + ".at(" + id + ",");
    }
    Open made = new Open(tree, Optional.of(form), id, numbers.type(path), start(tree));
    open.push(made);
    super.scan(tree, null);
    open.pop();
    if (tells) {
      insert(end(tree), ")");
    }
    made.pieces.add(words(made.written, end(tree)));
    take(new Term(id, made.type, form, made.pieces), start(tree), end(tree));
    return null;
  }

  /** What is a part of the expression around it is put in there; what is not stands alone. */
  private void take(Term term, int from, int to) {
    Open around = open.peek();
    if (around.form.isEmpty()) {
      terms.add(term);
    } else {
      around.pieces.add(words(around.written, from));
      around.pieces.add(term);
      around.written = to;
    }
  }

  /** In one line, with the point of a product. */
  private String words(int from, int to) {
    return text.substring(from, Math.max(from, to))
        .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "").replaceAll("\\s+", " ").replace("*", "·");
  }

  private void insert(int at, String piece) {
    insertions.add(new Insertion(at, piece));
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private void behindBarrier(Runnable inside) {
    open.push(barrier());
    inside.run();
    open.pop();
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
    behindBarrier(() -> super.visitLambdaExpression(tree, null));
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    behindBarrier(() -> super.visitClass(tree, null));
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
    behindBarrier(() -> super.visitSwitchExpression(tree, null));
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitImport(ImportTree tree, Void nothing) {
    return null;
  }

  /** What is assigned to is no value. */
  @Override
  public Void visitAssignment(AssignmentTree tree, Void nothing) {
    target(tree.getVariable());
    return scan(tree.getExpression(), null);
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void nothing) {
    boolean changes = tree.getKind().name().endsWith("CREMENT");
    if (changes) {
      target(tree.getExpression());
      return null;
    }
    return super.visitUnary(tree, null);
  }

  private void target(ExpressionTree tree) {
    if (tree instanceof ArrayAccessTree element) {
      behindBarrier(() -> {
        scan(element.getExpression(), null);
        scan(element.getIndex(), null);
      });
    } else if (tree instanceof MemberSelectTree field) {
      behindBarrier(() -> scan(field.getExpression(), null));
    } else if (tree instanceof ParenthesizedTree inner) {
      target(inner.getExpression());
    }
  }

  /** What it was, the operation, what is added to it. */
  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    ExpressionTree value = tree.getExpression();
    Open around = open.peek();
    target(tree.getVariable());
    if (around.tree != tree) {
      return scan(value, null);
    }
    String name = text.substring(start(tree.getVariable()), end(tree.getVariable()));
    String words = words(start(tree.getVariable()), end(tree.getVariable()));
    TreePath path = new TreePath(getCurrentPath(), tree.getVariable());
    int before = terms.next();
    insert(start(value), PROBE + ".then(" + PROBE + ".at(" + before + "," + name + "),");
    around.pieces.add(new Term(before, numbers.type(path), Form.LEAF, List.of(words)));
    String operation = tree.getKind().name();
    around.pieces.add(" " + NumberTrees.sign(operation) + " ");
    around.written = start(value);
    boolean sum = needsParentheses(operation, value);
    around.pieces.add(sum ? "(" : "");
    scan(value, null);
    insert(end(value), ")");
    around.pieces.add(words(around.written, end(value)) + (sum ? ")" : ""));
    around.written = end(tree);
    return null;
  }

  private static boolean needsParentheses(String operation, ExpressionTree value) {
    return switch (value.getKind()) {
      case PLUS, MINUS -> !operation.startsWith("PLUS");
      case MULTIPLY, DIVIDE, REMAINDER ->
          !operation.startsWith("PLUS") && !operation.startsWith("MINUS");
      default -> value instanceof BinaryTree || value instanceof ConditionalExpressionTree
          || value instanceof AssignmentTree || value instanceof CompoundAssignmentTree;
    };
  }
}
