package nnbook.author.machine;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A source that the compiler has analyzed: text, places and types of its trees. */
final class TypedSource {
  private static final Set<TypeKind> WHOLE = Set.of(TypeKind.INT, TypeKind.LONG);
  private static final Set<TypeKind> FRACTION = Set.of(TypeKind.DOUBLE, TypeKind.FLOAT);
  private static final int LONGEST = 90;

  private final Trees trees;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final String text;

  TypedSource(JavacTask task, CompilationUnitTree unit, String text) {
    this.trees = Trees.instance(task);
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.text = text;
  }

  CompilationUnitTree unit() {
    return unit;
  }

  String text() {
    return text;
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  String text(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  /** The text as an operand: a sum gets parentheses. */
  String operand(Tree tree) {
    boolean compound = tree instanceof BinaryTree || tree instanceof ConditionalExpressionTree
        || tree instanceof LambdaExpressionTree;
    return compound ? "(" + text(tree) + ")" : text(tree);
  }

  int line(int position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }

  private TypeMirror type(TreePath parent, Tree tree) {
    return trees.getTypeMirror(new TreePath(parent, tree));
  }

  private TypeKind kind(TreePath parent, Tree tree) {
    TypeMirror type = type(parent, tree);
    return type == null ? TypeKind.NONE : type.getKind();
  }

  boolean isWhole(TreePath parent, Tree tree) {
    return WHOLE.contains(kind(parent, tree));
  }

  boolean isFraction(TreePath parent, Tree tree) {
    return FRACTION.contains(kind(parent, tree));
  }

  boolean isDouble(TreePath parent, Tree tree) {
    return kind(parent, tree) == TypeKind.DOUBLE;
  }

  /** Whether two trees have the same type, which can be told. */
  boolean isSameType(TreePath parent, Tree a, Tree b) {
    TypeMirror one = type(parent, a);
    TypeMirror other = type(parent, b);
    return one != null && other != null && one.toString().equals(other.toString());
  }

  /** The name of the method around a tree, or that of the class. */
  static String method(TreePath path) {
    for (TreePath p = path; p != null; p = p.getParentPath()) {
      if (p.getLeaf() instanceof MethodTree method) {
        return method.getName().toString();
      }
    }
    return "";
  }

  /** An edit that puts {@code instead} in the place of a tree. */
  Edit replace(ChangeKind kind, Tree tree, String instead) {
    return edit(kind, start(tree), end(tree), instead);
  }

  /** An edit of a part of the text, told by the part that it changes. */
  Edit edit(ChangeKind kind, int start, int end, String instead) {
    return new Edit(kind, start, end, instead, told(text.substring(start, end), instead));
  }

  /** Replaces the operator of a binary tree, told by the whole of it. */
  Edit operator(ChangeKind kind, Tree whole, Tree left, Tree right, String operator) {
    String between = text.substring(end(left), start(right));
    String other = between.replaceFirst("[-+*/%<>=!&|]+", operator);
    String instead = text(left) + other + text(right);
    int from = start(whole);
    String all = text.substring(from, start(left)) + instead
        + text.substring(end(right), end(whole));
    return new Edit(kind, from, end(whole), all, told(text(whole), all));
  }

  /** Leaves a statement out, with its line where nothing else stands there. */
  Edit remove(ChangeKind kind, Tree statement) {
    int from = start(statement);
    int to = end(statement);
    return new Edit(kind, from, to, "", "without " + line(text(statement)));
  }

  /** Exchanges two texts that follow one another. */
  Edit exchange(ChangeKind kind, Tree first, Tree second) {
    String between = text.substring(end(first), start(second));
    return new Edit(
        kind,
        start(first),
        end(second),
        text(second) + between + text(first),
        told(text(first), text(second)) + ", and the reverse");
  }

  private static String told(String before, String after) {
    return line(before) + " becomes " + (after.isBlank() ? "nothing" : line(after));
  }

  static String line(String code) {
    String line = code.replaceAll("//.*", " ").replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** The parts of a list that follow one another, in pairs. */
  static <T> List<List<T>> neighbors(List<? extends T> list) {
    return IntStream.range(0, Math.max(0, list.size() - 1))
        .mapToObj(i -> List.<T>of(list.get(i), list.get(i + 1)))
        .toList();
  }
}
