package nnbook.web.compiler;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;

/** Types that can be read off an expression, so that the compiler need not be asked. */
final class PlainType {
  private PlainType() {}

  /** The type of a value as it is written there; empty where it takes more than reading. */
  static String of(ExpressionTree value) {
    if (value instanceof LiteralTree literal) {
      return literal(literal);
    }
    if (value instanceof NewArrayTree array && array.getType() != null) {
      return array.getType() + "[]".repeat(Math.max(1, array.getDimensions().size()));
    }
    boolean plain = value instanceof NewClassTree made
        && made.getClassBody() == null
        && made.getEnclosingExpression() == null
        && !made.getIdentifier().toString().contains("<>");
    return plain ? ((NewClassTree) value).getIdentifier().toString() : "";
  }

  private static String literal(LiteralTree literal) {
    return switch (literal.getKind()) {
      case INT_LITERAL -> "int";
      case LONG_LITERAL -> "long";
      case FLOAT_LITERAL -> "float";
      case DOUBLE_LITERAL -> "double";
      case BOOLEAN_LITERAL -> "boolean";
      case CHAR_LITERAL -> "char";
      case STRING_LITERAL -> "String";
      default -> "";
    };
  }
}
