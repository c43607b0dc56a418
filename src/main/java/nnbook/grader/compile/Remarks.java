package nnbook.grader.compile;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import nnbook.platform.Messages;

/** Finds what compiles and is seldom meant: for an exercise that fails. */
final class Remarks extends TreePathScanner<Void, Void> {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final Set<TypeKind> WHOLE =
      EnumSet.of(TypeKind.INT, TypeKind.LONG, TypeKind.SHORT, TypeKind.BYTE);
  private static final Set<TypeKind> FRACTIONS = EnumSet.of(TypeKind.DOUBLE, TypeKind.FLOAT);

  private final Trees trees;
  private final CompilationUnitTree unit;
  private final Source source;
  private final List<CompileProblem> found = new ArrayList<>();

  private Remarks(JavacTask task, CompilationUnitTree unit, Source source) {
    this.trees = Trees.instance(task);
    this.unit = unit;
    this.source = source;
  }

  /** The remarks on a source that the compiler has analyzed. */
  static List<CompileProblem> on(JavacTask task, CompilationUnitTree unit, Source source) {
    Remarks remarks = new Remarks(task, unit, source);
    remarks.scan(unit, null);
    return remarks.found;
  }

  @Override
  public Void visitBinary(BinaryTree node, Void nothing) {
    TypeKind left = kind(node.getLeftOperand());
    TypeKind right = kind(node.getRightOperand());
    boolean whole = WHOLE.contains(left) && WHOLE.contains(right);
    switch (node.getKind()) {
      case DIVIDE -> {
        if (whole && losesFraction(node) && !hasRemainder(node) && becomesFraction()) {
          remark("remark.division", node);
        }
      }
      case XOR -> {
        if (whole && node.getRightOperand().toString().matches("[2-9]|[1-9]\\d+")) {
          remark("remark.power", node);
        }
      }
      case EQUAL_TO, NOT_EQUAL_TO -> equality(node, left, right);
      default -> { }
    }
    return super.visitBinary(node, nothing);
  }

  @Override
  public Void visitTypeCast(TypeCastTree node, Void nothing) {
    boolean cut = WHOLE.contains(kind(node)) && FRACTIONS.contains(kind(node.getExpression()));
    if (cut && !node.getExpression().toString().matches("\\(*Math\\..*") && becomesFraction()) {
      remark("remark.cast", node);
    }
    return super.visitTypeCast(node, nothing);
  }

  @Override
  public Void visitForLoop(ForLoopTree node, Void nothing) {
    empty(node.getStatement(), node);
    return super.visitForLoop(node, nothing);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void nothing) {
    empty(node.getStatement(), node);
    return super.visitEnhancedForLoop(node, nothing);
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree node, Void nothing) {
    empty(node.getStatement(), node);
    return super.visitWhileLoop(node, nothing);
  }

  @Override
  public Void visitIf(IfTree node, Void nothing) {
    empty(node.getThenStatement(), node);
    return super.visitIf(node, nothing);
  }

  /** A semicolon in place of a statement; what was meant to be it stands behind. */
  private void empty(Tree statement, Tree whole) {
    if (statement instanceof EmptyStatementTree) {
      remark("remark.empty", whole);
    }
  }

  private void equality(BinaryTree node, TypeKind left, TypeKind right) {
    ExpressionTree a = node.getLeftOperand();
    ExpressionTree b = node.getRightOperand();
    boolean exact = isExact(a) || isExact(b) || a.toString().equals(b.toString());
    boolean computed = isComputed(a) || isComputed(b);
    if (FRACTIONS.contains(left) && FRACTIONS.contains(right) && computed && !exact) {
      remark("remark.equal", node);
    } else if (isText(a) && isText(b)) {
      remark("remark.text", node);
    }
  }

  /** A number as it is written, or a constant such as {@code Double.MAX_VALUE}. */
  private static boolean isExact(ExpressionTree tree) {
    return tree.toString().matches("\\(*-?[\\d.eE]+\\)*|\\w+\\.[A-Z_]+");
  }

  /** A sum, a product, a root …, right here: numbers that were only stored are often compared. */
  private static boolean isComputed(ExpressionTree tree) {
    return bare(tree) instanceof BinaryTree
        || tree.toString().matches("Math\\.(?!abs|max|min|floor|ceil|r).*");
  }

  /**
   * Not {@code 4 / 2}, and neither {@code n * (n - 1) / 2} nor {@code (n + size - 1) / size}, which
   * rounds up: they are seldom meant otherwise.
   */
  private static boolean losesFraction(BinaryTree division) {
    ExpressionTree above = bare(division.getLeftOperand());
    ExpressionTree below = bare(division.getRightOperand());
    if (above instanceof LiteralTree a && below instanceof LiteralTree b) {
      long divisor = ((Number) b.getValue()).longValue();
      return divisor != 0 && ((Number) a.getValue()).longValue() % divisor != 0;
    }
    boolean halves = below instanceof LiteralTree && above.getKind() == Tree.Kind.MULTIPLY;
    return !halves && !above.toString().endsWith(" + " + below + " - 1");
  }

  /** Whether {@code r % 2} is taken as well: then {@code r / 2} is the digit before it. */
  private boolean hasRemainder(BinaryTree division) {
    return unit.toString().contains(
        bare(division.getLeftOperand()) + " % " + bare(division.getRightOperand()));
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner ? bare(inner.getExpression()) : tree;
  }

  /** Whether the value of this whole-number expression is needed as a double. */
  private boolean becomesFraction() {
    TreePath path = getCurrentPath();
    while (path.getParentPath().getLeaf() instanceof ParenthesizedTree
        || isWholeSum(path.getParentPath())) {
      path = path.getParentPath();
    }
    return new Target(trees, path).isFraction();
  }

  private boolean isWholeSum(TreePath path) {
    return path.getLeaf() instanceof BinaryTree sum && WHOLE.contains(kind(sum));
  }

  private TypeKind kind(Tree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    return type == null ? TypeKind.NONE : type.getKind();
  }

  private boolean isText(ExpressionTree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    return type != null && type.toString().equals("java.lang.String");
  }

  private void remark(String key, Tree tree) {
    long position = trees.getSourcePositions().getStartPosition(unit, tree);
    long line = unit.getLineMap().getLineNumber(position);
    String sentence = MESSAGES.get(key, tree.toString());
    found.add(new CompileProblem(line, source.line(line), sentence, ""));
  }
}
