package nnbook.author.machine;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** What is computed: a factor too many, an input in its place, a constant, a statement left out. */
final class ValueChanges implements Operator {
  @Override
  public List<Edit> edits(TreePath path, TypedSource source) {
    Tree tree = path.getLeaf();
    List<Edit> edits = new ArrayList<>();
    if (tree instanceof ReturnTree result && result.getExpression() != null) {
      result(path, result.getExpression(), source, edits);
      inputs(path, result, source, edits);
    }
    if (tree instanceof AssignmentTree stored) {
      result(path, stored.getExpression(), source, edits);
    }
    if (tree instanceof ExpressionStatementTree statement && !isCounter(path)) {
      edits.add(source.remove(ChangeKind.LOST_STATEMENT, statement));
    }
    if (tree instanceof LiteralTree literal && !PlaceChanges.isPlace(path)) {
      constant(literal, source, edits);
    }
    return edits;
  }

  /** A step of a loop's counter, without which it would never end. */
  private static boolean isCounter(TreePath path) {
    Tree above = path.getParentPath().getLeaf();
    Tree loop = path.getParentPath().getParentPath().getLeaf();
    boolean step = ((ExpressionStatementTree) path.getLeaf()).getExpression() instanceof UnaryTree;
    return above instanceof ForLoopTree || step && loop instanceof WhileLoopTree;
  }

  private static void result(
      TreePath path, ExpressionTree expression, TypedSource source, List<Edit> edits) {
    if (!source.isFraction(path, expression) || expression instanceof LiteralTree) {
      return;
    }
    String operand = source.operand(expression);
    edits.add(source.replace(ChangeKind.OTHER_FACTOR, expression, "2 * " + operand));
    edits.add(source.replace(ChangeKind.OTHER_FACTOR, expression, "0.5 * " + operand));
    edits.add(source.replace(ChangeKind.OTHER_SIGN, expression, "-" + operand));
    if (path.getLeaf() instanceof ReturnTree && source.isDouble(path, expression)) {
      edits.add(source.replace(ChangeKind.FLOAT, expression, "(float) " + operand));
    }
    arrays(path, source).forEach(array -> {
      edits.add(source.replace(
          ChangeKind.OTHER_FACTOR, expression, operand + " / " + array + ".length"));
      edits.add(source.replace(
          ChangeKind.OTHER_FACTOR, expression, operand + " * " + array + ".length"));
    });
  }

  /** The first array among the method's parameters. */
  private static List<String> arrays(TreePath path, TypedSource source) {
    return parameters(path).stream()
        .filter(parameter -> source.text(parameter.getType()).endsWith("[]"))
        .map(parameter -> parameter.getName().toString())
        .limit(1)
        .toList();
  }

  private static List<? extends VariableTree> parameters(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree method) {
        return method.getParameters();
      }
    }
    return List.of();
  }

  private static void inputs(
      TreePath path, ReturnTree result, TypedSource source, List<Edit> edits) {
    for (VariableTree parameter : parameters(path)) {
      String name = parameter.getName().toString();
      if (source.text(parameter.getType()).equals(resultType(path, source))
          && !name.equals(source.text(result.getExpression()))) {
        edits.add(source.replace(ChangeKind.INPUT_RETURNED, result.getExpression(), name));
      }
    }
  }

  private static String resultType(TreePath path, TypedSource source) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree method && method.getReturnType() != null) {
        return source.text(method.getReturnType());
      }
    }
    return "";
  }

  private static void constant(LiteralTree literal, TypedSource source, List<Edit> edits) {
    String text = source.text(literal);
    if (literal.getValue() instanceof Integer number) {
      edits.add(source.replace(ChangeKind.OTHER_CONSTANT, literal, "" + (number + 1)));
    } else if (literal.getValue() instanceof Double number) {
      boolean small = number != 0 && number < 0.1;
      String other = small
          ? "10 * " + text
          : number == 0 ? "1.0" : number == 1 ? "2.0" : number == 0.5 ? "1.0" : "0.5 * " + text;
      edits.add(source.replace(ChangeKind.OTHER_CONSTANT, literal, other));
    } else if (literal.getValue() instanceof Boolean value) {
      edits.add(source.replace(ChangeKind.OTHER_LOGIC, literal, "" + !value));
    }
  }
}
