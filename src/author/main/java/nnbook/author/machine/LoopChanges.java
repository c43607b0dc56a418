package nnbook.author.machine;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A step more or less, a sum that begins anew in the wrong place, steps in another order. */
final class LoopChanges implements Operator {
  private static final Map<Tree.Kind, String> EDGE =
      Map.of(
          Tree.Kind.LESS_THAN, "<=",
          Tree.Kind.LESS_THAN_EQUAL, "<",
          Tree.Kind.GREATER_THAN, ">=",
          Tree.Kind.GREATER_THAN_EQUAL, ">");

  @Override
  public List<Edit> edits(TreePath path, TypedSource source) {
    Tree tree = path.getLeaf();
    List<Edit> edits = new ArrayList<>();
    if (tree instanceof ForLoopTree loop) {
      bounds(loop, source, edits);
    }
    if (tree instanceof BlockTree block) {
      moves(path, block, source, edits);
    }
    return edits;
  }

  private static void bounds(ForLoopTree loop, TypedSource source, List<Edit> edits) {
    if (loop.getCondition() instanceof BinaryTree condition
        && EDGE.containsKey(condition.getKind())) {
      Tree left = condition.getLeftOperand();
      Tree right = condition.getRightOperand();
      String edge = EDGE.get(condition.getKind());
      edits.add(source.operator(ChangeKind.OTHER_BOUND, condition, left, right, edge));
      if (condition.getKind() == Tree.Kind.LESS_THAN) {
        edits.add(source.replace(ChangeKind.OTHER_BOUND, right, source.operand(right) + " - 1"));
      }
    }
    for (StatementTree start : loop.getInitializer()) {
      if (start instanceof VariableTree variable
          && variable.getInitializer() instanceof LiteralTree from
          && from.getValue() instanceof Integer number) {
        String other = "" + (number == 0 ? 1 : number - 1);
        edits.add(source.replace(ChangeKind.OTHER_BOUND, from, other));
      }
    }
  }

  private static void moves(
      TreePath path, BlockTree block, TypedSource source, List<Edit> edits) {
    List<? extends StatementTree> statements = block.getStatements();
    for (List<StatementTree> two : TypedSource.<StatementTree>neighbors(statements)) {
      if (isStep(two.get(0)) && isStep(two.get(1)) && depend(two.get(0), two.get(1))) {
        edits.add(source.exchange(ChangeKind.MOVED, two.get(0), two.get(1)));
      }
    }
    Tree loop = path.getParentPath().getLeaf();
    for (StatementTree statement : statements) {
      if (statement instanceof VariableTree start && isReset(start)) {
        if (isLoop(loop)) {
          edits.add(outwards(loop, start, source));
        }
        statements.stream()
            .filter(LoopChanges::isLoop)
            .filter(inner -> source.start(inner) > source.end(start))
            .filter(inner -> source.text(inner).contains(start.getName() + " "))
            .findFirst()
            .ifPresent(inner -> edits.addAll(inwards(inner, start, source)));
      }
    }
  }

  private static boolean isStep(Tree statement) {
    return statement instanceof ExpressionStatementTree;
  }

  /** Whether one of them changes what the other uses, as far as names tell. */
  private static boolean depend(Tree first, Tree second) {
    return uses(first, changed(second)) || uses(second, changed(first));
  }

  private static boolean uses(Tree statement, String name) {
    return !name.isEmpty() && statement.toString().matches("(?s).*\\b" + name + "\\b.*");
  }

  /** The variable that an assignment or a call changes: the first name. */
  private static String changed(Tree statement) {
    return statement.toString().replaceFirst("(?s)^\\W*(\\w+).*", "$1");
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof ForLoopTree || tree instanceof EnhancedForLoopTree;
  }

  private static boolean isReset(VariableTree variable) {
    return variable.getInitializer() instanceof LiteralTree;
  }

  /** The sum is set to 0 once only, before the loop. */
  private static Edit outwards(Tree loop, VariableTree start, TypedSource source) {
    int from = source.start(loop);
    int to = source.end(start);
    String before = source.text().substring(from, source.start(start)).stripTrailing();
    String text = source.text(start) + "\n" + " ".repeat(4) + before;
    return new Edit(
        ChangeKind.MOVED, from, to, text,
        TypedSource.line(source.text(start)) + " stands before the loop");
  }

  /** The sum is set to 0 in each step. */
  private static List<Edit> inwards(Tree loop, VariableTree start, TypedSource source) {
    Tree body = loop instanceof ForLoopTree f
        ? f.getStatement()
        : ((EnhancedForLoopTree) loop).getStatement();
    if (!(body instanceof BlockTree)) {
      return List.of();
    }
    String reset = start.getName() + " = " + source.text(start.getInitializer()) + ";";
    int at = source.start(body) + 1;
    return List.of(new Edit(
        ChangeKind.MOVED, at, at, "\n      " + reset, reset + " stands inside the loop, too"));
  }
}
