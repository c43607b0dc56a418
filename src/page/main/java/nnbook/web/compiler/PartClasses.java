package nnbook.web.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.web.compiler.PartClass.Showing;
import nnbook.web.compiler.SessionScope.Declaration;
import nnbook.web.compiler.SnippetPart.Kind;

/** The classes of a snippet's pieces, which the compiler takes together. */
final class PartClasses {
  private final Imports imports;
  private final SessionScope names;
  private final SessionScope later = new SessionScope();
  private final String text;
  private final Map<SnippetPart, String> types;
  private final Map<SnippetPart, Showing> showings;
  private final Set<String> broken;
  private final Map<PartClass, SnippetPart> units = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private int number;

  /** What the session has when a class and those before it have run. */
  record Step(String className, SessionScope names, Imports imports) {}

  /**
   * A batch after what the session has.
   *
   * @param number of the session's last class
   * @param text the snippet
   * @param types of variables that are declared without one
   * @param showings how values are shown
   * @param broken keys of earlier declarations that do not compile any more
   */
  PartClasses(
      Imports imports, SessionScope names, int number, String text, Map<SnippetPart, String> types,
      Map<SnippetPart, Showing> showings, Set<String> broken) {
    this.imports = imports.copy();
    this.names = names.copy();
    this.number = number;
    this.text = text;
    this.types = types;
    this.showings = showings;
    this.broken = broken;
  }

  /** The classes, each with the piece of this snippet because of which it is there. */
  Map<PartClass, SnippetPart> units() {
    return units;
  }

  /** One for each of the classes. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  SessionScope names() {
    return names;
  }

  Imports imports() {
    return imports;
  }

  int number() {
    return number;
  }

  /** Methods and types see what the snippet declares behind them. */
  PartClasses add(List<SnippetPart> pieces) {
    List<String> classNames = new ArrayList<>();
    for (SnippetPart piece : pieces) {
      classNames.add(nextName());
      if (piece.declares()) {
        later.put(new Declaration(piece, last(classNames), ""));
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      add(pieces.get(i), classNames.get(i));
    }
    return this;
  }

  private String nextName() {
    return "S" + ++number;
  }

  private static String last(List<String> list) {
    return list.get(list.size() - 1);
  }

  private void add(SnippetPart piece, String className) {
    Declaration before = names.get(piece.key());
    String type = types.getOrDefault(piece, piece.type());
    boolean keeps = before != null && keeps(before, piece, type);
    units.put(unit(writer(piece, className), piece, type, keeps ? before.className() : ""), piece);
    if (piece.kind() == Kind.IMPORT) {
      imports.add(piece.text());
    } else if (piece.declares() && !keeps) {
      names.put(new Declaration(piece, className, type));
      if (before != null) {
        renew(before, className, piece);
      }
    }
    units.keySet().stream().skip(steps.size()).forEach(unit ->
        steps.add(new Step(unit.className(), names.copy(), imports.copy())));
  }

  /** A variable of the same type only gets a new value; the same code stays as it is. */
  private static boolean keeps(Declaration before, SnippetPart piece, String type) {
    return switch (piece.kind()) {
      case VARIABLE -> before.type().equals(type) && !piece.value().isEmpty();
      case METHOD, TYPE -> before.piece().text().equals(piece.text());
      default -> false;
    };
  }

  private PartClass unit(PartClass.Writer writer, SnippetPart piece, String type, String owner) {
    return switch (piece.kind()) {
      case IMPORT -> writer.imports();
      case METHOD, TYPE -> owner.isEmpty() ? writer.member() : writer.nothing();
      case STATEMENT -> writer.statement();
      case EXPRESSION -> writer.expression(showings.get(piece));
      case VARIABLE ->
          type.isEmpty() ? writer.untyped()
              : owner.isEmpty() ? writer.variable(type)
              : writer.assignment(type, owner);
    };
  }

  private PartClass.Writer writer(SnippetPart piece, String className) {
    Set<String> words = SessionScope.words(piece.text() + " " + piece.type());
    String seen = piece.kind() == Kind.IMPORT
        ? ""
        : imports.of(words) + names.imports(words, piece.key()) + forward(piece, words);
    return new PartClass.Writer(className, seen, piece, TextProblem.line(text, piece.start()));
  }

  private String forward(SnippetPart piece, Set<String> words) {
    if (piece.kind() != Kind.METHOD && piece.kind() != Kind.TYPE) {
      return "";
    }
    SessionScope unknown = new SessionScope();
    for (Declaration declaration : later.all()) {
      if (names.get(declaration.piece().key()) == null) {
        unknown.put(declaration);
      }
    }
    return unknown.imports(words, piece.key());
  }

  /** Compiles anew what was compiled against a declaration that is replaced. */
  private void renew(Declaration before, String className, SnippetPart cause) {
    Map<String, Declaration> stale = new LinkedHashMap<>();
    collect(before, stale);
    Map<String, String> moved = new LinkedHashMap<>();
    moved.put(place(before, before.className()), place(before, className));
    for (Declaration old : stale.values()) {
      String next = nextName();
      moved.put(place(old, old.className()), place(old, next));
      names.put(new Declaration(old.piece(), next, old.type()));
    }
    for (Declaration old : stale.values()) {
      String key = old.piece().key();
      if (broken.contains(key)) {
        names.remove(key);
      } else {
        units.put(renewed(names.get(key), moved), cause);
      }
    }
  }

  private static String place(Declaration declaration, String className) {
    return PartClass.qualified(className) + "." + declaration.piece().name();
  }

  private PartClass renewed(Declaration declaration, Map<String, String> moved) {
    SnippetPart piece = declaration.piece();
    Set<String> words = SessionScope.words(piece.text() + " " + piece.type());
    PartClass.Writer writer = new PartClass.Writer(declaration.className(),
        imports.of(words) + names.imports(words, piece.key()), piece, 1);
    if (piece.kind() != Kind.VARIABLE) {
      return writer.member();
    }
    String type = declaration.type();
    for (Map.Entry<String, String> move : moved.entrySet()) {
      type = type.replace(move.getKey(), move.getValue());
    }
    names.put(new Declaration(piece, declaration.className(), type));
    return writer.empty(type);
  }

  /** A variable has its value already, and keeps it as long as its type does not change. */
  private static boolean depends(Declaration declaration, Declaration replaced) {
    return declaration.uses().contains(replaced.className())
        && (declaration.piece().kind() != Kind.VARIABLE
            || replaced.piece().kind() == Kind.TYPE
            && SessionScope.words(declaration.type()).contains(replaced.piece().name()));
  }

  private void collect(Declaration replaced, Map<String, Declaration> stale) {
    for (Declaration declaration : names.all()) {
      String key = declaration.piece().key();
      if (depends(declaration, replaced) && !stale.containsKey(key)) {
        stale.put(key, declaration);
        collect(declaration, stale);
      }
    }
  }
}
