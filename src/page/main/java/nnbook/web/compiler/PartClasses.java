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

/** The classes of a snippet's parts, which the compiler takes together. */
final class PartClasses {
  private final Imports imports;
  private final SessionScope scope;
  private final SessionScope later = new SessionScope();
  private final String text;
  private final Map<SnippetPart, String> types;
  private final Map<SnippetPart, Showing> showings;
  private final Set<String> broken;
  private final Map<PartClass, SnippetPart> classes = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private int number;

  /** What the session has when a class and those before it have run. */
  record Step(String className, SessionScope scope, Imports imports) {}

  /**
   * The classes after what the session has.
   *
   * @param number of the session's last class
   * @param text the snippet
   * @param types of variables that are declared without one
   * @param showings how values are shown
   * @param broken keys of earlier declarations that do not compile any more
   */
  PartClasses(
      Imports imports, SessionScope scope, int number, String text, Map<SnippetPart, String> types,
      Map<SnippetPart, Showing> showings, Set<String> broken) {
    this.imports = imports.copy();
    this.scope = scope.copy();
    this.number = number;
    this.text = text;
    this.types = types;
    this.showings = showings;
    this.broken = broken;
  }

  /** The classes, each with the part of this snippet because of which it is there. */
  Map<PartClass, SnippetPart> classes() {
    return classes;
  }

  /** One for each of the classes. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  SessionScope scope() {
    return scope;
  }

  Imports imports() {
    return imports;
  }

  int number() {
    return number;
  }

  /** Methods and types see what the snippet declares behind them. */
  PartClasses add(List<SnippetPart> parts) {
    List<String> classNames = new ArrayList<>();
    for (SnippetPart part : parts) {
      classNames.add(nextName());
      if (part.declares()) {
        later.put(new Declaration(part, last(classNames), ""));
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      add(parts.get(i), classNames.get(i));
    }
    return this;
  }

  private String nextName() {
    return "S" + ++number;
  }

  private static String last(List<String> list) {
    return list.get(list.size() - 1);
  }

  private void add(SnippetPart part, String className) {
    Declaration before = scope.get(part.key());
    String type = types.getOrDefault(part, part.type());
    boolean keeps = before != null && keeps(before, part, type);
    String owner = keeps ? before.className() : "";
    classes.put(partClass(writer(part, className), part, type, owner), part);
    if (part.kind() == Kind.IMPORT) {
      imports.add(part.text());
    } else if (part.declares() && !keeps) {
      scope.put(new Declaration(part, className, type));
      if (before != null) {
        renew(before, className, part);
      }
    }
    classes.keySet().stream().skip(steps.size()).forEach(partClass ->
        steps.add(new Step(partClass.className(), scope.copy(), imports.copy())));
  }

  /** A variable of the same type only gets a new value; the same code stays as it is. */
  private static boolean keeps(Declaration before, SnippetPart part, String type) {
    return switch (part.kind()) {
      case VARIABLE -> before.type().equals(type) && !part.value().isEmpty();
      case METHOD, TYPE -> before.part().text().equals(part.text());
      default -> false;
    };
  }

  private PartClass partClass(
      PartClass.Writer writer, SnippetPart part, String type, String owner) {
    return switch (part.kind()) {
      case IMPORT -> writer.imports();
      case METHOD, TYPE -> owner.isEmpty() ? writer.member() : writer.nothing();
      case STATEMENT -> writer.statement();
      case EXPRESSION -> writer.expression(showings.get(part));
      case VARIABLE ->
          type.isEmpty() ? writer.untyped()
              : owner.isEmpty() ? writer.variable(type)
              : writer.assignment(type, owner);
    };
  }

  private PartClass.Writer writer(SnippetPart part, String className) {
    Set<String> words = SessionScope.words(part.text() + " " + part.type());
    String seen = part.kind() == Kind.IMPORT
        ? ""
        : imports.of(words) + scope.imports(words, part.key()) + forward(part, words);
    return new PartClass.Writer(className, seen, part, TextProblem.line(text, part.start()));
  }

  private String forward(SnippetPart part, Set<String> words) {
    if (part.kind() != Kind.METHOD && part.kind() != Kind.TYPE) {
      return "";
    }
    SessionScope unknown = new SessionScope();
    for (Declaration declaration : later.all()) {
      if (scope.get(declaration.part().key()) == null) {
        unknown.put(declaration);
      }
    }
    return unknown.imports(words, part.key());
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
      scope.put(new Declaration(old.part(), next, old.type()));
    }
    for (Declaration old : stale.values()) {
      String key = old.part().key();
      if (broken.contains(key)) {
        scope.remove(key);
      } else {
        classes.put(renewed(scope.get(key), moved), cause);
      }
    }
  }

  private static String place(Declaration declaration, String className) {
    return PartClass.qualified(className) + "." + declaration.part().name();
  }

  private PartClass renewed(Declaration declaration, Map<String, String> moved) {
    SnippetPart part = declaration.part();
    Set<String> words = SessionScope.words(part.text() + " " + part.type());
    PartClass.Writer writer = new PartClass.Writer(declaration.className(),
        imports.of(words) + scope.imports(words, part.key()), part, 1);
    if (part.kind() != Kind.VARIABLE) {
      return writer.member();
    }
    String type = declaration.type();
    for (Map.Entry<String, String> move : moved.entrySet()) {
      type = type.replace(move.getKey(), move.getValue());
    }
    scope.put(new Declaration(part, declaration.className(), type));
    return writer.empty(type);
  }

  /** A variable has its value already, and keeps it as long as its type does not change. */
  private static boolean depends(Declaration declaration, Declaration replaced) {
    return declaration.uses().contains(replaced.className())
        && (declaration.part().kind() != Kind.VARIABLE
            || replaced.part().kind() == Kind.TYPE
            && SessionScope.words(declaration.type()).contains(replaced.part().name()));
  }

  private void collect(Declaration replaced, Map<String, Declaration> stale) {
    for (Declaration declaration : scope.all()) {
      String key = declaration.part().key();
      if (depends(declaration, replaced) && !stale.containsKey(key)) {
        stale.put(key, declaration);
        collect(declaration, stale);
      }
    }
  }
}
