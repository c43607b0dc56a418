package nnbook.author.machine;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** Sums, products and quotients: another operator, an operand left out, the two exchanged. */
final class ArithmeticChanges implements Operator {
  @Override
  public List<Edit> edits(TreePath path, TypedSource source) {
    Tree tree = path.getLeaf();
    if (tree instanceof BinaryTree binary && isNumber(path, tree, source)) {
      return source.isFraction(path.getParentPath(), tree)
          ? fraction(path, binary, source)
          : whole(binary, source);
    }
    if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
      String positive = source.text(unary.getExpression());
      return List.of(source.replace(ChangeKind.OTHER_SIGN, unary, positive));
    }
    if (tree instanceof CompoundAssignmentTree compound && isNumber(path, tree, source)) {
      return compound(compound, source);
    }
    if (tree instanceof TypeCastTree cast && source.isFraction(path, cast)
        && source.isWhole(path, cast.getExpression())) {
      String whole = source.text(cast.getExpression());
      return List.of(source.replace(ChangeKind.WHOLE_DIVISION, cast, whole));
    }
    return List.of();
  }

  private static boolean isNumber(TreePath path, Tree tree, TypedSource source) {
    return source.isFraction(path.getParentPath(), tree)
        || source.isWhole(path.getParentPath(), tree);
  }

  private static List<Edit> fraction(TreePath path, BinaryTree tree, TypedSource source) {
    List<Edit> edits = new ArrayList<>();
    Tree left = tree.getLeftOperand();
    Tree right = tree.getRightOperand();
    switch (tree.getKind()) {
      case PLUS -> {
        edits.add(source.operator(ChangeKind.OTHER_SIGN, tree, left, right, "-"));
        edits.add(source.replace(ChangeKind.LOST_TERM, tree, source.text(left)));
        edits.add(source.replace(ChangeKind.LOST_TERM, tree, source.text(right)));
        edits.add(source.operator(ChangeKind.OTHER_OPERATION, tree, left, right, "*"));
      }
      case MINUS -> {
        edits.add(source.operator(ChangeKind.OTHER_SIGN, tree, left, right, "+"));
        edits.add(source.replace(ChangeKind.LOST_TERM, tree, source.text(left)));
        if (!isSize(path)) {
          edits.add(source.replace(
              ChangeKind.SWAPPED, tree, source.operand(right) + " - " + source.operand(left)));
        }
      }
      case MULTIPLY -> {
        edits.add(source.replace(ChangeKind.OTHER_FACTOR, tree, source.text(left)));
        edits.add(source.replace(ChangeKind.OTHER_FACTOR, tree, source.text(right)));
        edits.add(source.operator(ChangeKind.OTHER_OPERATION, tree, left, right, "+"));
      }
      case DIVIDE -> {
        edits.add(source.replace(ChangeKind.OTHER_FACTOR, tree, source.text(left)));
        edits.add(source.operator(ChangeKind.OTHER_OPERATION, tree, left, right, "*"));
        edits.add(source.replace(
            ChangeKind.SWAPPED, tree, source.operand(right) + " / " + source.operand(left)));
        divided(path, left, right, source, edits);
      }
      default -> { }
    }
    return edits;
  }

  /** A difference of which only the size counts. */
  private static boolean isSize(TreePath path) {
    return path.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().equals("Math.abs");
  }

  /** Counts, sizes and places. */
  private static List<Edit> whole(BinaryTree tree, TypedSource source) {
    Tree left = tree.getLeftOperand();
    Tree right = tree.getRightOperand();
    String other = switch (tree.getKind()) {
      case PLUS -> "-";
      case MINUS, MULTIPLY -> "+";
      case DIVIDE -> "*";
      default -> "";
    };
    return other.isEmpty()
        ? List.of()
        : List.of(
            source.operator(ChangeKind.OTHER_COUNT, tree, left, right, other),
            source.replace(ChangeKind.OTHER_COUNT, tree, source.text(left)),
            source.replace(ChangeKind.OTHER_COUNT, tree, source.text(right)));
  }

  /** {@code 1.0 / n} as {@code 1 / n}. */
  private static void divided(
      TreePath path, Tree left, Tree right, TypedSource source, List<Edit> edits) {
    if (left instanceof LiteralTree && source.text(left).endsWith(".0")
        && source.isWhole(path, right)) {
      String digits = source.text(left).replaceFirst("\\.0$", "");
      edits.add(source.replace(ChangeKind.WHOLE_DIVISION, left, digits));
    }
  }

  private static List<Edit> compound(CompoundAssignmentTree tree, TypedSource source) {
    Tree left = tree.getVariable();
    Tree right = tree.getExpression();
    return switch (tree.getKind()) {
      case PLUS_ASSIGNMENT -> List.of(
          source.operator(ChangeKind.LOST_TOTAL, tree, left, right, "="),
          source.operator(ChangeKind.OTHER_SIGN, tree, left, right, "-="));
      case MINUS_ASSIGNMENT -> List.of(
          source.operator(ChangeKind.LOST_TOTAL, tree, left, right, "="),
          source.operator(ChangeKind.OTHER_SIGN, tree, left, right, "+="));
      case MULTIPLY_ASSIGNMENT, DIVIDE_ASSIGNMENT -> List.of(
          source.operator(ChangeKind.LOST_TOTAL, tree, left, right, "="));
      default -> List.of();
    };
  }
}
