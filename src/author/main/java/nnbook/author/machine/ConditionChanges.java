package nnbook.author.machine;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.List;

/** Conditions: the edge, the direction, one part of two. */
final class ConditionChanges implements Operator {
  @Override
  public List<Edit> edits(TreePath path, TypedSource source) {
    if (path.getParentPath().getLeaf() instanceof ForLoopTree) {
      return List.of();
    }
    if (path.getLeaf() instanceof UnaryTree not
        && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return List.of(source.replace(ChangeKind.OTHER_LOGIC, not, source.text(not.getExpression())));
    }
    if (!(path.getLeaf() instanceof BinaryTree tree)) {
      return List.of();
    }
    return switch (tree.getKind()) {
      case LESS_THAN -> compare(tree, source, "<=", ">");
      case LESS_THAN_EQUAL -> compare(tree, source, "<", ">=");
      case GREATER_THAN -> compare(tree, source, ">=", "<");
      case GREATER_THAN_EQUAL -> compare(tree, source, ">", "<=");
      case EQUAL_TO -> compare(tree, source, "!=");
      case NOT_EQUAL_TO -> compare(tree, source, "==");
      case CONDITIONAL_AND -> logic(tree, source, "||");
      case CONDITIONAL_OR -> logic(tree, source, "&&");
      default -> List.of();
    };
  }

  private static List<Edit> compare(BinaryTree tree, TypedSource source, String... others) {
    return List.of(others).stream()
        .map(other -> source.operator(
            ChangeKind.OTHER_COMPARISON,
            tree,
            tree.getLeftOperand(),
            tree.getRightOperand(),
            other))
        .toList();
  }

  private static List<Edit> logic(BinaryTree tree, TypedSource source, String other) {
    return List.of(
        source.operator(
            ChangeKind.OTHER_LOGIC, tree, tree.getLeftOperand(), tree.getRightOperand(), other),
        source.replace(ChangeKind.OTHER_LOGIC, tree, source.text(tree.getLeftOperand())),
        source.replace(ChangeKind.OTHER_LOGIC, tree, source.text(tree.getRightOperand())));
  }
}
