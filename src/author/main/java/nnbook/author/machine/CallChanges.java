package nnbook.author.machine;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls: left out, of another function, or with two arguments of the same type exchanged. */
final class CallChanges implements Operator {
  /** Places, which are another operator's, and calls where the order does not matter. */
  private static final String KEPT =
      ".*\\.(get|row|column)|Math\\.(max|min|hypot)|.*equals|require.*";

  private static final Map<String, String> OTHER =
      Map.of(
          "Math.max", "Math.min",
          "Math.min", "Math.max",
          "Math.log", "Math.log10",
          "Math.ceil", "Math.floor",
          "Math.floor", "Math.ceil");

  @Override
  public List<Edit> edits(TreePath path, TypedSource source) {
    Tree tree = path.getLeaf();
    List<Edit> edits = new ArrayList<>();
    if (tree instanceof NewClassTree made) {
      exchange(path, made.getArguments(), source, edits);
    }
    if (tree instanceof MethodInvocationTree call) {
      if (!call.getMethodSelect().toString().matches(KEPT)) {
        exchange(path, call.getArguments(), source, edits);
      }
      leaveOut(path, call, source, edits);
      String other = OTHER.get(call.getMethodSelect().toString());
      if (other != null) {
        edits.add(source.replace(ChangeKind.OTHER_FUNCTION, call,
            source.text(call).replace(call.getMethodSelect().toString(), other)));
      }
    }
    return edits;
  }

  private static void exchange(
      TreePath path, List<? extends ExpressionTree> arguments, TypedSource source,
      List<Edit> edits) {
    for (List<ExpressionTree> two : TypedSource.<ExpressionTree>neighbors(arguments)) {
      if (source.isSameType(path, two.get(0), two.get(1))
          && !source.text(two.get(0)).equals(source.text(two.get(1)))) {
        edits.add(source.exchange(ChangeKind.SWAPPED, two.get(0), two.get(1)));
      }
    }
  }

  /** Its argument or what it is called on, where that has the type of the result. */
  private static void leaveOut(
      TreePath path, MethodInvocationTree call, TypedSource source, List<Edit> edits) {
    TreePath parent = path.getParentPath();
    if (call.getMethodSelect().toString().startsWith("Math.")) {
      for (ExpressionTree argument : call.getArguments()) {
        edits.add(source.replace(ChangeKind.OTHER_FUNCTION, call, source.text(argument)));
      }
    } else if (call.getMethodSelect() instanceof MemberSelectTree select
        && source.isSameType(parent, call, select.getExpression())) {
      boolean copy = select.getIdentifier().contentEquals("clone");
      boolean turned = select.getIdentifier().contentEquals("transpose");
      ChangeKind kind = copy
          ? ChangeKind.LOST_COPY
          : turned ? ChangeKind.TURNED : ChangeKind.OTHER_FUNCTION;
      edits.add(source.replace(kind, call, source.text(select.getExpression())));
    }
  }
}
