package nnbook.grader.compile;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Where the value of an expression goes. */
final class Target {
  private final Trees trees;
  private final TreePath path;

  Target(Trees trees, TreePath path) {
    this.trees = trees;
    this.path = path;
  }

  /** Whether a double is needed there. */
  boolean isFraction() {
    TreePath parent = path.getParentPath();
    Tree tree = parent.getLeaf();
    if (tree instanceof MethodInvocationTree call) {
      boolean cutOff = call.getMethodSelect().toString().matches("(?:Math\\.)?floor");
      return !cutOff && isFraction(parameter(parent, call));
    }
    if (tree instanceof NewArrayTree) {
      TypeMirror array = trees.getTypeMirror(parent);
      return array instanceof ArrayType type && isFraction(type.getComponentType());
    }
    if (tree instanceof ReturnTree) {
      return isFraction(result(parent));
    }
    boolean passesOn =
        tree instanceof BinaryTree
            || tree instanceof VariableTree
            || tree instanceof AssignmentTree
            || tree instanceof CompoundAssignmentTree
            || tree instanceof TypeCastTree;
    return passesOn && isFraction(trees.getTypeMirror(parent));
  }

  private static boolean isFraction(TypeMirror type) {
    return type != null
        && (type.getKind() == TypeKind.DOUBLE || type.getKind() == TypeKind.FLOAT);
  }

  /** The type of the parameter that the value is given to. */
  private TypeMirror parameter(TreePath parent, MethodInvocationTree call) {
    TreePath method = new TreePath(parent, call.getMethodSelect());
    List<? extends ExpressionTree> arguments = call.getArguments();
    int index = arguments.indexOf(path.getLeaf());
    if (!(trees.getElement(method) instanceof ExecutableElement element) || index < 0) {
      return null;
    }
    List<? extends VariableElement> parameters = element.getParameters();
    return index < parameters.size() ? parameters.get(index).asType() : null;
  }

  /** The type that the method around a return has. */
  private TypeMirror result(TreePath place) {
    TreePath method = place;
    while (method != null && !(method.getLeaf() instanceof MethodTree)) {
      if (method.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
      method = method.getParentPath();
    }
    return method != null && trees.getElement(method) instanceof ExecutableElement element
        ? element.getReturnType()
        : null;
  }
}
