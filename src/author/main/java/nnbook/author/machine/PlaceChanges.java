package nnbook.author.machine;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;

/** Places in arrays and matrices: one beside the right one, or row and column exchanged. */
final class PlaceChanges implements Operator {
  @Override
  public List<Edit> edits(TreePath path, TypedSource source) {
    Tree tree = path.getLeaf();
    List<Edit> edits = new ArrayList<>();
    if (tree instanceof ArrayAccessTree access) {
      beside(access.getIndex(), source, edits);
      if (access.getExpression() instanceof ArrayAccessTree row) {
        exchange(row.getIndex(), access.getIndex(), source, edits);
      }
    }
    if (tree instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().matches(".*\\.(get|row|column)")) {
      List<? extends ExpressionTree> places = call.getArguments();
      for (ExpressionTree place : places) {
        if (source.isWhole(path, place)) {
          beside(place, source, edits);
        }
      }
      if (places.size() == 2) {
        exchange(places.get(0), places.get(1), source, edits);
      }
    }
    return edits;
  }

  private static void beside(Tree index, TypedSource source, List<Edit> edits) {
    String text = source.text(index);
    if (index instanceof LiteralTree literal && literal.getValue() instanceof Integer number) {
      edits.add(source.replace(ChangeKind.OTHER_PLACE, index, "" + (number == 0 ? 1 : number - 1)));
    } else if (text.matches(".* [-+] 1")) {
      String same = text.substring(0, text.length() - " + 1".length());
      edits.add(source.replace(ChangeKind.OTHER_PLACE, index, same));
    } else {
      edits.add(source.replace(ChangeKind.OTHER_PLACE, index, text + " + 1"));
      edits.add(source.replace(ChangeKind.OTHER_PLACE, index, text + " - 1"));
    }
  }

  private static void exchange(Tree row, Tree column, TypedSource source, List<Edit> edits) {
    if (!source.text(row).equals(source.text(column))) {
      edits.add(source.exchange(ChangeKind.TURNED, row, column));
    }
  }

  /** Whether a tree is a place or a loop's head, whose numbers other operators leave alone. */
  static boolean isPlace(TreePath path) {
    TreePath parent = path.getParentPath();
    Tree above = parent.getLeaf();
    return above instanceof ArrayAccessTree access && access.getIndex() == path.getLeaf()
        || above instanceof ForLoopTree
        || parent.getParentPath() != null
            && parent.getParentPath().getLeaf() instanceof ForLoopTree loop
            && loop.getStatement() != above;
  }
}
