package nnbook.web.compiler;

import nnbook.grader.compile.Source;
import nnbook.web.compiler.SnippetPart.Kind;

/**
 * A part as a class. The reader's characters stand in the line that they have in the snippet, so
 * that the lines of exceptions and of problems are the reader's.
 *
 * @param textAt where the reader's text begins in the source
 * @param textFrom where in the part's text it begins
 */
record PartClass(String className, SnippetPart part, Source source, int textAt, int textFrom) {
  /** The package of all parts. */
  static final String PACKAGE = "snippet";

  /** The method that runs a part; no reader's name has this form. */
  static final String ENTRY = "run$";

  private static final String ECHO = "nnbook.web.image.PageEcho.echo";
  private static final String RUN = "public static void " + ENTRY + "() throws Throwable {";

  /** How a value is shown: most are held first; what cannot be is shown at once or not at all. */
  enum Showing {
    HELD,
    DIRECT,
    NONE
  }

  static String qualified(String className) {
    return PACKAGE + "." + className;
  }

  /** Whether the compiler's offset lies in the reader's text. */
  boolean holds(int offset) {
    return offset >= textAt && offset <= textAt + part.text().length() - textFrom;
  }

  /** The offset in the snippet of an offset in the source; else the part as a whole. */
  int offset(int offset) {
    return holds(offset) ? part.start() + textFrom + offset - textAt : part.start();
  }

  /** The last line of a text that the part runs; 0 where it only declares. */
  int lastLine(String text) {
    boolean runs = !isDeclaration() && part.kind() != Kind.IMPORT;
    return runs ? TextProblem.line(text, part.start() + part.text().length()) : 0;
  }

  /** Writes one, whose lines have the numbers that they have in the snippet. */
  static final class Writer {
    private final StringBuilder source = new StringBuilder();
    private final String className;
    private final SnippetPart part;
    private final int line;

    /** {@code imports} stand in the first line; {@code line} is that of the part, from 1. */
    Writer(String className, String imports, SnippetPart part, int line) {
      this.className = className;
      this.part = part;
      this.line = line;
      source.append("package ").append(PACKAGE).append(";").append(imports);
    }

    private PartClass partClass(String before, int from, int to, String after) {
      String own = part.text().substring(0, from);
      int lines = line - 1 + (int) own.chars().filter(c -> c == '\n').count();
      source.append("\n".repeat(lines)).append(before);
      int at = source.length();
      source.append(part.text(), from, to).append('\n').append(after);
      return new PartClass(
          className, part, Source.of(qualified(className), source.toString()), at, from);
    }

    private String head() {
      return "public class " + className + "{";
    }

    PartClass imports() {
      return partClass("", 0, part.text().length(), ";" + head() + RUN + "}}");
    }

    /** A method or a type. */
    PartClass member() {
      return partClass(head() + "public static ", 0, part.text().length(), RUN + "}}");
    }

    /** A declaration that was there before. */
    PartClass nothing() {
      return partClass(head() + RUN + "}}", 0, 0, "");
    }

    /** With the semicolon if it is missing: one too many is a statement that may never run. */
    PartClass statement() {
      boolean ends = part.kind() == Kind.STATEMENT && part.text().matches("(?s).*[;}]");
      return partClass(head() + RUN, 0, part.text().length(), ends ? "}}" : ";}}");
    }

    PartClass expression(Showing echo) {
      return switch (echo) {
        case HELD -> partClass(head() + RUN + "var value$=", 0, part.text().length(),
            ";" + (part.open() ? ECHO + "(value$);" : "") + "}}");
        case DIRECT -> partClass(head() + RUN + ECHO + "(", 0, part.text().length(), ");}}");
        case NONE -> statement();
      };
    }

    /** A new variable of a type. */
    PartClass variable(String type) {
      String field = "public static " + type + " " + part.name() + ";";
      return part.value().isEmpty()
          ? partClass(head() + "public static " + type + " ", nameAt(),
              nameAt() + part.name().length(), ";" + RUN + "}}")
          : value(head() + field, type, part.name());
    }

    /** A variable without a value, because its type is a new one. */
    PartClass empty(String type) {
      String field = "public static " + type + " " + part.name() + ";";
      return partClass(head() + field + RUN + "}}", 0, 0, "");
    }

    /** A new value of a variable that {@code owner} holds. */
    PartClass assignment(String type, String owner) {
      return value(head(), type, qualified(owner) + "." + part.name());
    }

    private PartClass value(String head, String type, String target) {
      String local = part.isInferred() ? "var" : type;
      return partClass(head + RUN + local + " value$=", part.value().from(), part.value().to(),
          ";" + target + "=value$;}}");
    }

    /** A variable whose type the compiler cannot find, for its complaint. */
    PartClass untyped() {
      return partClass(head() + RUN + "var " + part.name() + "=", part.value().from(),
          part.value().to(), ";}}");
    }

    private int nameAt() {
      return Math.max(0, part.text().lastIndexOf(part.name()));
    }
  }

  /** Whether the part only says what later ones may use. */
  boolean isDeclaration() {
    return part.kind() == Kind.METHOD || part.kind() == Kind.TYPE;
  }
}
