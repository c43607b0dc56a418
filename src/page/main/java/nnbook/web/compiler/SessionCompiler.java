package nnbook.web.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import nnbook.snippet.Complaint;
import nnbook.web.compiler.PartClass.Showing;
import nnbook.web.compiler.SnippetPart.Kind;

/**
 * Compiles snippet after snippet with the meaning that they have in JShell: what one declares, the
 * later ones see, and a new declaration takes the place of an older one of that name.
 */
final class SessionCompiler {
  private static final Pattern USED = Pattern.compile(PartClass.PACKAGE + "/(S\\d+)");
  private static final Pattern PIECE = Pattern.compile("\\b" + PartClass.PACKAGE + "\\.S\\d+\\.");

  private final PageCompiler compiler;
  private final List<String> startup;
  private Imports imports;
  private SessionScope names;
  private int number;
  private List<PartClasses.Step> steps = List.of();
  private Map<String, Set<String>> uses = Map.of();

  /** {@code startup}: import declarations. */
  SessionCompiler(PageCompiler compiler, List<String> startup) {
    this.compiler = compiler;
    this.startup = startup;
    reset();
  }

  /** Forgets all declarations. The classes of later snippets have new names all the same. */
  void reset() {
    imports = new Imports(compiler.signatures(), startup);
    names = new SessionScope();
    steps = List.of();
    compiler.files().forgetKept();
  }

  /**
   * What is to be run for a piece: its class, and all classes that have to be there.
   *
   * @param echo whether it shows a value
   */
  record Runnable(String main, Map<String, byte[]> classes, boolean echo) {}

  /** The pieces up to the first that does not compile, and what is wrong with that. */
  record Compiled(List<Runnable> pieces, List<TextProblem> problems) {}

  /** Compiles the next snippet. What it declares is not there before {@link #ran}. */
  Compiled compile(String text) {
    steps = List.of();
    Pieces.Split split = Pieces.of(compiler, text);
    Attempt attempt = new Attempt(text, split.pieces());
    attempt.run();
    List<TextProblem> problems = attempt.problems;
    if (problems.isEmpty() && split.failed().isPresent()) {
      PartialParse failed = split.failed().get();
      problems = failed.errors().stream()
          .map(error -> problem(text, error, split.end() - failed.headLength()))
          .toList();
    }
    return new Compiled(attempt.runnables, problems);
  }

  /**
   * Has later snippets see what the last one declares in its first pieces, which have run to their
   * end. A method or a type that uses what comes after them is not one of these.
   */
  void ran(int pieces) {
    Set<String> missing = steps.stream().skip(pieces).map(PartClasses.Step::className)
        .collect(Collectors.toCollection(HashSet::new));
    if (pieces > 0) {
      PartClasses.Step last = steps.get(pieces - 1);
      names = last.names().settled(uses, missing);
      imports = last.imports();
    }
    steps = List.of();
  }

  private static TextProblem problem(
      String text, Diagnostic<? extends JavaFileObject> error, int shift) {
    int from = (int) error.getPosition() + shift;
    int to = (int) error.getEndPosition() + shift;
    String sentence = error.getCode().endsWith("unclosed.comment")
        ? Complaint.unfinished()
        : Complaint.of(message(error));
    String message = Complaint.inOneLine(message(error));
    return TextProblem.in(text, from, to, sentence, message, error.getCode());
  }

  /** Without the classes around pieces, which a reader has not written. */
  private static String message(Diagnostic<?> error) {
    return PIECE.matcher(error.getMessage(Locale.ROOT)).replaceAll("");
  }

  /** The compilation of one snippet, again and again until what is left of it compiles. */
  private final class Attempt {
    private final String text;
    private final Map<SnippetPart, Showing> showings = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private List<SnippetPart> pieces;
    private List<TextProblem> problems = List.of();
    private List<Runnable> runnables = List.of();

    Attempt(String text, List<SnippetPart> pieces) {
      this.text = text;
      this.pieces = pieces;
      for (SnippetPart piece : pieces) {
        showings.put(piece, piece.open() ? Showing.HELD : Showing.NONE);
      }
    }

