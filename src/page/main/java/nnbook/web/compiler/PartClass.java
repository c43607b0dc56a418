package nnbook.web.compiler;

import nnbook.grader.compile.Source;
import nnbook.web.compiler.SnippetPart.Kind;

/**
 * A piece as a class. The reader's characters stand in the line that they have in the snippet, so
 * that the lines of exceptions and of problems are the reader's.
 *
 * @param textAt where the reader's text begins in the source
 * @param textFrom the part of the piece's text that it is
 */
record PartClass(String className, SnippetPart piece, Source source, int textAt, int textFrom) {
  /** The package of all pieces. */
  static final String PACKAGE = "snippet";

  /** The method that runs a piece; no reader's name has this form. */
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
    return offset >= textAt && offset <= textAt + piece.text().length() - textFrom;
  }

  /** The offset in the snippet of an offset in the source; else the piece as a whole. */
  int offset(int offset) {
    return holds(offset) ? piece.start() + textFrom + offset - textAt : piece.start();
  }

  /** Writes one. */
  static final class Writer {
    private final StringBuilder source = new StringBuilder();
    private final String className;
    private final SnippetPart piece;
    private final int line;

    /** {@code imports} stand in the first line; {@code line} is that of the piece, from 1. */
    Writer(String className, String imports, SnippetPart piece, int line) {
      this.className = className;
      this.piece = piece;
      this.line = line;
      source.append("package ").append(PACKAGE).append(";").append(imports);
    }

    private PartClass unit(String before, int from, int to, String after) {
      String own = piece.text().substring(0, from);
      int lines = line - 1 + (int) own.chars().filter(c -> c == '\n').count();
      source.append("\n".repeat(lines)).append(before);
      int at = source.length();
      source.append(piece.text(), from, to).append('\n').append(after);
      return new PartClass(
          className, piece, Source.of(qualified(className), source.toString()), at, from);
    }

    private String head() {
      return "public class " + className + "{";
    }

    PartClass imports() {
      return unit("", 0, piece.text().length(), ";" + head() + RUN + "}}");
    }

    /** A method or a type. */
    PartClass member() {
      return unit(head() + "public static ", 0, piece.text().length(), RUN + "}}");
    }

    /** A declaration that was there before. */
    PartClass nothing() {
      return unit(head() + RUN + "}}", 0, 0, "");
    }

    /** With the semicolon if it is missing: one too many is a statement that may never run. */
    PartClass statement() {
      boolean ends = piece.kind() == Kind.STATEMENT && piece.text().matches("(?s).*[;}]");
      return unit(head() + RUN, 0, piece.text().length(), ends ? "}}" : ";}}");
    }

    PartClass expression(Showing echo) {
      return switch (echo) {
        case HELD -> unit(head() + RUN + "var value$=", 0, piece.text().length(),
            ";" + (piece.open() ? ECHO + "(value$);" : "") + "}}");
        case DIRECT -> unit(head() + RUN + ECHO + "(", 0, piece.text().length(), ");}}");
        case NONE -> statement();
      };
    }

    /** A new variable of a type. */
    PartClass variable(String type) {
      String field = "public static " + type + " " + piece.name() + ";";
      return piece.value().isEmpty()
          ? unit(head() + "public static " + type + " ", nameAt(), nameAt() + piece.name().length(),
              ";" + RUN + "}}")
          : value(head() + field, type, piece.name());
    }

    /** A variable without a value, because its type is a new one. */
    PartClass empty(String type) {
      String field = "public static " + type + " " + piece.name() + ";";
      return unit(head() + field + RUN + "}}", 0, 0, "");
    }

    /** A new value of a variable that {@code owner} holds. */
    PartClass assignment(String type, String owner) {
      return value(head(), type, qualified(owner) + "." + piece.name());
    }

    private PartClass value(String head, String type, String target) {
      String local = piece.isInferred() ? "var" : type;
      return unit(head + RUN + local + " value$=", piece.value().from(), piece.value().to(),
          ";" + target + "=value$;}}");
    }

    /** A variable whose type the compiler cannot find, for its complaint. */
    PartClass untyped() {
      return unit(head() + RUN + "var " + piece.name() + "=", piece.value().from(),
          piece.value().to(), ";}}");
    }

    private int nameAt() {
      return Math.max(0, piece.text().lastIndexOf(piece.name()));
    }
  }

  /** Whether the piece only says what later ones may use. */
  boolean isDeclaration() {
    return piece.kind() == Kind.METHOD || piece.kind() == Kind.TYPE;
  }
}
