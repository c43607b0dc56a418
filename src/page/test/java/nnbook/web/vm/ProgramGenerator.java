package nnbook.web.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up small programs from a grammar: numbers of four types, texts and arrays, loops that
 * end, switches, exceptions, lambdas, objects. The same seed, the same program.
 */
final class ProgramGenerator {
  private static final List<String> TYPES = List.of("int", "long", "double", "float");
  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "/", "%");
  private static final List<String> BITS = List.of("&", "|", "^", "<<", ">>", ">>>");
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> variables = new ArrayList<>();
  private int names;

  private ProgramGenerator(long seed) {
    random = new Random(seed);
  }

  /** A class of that name with so many programs, methods p0, p1 and so on. */
  static String program(String name, int count, long seed) {
    ProgramGenerator generator = new ProgramGenerator(seed);
    StringBuilder text = new StringBuilder("""
        public final class %s {
          static final class Cell {
            int n; long l; double d; float f; Cell next;
            Cell(int n, Cell next) { this.n = n; this.l = n * 3L; this.next = next; }
            int sum() { return next == null ? n : n + next.sum(); }
            double bump(double by) { d += by; f++; return d / f; }
          }
          interface Step { long of(long x, int i); default Step again() {
            return (x, i) -> of(of(x, i), i + 1); } }
          static int mix(int a, long b, double c) { return a * 31 + (int) b + (int) c; }
          static long part(long a, int b) { if (b == 0) throw new IllegalStateException("b" + a);
            return a / b; }
        """.formatted(name));
    for (int i = 0; i < count; i++) {
      text.append(generator.method("p" + i));
    }
    return text.append("}\n").toString();
  }

  private String method(String name) {
    text.setLength(0);
    variables.clear();
    names = 0;
    text.append("  static String ").append(name)
        .append("() {\n    StringBuilder out = new StringBuilder();\n");
    text.append("    int[] a = {3, -7, 0, 65536, 12};\n    double[] w = {0.5, -2.25, 1e9, 0};\n");
    text.append("    Cell cell = new Cell(4, new Cell(-9, null));\n");
    text.append("    Step step = (x, i) -> x * ").append(random.nextInt(9)).append(" + i;\n");
    for (String type : TYPES) {
      declare(type);
    }
    for (int i = 0; i < 6; i++) {
      statement(3);
    }
    for (String variable : variables) {
      text.append("    out.append(").append(variable).append(").append(' ');\n");
    }
    text.append("    for (int i = 0; i < 5; i++) out.append(a[i]).append(' ');\n");
    return text.append("    return out.append(w[0] + w[1]).append(cell.sum()).toString();\n  }\n")
        .toString();
  }

  private void declare(String type) {
    String name = type.charAt(0) + "" + names++;
    text.append("    ").append(type).append(' ').append(name).append(" = ")
        .append(cast(type, expression(type, 2))).append(";\n");
    variables.add(name);
  }

  private void statement(int depth) {
    switch (random.nextInt(depth > 0 ? 13 : 5)) {
      case 0 -> {
        String variable = pick(variables);
        text.append(variable).append(' ').append(pick(List.of("=", "+=", "-=", "*=")))
            .append(' ').append(cast(typeOf(variable), expression(typeOf(variable), 3)))
            .append(";\n");
      }
      case 1 -> text.append("a[").append(index()).append("] ")
          .append(pick(List.of("=", "+=", "^="))).append(cast("int", expression("int", 3)))
          .append(";\n");
      case 2 -> text.append("w[").append(random.nextInt(4)).append("] = ")
          .append(expression("double", 3)).append(";\n");
      case 3 -> text.append("out.append(").append(expression(pick(TYPES), 2))
          .append(").append(',');\n");
      case 4 -> text.append(pick(List.of("cell.n++", "cell.bump(0.5)", "a[1]--", "++cell.next.n",
          "cell.l = step.again().of(cell.l, 2)", "cell.d = -cell.d"))).append(";\n");
      case 5, 6 -> {
        text.append("if (").append(condition(2)).append(") {\n");
        statement(depth - 1);
        text.append("} else {\n");
        statement(depth - 1);
        text.append("}\n");
      }
      case 7, 8 -> loop(depth);
      case 9 -> choice(depth);
      case 10, 11 -> guarded(depth);
      default -> {
        int mark = variables.size();
        text.append("{\n");
        declare(pick(TYPES));
        statement(depth - 1);
        statement(depth - 1);
        variables.subList(mark, variables.size()).clear();
        text.append("}\n");
      }
    }
  }

  private void loop(int depth) {
    String i = "i" + names++;
    text.append("for (int ").append(i).append(" = 0; ").append(i).append(" < ")
        .append(1 + random.nextInt(7)).append("; ").append(i).append("++) {\n");
    if (random.nextInt(3) == 0) {
      text.append("if (").append(condition(1)).append(") ")
          .append(pick(List.of("break", "continue"))).append(";\n");
    }
    text.append("a[").append(i).append(" % 5] += ").append(i).append(";\n");
    statement(depth - 1);
    text.append("}\n");
  }

  private void choice(int depth) {
    text.append("switch ((").append(cast("int", expression("int", 2))).append(") % 5) {\n");
    for (int i = -1; i < 3; i++) {
      text.append("case ").append(random.nextInt(3) == 0 ? i * 1000 + 3 : i).append(": ");
      statement(depth - 2);
      text.append(random.nextBoolean() ? "break;\n" : "");
    }
    text.append("default: ");
    statement(0);
    text.append("}\n");
  }

  private void guarded(int depth) {
    text.append("try {\n");
    statement(depth - 1);
    text.append(pick(List.of(
        "out.append(part(" + expression("long", 1) + ", " + index() + " - 2));\n",
        "out.append(a[" + random.nextInt(9) + "]);\n",
        "cell = cell.next.next.next;\n",
        "Object o = a; out.append(((double[]) o).length);\n",
        "out.append(new int[(int) (" + expression("int", 1) + ") % 9].length);\n",
        "out.append(\"text\".charAt(" + random.nextInt(7) + "));\n",
        "out.append(Integer.parseInt(\"x\" + " + random.nextInt(9) + "));\n")));
    text.append("} catch (ArithmeticException | IllegalStateException e) {\nout.append(e);\n");
    text.append("} catch (RuntimeException e) {\nout.append(e.getMessage()).append(';');\n");
    statement(0);
    text.append("} finally {\n");
    statement(0);
    text.append("}\nif (cell == null) cell = new Cell(1, new Cell(2, null));\n");
  }

  private String index() {
    return "((" + cast("int", expression("int", 1)) + ") & 3)";
  }

  private String condition(int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      return "(" + condition(depth - 1) + pick(List.of(" && ", " || ", " ^ "))
          + (random.nextBoolean() ? "!" : "") + "(" + condition(depth - 1) + "))";
    }
    String type = pick(TYPES);
    return expression(type, 1) + " " + pick(COMPARISONS) + " " + expression(type, 1);
  }

  /** An expression whose type is that one or a narrower one. */
  private String expression(String type, int depth) {
    if (depth == 0) {
      return leaf(type);
    }
    return switch (random.nextInt(9)) {
      case 0 -> leaf(type);
      case 1 -> "(" + condition(depth - 1) + " ? " + expression(type, depth - 1) + " : "
          + expression(type, depth - 1) + ")";
      case 2 -> "(" + type + ") (" + expression(pick(TYPES), depth - 1) + ")";
      case 3 -> type.equals("int") || type.equals("long")
          ? "(" + expression(type, depth - 1) + " " + pick(BITS) + " "
          + expression(type, depth - 1) + ")"
          : "-(" + expression(type, depth - 1) + ")";
      case 4 -> call(type, depth);
      default -> {
        String operator = pick(ARITHMETIC);
        boolean whole = type.equals("int") || type.equals("long");
        boolean divides = operator.equals("/") || operator.equals("%");
        String right = expression(type, depth - 1);
        yield "(" + expression(type, depth - 1) + " " + operator + " "
            + (whole && divides ? "(" + right + " | 1)" : right) + ")";
      }
    };
  }

  private String call(String type, int depth) {
    return switch (type) {
      case "int" -> "mix(" + expression("int", depth - 1) + ", "
          + expression("long", depth - 1) + ", " + expression("double", depth - 1) + ")";
      case "long" -> "step.of(" + expression("long", depth - 1) + ", "
          + expression("int", depth - 1) + ")";
      case "double" -> pick(List.of("Math.max", "Math.min")) + "("
          + expression("double", depth - 1) + ", " + expression("int", depth - 1) + ")";
      default -> "Math.abs(" + expression("float", depth - 1) + ")";
    };
  }

  private String leaf(String type) {
    List<String> fitting =
        variables.stream().filter(variable -> fits(typeOf(variable), type)).toList();
    if (!fitting.isEmpty() && random.nextInt(3) > 0) {
      return pick(fitting);
    }
    return switch (type) {
      case "int" -> pick(List.of("a[" + random.nextInt(5) + "]", "cell.n", "cell.sum()",
          "0x7fffffff", "-1", "5", String.valueOf(random.nextInt(100_000)), "'x'"));
      case "long" -> pick(List.of("cell.l", "(1L << 40)", "-3L", "9_000_000_000L", "7"));
      case "float" -> pick(List.of("cell.f", "0.1f", "-2.5f", "1e30f", "3"));
      default -> pick(List.of("w[" + random.nextInt(4) + "]", "cell.d", "0.1", "-1e-3", "1e300",
          "Double.NaN", "2", "cell.bump(0.25)"));
    };
  }

  private static boolean fits(String type, String wanted) {
    List<String> order = List.of("int", "long", "float", "double");
    return order.indexOf(type) <= order.indexOf(wanted);
  }

  private static String cast(String type, String expression) {
    return "(" + type + ") (" + expression + ")";
  }

  private static String typeOf(String variable) {
    return TYPES.stream().filter(type -> type.charAt(0) == variable.charAt(0)).findFirst()
        .orElseThrow();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