    void run() {
      Map<SnippetPart, String> types =
          VariableTypes.of(compiler, imports, names, number, text, pieces);
      boolean done = false;
      while (!done && !pieces.isEmpty()) {
        PartClasses batch =
            new PartClasses(imports, names, number, text, types, showings, broken).add(pieces);
        PageCompiler.Result result = compiler.compile(
            batch.units().keySet().stream().map(PartClass::source).toList());
        done = result.errors().isEmpty();
        if (done) {
          take(batch, result.classes());
        } else {
          retreat(batch, result.errors());
        }
      }
    }

    private void take(PartClasses batch, Map<String, byte[]> classes) {
      compiler.files().keep(classes);
      number = batch.number();
      List<Runnable> taken = new ArrayList<>();
      uses = new HashMap<>();
      batch.units().forEach((unit, cause) -> {
        Map<String, byte[]> own = own(unit, classes);
        boolean echo = unit.piece().open() && showings.get(unit.piece()) != Showing.NONE;
        taken.add(new Runnable(PartClass.PACKAGE + "/" + unit.className(), own, echo));
        uses.put(unit.className(), uses(own));
      });
      steps = batch.steps();
      runnables = taken;
    }

    private Map<String, byte[]> own(PartClass unit, Map<String, byte[]> classes) {
      String name = PartClass.qualified(unit.className());
      Map<String, byte[]> own = new TreeMap<>();
      classes.forEach((found, bytes) -> {
        if (found.equals(name) || found.startsWith(name + "$")) {
          own.put(found.replace('.', '/'), bytes);
        }
      });
      return own;
    }

    private Set<String> uses(Map<String, byte[]> classes) {
      Set<String> uses = new TreeSet<>();
      for (byte[] bytes : classes.values()) {
        StringBuilder characters = new StringBuilder();
        for (byte b : bytes) {
          characters.append((char) (b & 0xff));
        }
        Matcher used = USED.matcher(characters);
        while (used.find()) {
          uses.add(used.group(1));
        }
      }
      return uses;
    }

    /** Shows a value otherwise, leaves out an older declaration, or ends before a piece. */
    private void retreat(
        PartClasses batch, List<Diagnostic<? extends JavaFileObject>> errors) {
      for (Map.Entry<PartClass, SnippetPart> entry : batch.units().entrySet()) {
        PartClass unit = entry.getKey();
        List<Diagnostic<? extends JavaFileObject>> own = errors.stream()
            .filter(error -> error.getSource() == unit.source())
            .toList();
        if (own.isEmpty()) {
          continue;
        }
        if (unit.piece() != entry.getValue()) {
          broken.add(unit.piece().key());
        } else if (!showsOtherwise(unit.piece(), own.get(0))) {
          problems = problems(unit, own);
          pieces = pieces.subList(0, pieces.indexOf(unit.piece()));
        }
        return;
      }
      throw new IllegalStateException(errors.toString());
    }

    private boolean showsOtherwise(SnippetPart piece, Diagnostic<?> error) {
      Showing now = showings.get(piece);
      boolean held = error.getCode().endsWith("cant.infer.local.var.type");
      boolean nothing = held && message(error).contains("'void'");
      Showing next = piece.kind() != Kind.EXPRESSION ? now
          : now == Showing.HELD && nothing ? Showing.NONE
          : now == Showing.HELD && held && piece.open() ? Showing.DIRECT
          : now == Showing.NONE && error.getCode().endsWith("not.stmt") ? Showing.HELD
          : now;
      showings.put(piece, next);
      return next != now;
    }

    private List<TextProblem> problems(
        PartClass unit, List<Diagnostic<? extends JavaFileObject>> errors) {
      boolean waits = unit.isDeclaration()
          && errors.stream().allMatch(error -> error.getCode().contains("cant.resolve"));
      List<String> missing = waits
          ? errors.stream().map(error -> Complaint.symbol(message(error))).distinct().sorted()
              .toList()
          : List.of();
      List<Diagnostic<? extends JavaFileObject>> inside = errors.stream()
          .filter(error -> unit.holds((int) error.getPosition()))
          .toList();
      List<TextProblem> problems = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> error : inside.isEmpty() ? errors : inside) {
        int from = unit.offset((int) error.getPosition());
        int to = unit.offset((int) error.getEndPosition());
        String sentence = waits
            ? Complaint.undefined(unit.piece().name(), missing)
            : Complaint.of(message(error));
        String message = waits
            ? Complaint.missing(unit.piece().name(), missing)
            : Complaint.inOneLine(message(error));
        problems.add(TextProblem.in(text, from, to, sentence, message, error.getCode()));
      }
      return problems;
    }
  }
}
