package nnbook.web.compiler;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import nnbook.web.recorder.Term.Form;

/** Which expressions have a number for value that is worth telling. */
final class NumberTrees {
  private static final Map<String, Character> LETTERS = Map.of(
      "BOOLEAN", 'Z', "BYTE", 'B', "CHAR", 'C', "SHORT", 'S', "INT", 'I', "LONG", 'J',
      "FLOAT", 'F', "DOUBLE", 'D');

  /** By the beginnings of what the compiler calls operations. */
  private static final Map<String, String> SIGNS = Map.of(
      "PLUS", "+", "MINUS", "-", "MULTIPLY", "·", "DIVIDE", "/", "REMAINDER", "%", "AND", "&",
      "OR", "|", "XOR", "^", "LEFT", "<<", "RIGHT", ">>");

  private static final String BOXES = "java\\.lang\\.(Byte|Short|Integer|Long|Float|Double)";

  private final Trees trees;

  NumberTrees(Trees trees) {
    this.trees = trees;
  }

  /** The sign of an operation, {@code PLUS_ASSIGNMENT}. */
  static String sign(String operation) {
    String word = operation.substring(0, operation.indexOf('_'));
    return operation.startsWith("UNSIGNED") ? ">>>" : SIGNS.getOrDefault(word, word);
  }

  /** The letter of the type in a descriptor; V where it is no number and no truth value. */
  char type(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    if (type == null) {
      return 'V';
    }
    String name = type.getKind().isPrimitive() ? type.getKind().name()
        : type.toString().matches(BOXES) && isOperand(path)
            ? type.toString().substring("java.lang.".length()).toUpperCase(java.util.Locale.ROOT)
            : "";
    return LETTERS.getOrDefault(name.equals("INTEGER") ? "INT" : name, 'V');
  }

  /** Whether a boxed number is calculated with, so that it is taken out of its box anyway. */
  private boolean isOperand(TreePath path) {
    Tree around = path.getParentPath().getLeaf();
    return around instanceof BinaryTree
        && around.getKind() != Kind.EQUAL_TO && around.getKind() != Kind.NOT_EQUAL_TO
        && type(path.getParentPath()) != 'V';
  }

  /** How it is written with numbers; a name {@code alone} tells nothing that is not seen. */
  Optional<Form> form(ExpressionTree tree, TreePath path, boolean alone) {
    boolean plain = tree instanceof ParenthesizedTree || tree instanceof LiteralTree
        || tree.getKind() == Kind.ASSIGNMENT || tree.getKind() == Kind.INSTANCE_OF
        || tree.getKind() == Kind.SWITCH_EXPRESSION || type(path) == 'V';
    if (plain) {
      return Optional.empty();
    }
    if (tree instanceof IdentifierTree) {
      return alone ? Optional.empty() : Optional.of(Form.LEAF);
    }
    if (tree instanceof MemberSelectTree || tree instanceof ArrayAccessTree) {
      return Optional.of(Form.LEAF);
    }
    boolean statement = path.getParentPath().getLeaf() instanceof ExpressionStatementTree;
    if (tree instanceof MethodInvocationTree || isChange(tree)) {
      return statement ? Optional.empty() : Optional.of(Form.LEAF);
    }
    if (tree instanceof CompoundAssignmentTree sum) {
      return isPlain(sum.getVariable()) ? Optional.of(Form.OPEN) : Optional.empty();
    }
    return switch (tree.getKind()) {
      case CONDITIONAL_AND -> Optional.of(Form.AND);
      case CONDITIONAL_OR -> Optional.of(Form.OR);
      case LOGICAL_COMPLEMENT -> Optional.of(Form.NOT);
      default -> tree instanceof BinaryTree || tree instanceof UnaryTree
          || tree instanceof TypeCastTree || tree instanceof ConditionalExpressionTree
          ? Optional.of(Form.OPEN) : Optional.empty();
    };
  }

  private static boolean isChange(Tree tree) {
    return tree.getKind().name().endsWith("CREMENT");
  }

  /** Whether it may be read twice. */
  private static boolean isPlain(ExpressionTree tree) {
    return tree instanceof IdentifierTree || tree instanceof LiteralTree
        || tree instanceof MemberSelectTree field && isPlain(field.getExpression())
        || tree instanceof ArrayAccessTree element
            && isPlain(element.getExpression()) && isPlain(element.getIndex())
        || tree instanceof BinaryTree sum
            && isPlain(sum.getLeftOperand()) && isPlain(sum.getRightOperand())
        || tree instanceof ParenthesizedTree inner && isPlain(inner.getExpression());
  }

  /** Whether the compiler knows the value: code may have to be so, as behind {@code case}. */
  boolean isConstant(ExpressionTree tree, TreePath path) {
    if (tree instanceof LiteralTree) {
      return true;
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      Element element = trees.getElement(path);
      return element instanceof VariableElement variable && variable.getConstantValue() != null;
    }
    if (tree instanceof ParenthesizedTree inner) {
      return isConstantIn(inner.getExpression(), path);
    }
    if (tree instanceof UnaryTree unary && !isChange(tree)) {
      return isConstantIn(unary.getExpression(), path);
    }
    if (tree instanceof TypeCastTree cast) {
      return isConstantIn(cast.getExpression(), path);
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return isConstantIn(choice.getCondition(), path)
          && isConstantIn(choice.getTrueExpression(), path)
          && isConstantIn(choice.getFalseExpression(), path);
    }
    return tree instanceof BinaryTree sum && isConstantIn(sum.getLeftOperand(), path)
        && isConstantIn(sum.getRightOperand(), path);
  }

  private boolean isConstantIn(ExpressionTree tree, TreePath around) {
    return isConstant(tree, new TreePath(around, tree));
  }
}
