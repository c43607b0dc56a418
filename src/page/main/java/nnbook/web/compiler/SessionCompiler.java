package nnbook.web.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import nnbook.grader.compile.Source;
import nnbook.snippet.Complaint;
import nnbook.web.compiler.PartClass.Showing;
import nnbook.web.compiler.SnippetPart.Kind;

/**
 * Compiles snippet after snippet with the meaning that they have in JShell: what one declares, the
 * later ones see, and a new declaration takes the place of an older one of that name.
 */
final class SessionCompiler {
  private static final Pattern USED = Pattern.compile(PartClass.PACKAGE + "/(S\\d+)");
  private static final Pattern PART = Pattern.compile("\\b" + PartClass.PACKAGE + "\\.S\\d+\\.");

  private final PageCompiler compiler;
  private final List<String> startup;
  private Imports imports;
  private SessionScope scope;
  private int number;
  private List<PartClasses.Step> steps = List.of();
  private Map<String, Set<String>> uses = Map.of();

  /** The methods and types that have run without being filmed, by the names of their classes. */
  private final Map<String, Unfilmed> unfilmed = new HashMap<>();
  private record Unfilmed(PartClass partClass, String text) {}

  /** {@code startup}: import declarations. */
  SessionCompiler(PageCompiler compiler, List<String> startup) {
    this.compiler = compiler;
    this.startup = startup;
    reset();
  }

  /** Forgets all declarations. The classes of later snippets have new names all the same. */
  void reset() {
    imports = new Imports(compiler.signatures(), startup);
    scope = new SessionScope();
    steps = List.of();
    unfilmed.clear();
    compiler.files().forgetKept();
  }

  /**
   * What is to be run for a part: its class, and all classes that have to be there.
   *
   * @param echo whether it shows a value
   * @param source the text in which its lines are counted: the snippet's, or that of a declaration
   *     before it, which is compiled anew
   * @param last the last line in it that the part itself runs; 0 where it only declares
   */
  record Runnable(
      String main, Map<String, byte[]> classes, boolean echo, String source, int last) {}

  /**
   * The parts up to the first that does not compile, and what is wrong with that; {@code again} are
   * classes that there are already, in which a film has to see more.
   */
  record Compiled(List<Runnable> parts, List<TextProblem> problems, List<Runnable> again) {}

  /** Compiles the next snippet. What it declares is not there before {@link #ran}. */
  Compiled compile(String text) {
    return compile(text, compiler::compile, false);
  }

  /** The same for a film, where {@code classes} makes class files of the sources. */
  Compiled film(String text, Function<List<Source>, PageCompiler.Result> classes) {
    return compile(text, classes, true);
  }

  private Compiled compile(
      String text, Function<List<Source>, PageCompiler.Result> classes, boolean filmed) {
    steps = List.of();
    SnippetSplitter.Split split = SnippetSplitter.of(compiler, text);
    Attempt attempt = new Attempt(text, split.parts(), classes, filmed);
    attempt.run();
    List<TextProblem> problems = attempt.problems;
    if (problems.isEmpty() && split.failed().isPresent()) {
      PartialParse failed = split.failed().get();
      problems = failed.errors().stream()
          .map(error -> problem(text, error, split.end() - failed.headLength()))
          .toList();
    }
    return new Compiled(attempt.runnables, problems, filmed ? attempt.again() : List.of());
  }

  /**
   * Has later snippets see what the last one declares in its first parts, which have run to their
   * end. A method or a type that uses what comes after them is not one of these.
   */
  void ran(int parts) {
    Set<String> missing = steps.stream().skip(parts).map(PartClasses.Step::className)
        .collect(Collectors.toCollection(HashSet::new));
    if (parts > 0) {
      PartClasses.Step last = steps.get(parts - 1);
      scope = last.scope().settled(uses, missing);
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

  /** Without the classes around parts, which a reader has not written. */
  private static String message(Diagnostic<?> error) {
    return PART.matcher(error.getMessage(Locale.ROOT)).replaceAll("");
  }

  /** The compilation of one snippet, again and again until what is left of it compiles. */
  private final class Attempt {
    private final String text;
    private final Function<List<Source>, PageCompiler.Result> compilation;
    private final boolean filmed;
    private final Map<SnippetPart, Showing> showings = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private List<SnippetPart> parts;
    private List<TextProblem> problems = List.of();
    private List<Runnable> runnables = List.of();

    Attempt(String text, List<SnippetPart> parts,
        Function<List<Source>, PageCompiler.Result> compilation, boolean filmed) {
      this.text = text;
      this.compilation = compilation;
      this.filmed = filmed;
      this.parts = parts;
      for (SnippetPart part : parts) {
        showings.put(part, part.open() ? Showing.HELD : Showing.NONE);
      }
    }

    void run() {
      Map<SnippetPart, String> types =
          VariableTypes.of(compiler, imports, scope, number, text, parts);
      boolean done = false;
      while (!done && !parts.isEmpty()) {
        PartClasses partClasses =
            new PartClasses(imports, scope, number, text, types, showings, broken).add(parts);
        PageCompiler.Result result = compilation.apply(
            partClasses.classes().keySet().stream().map(PartClass::source).toList());
        done = result.errors().isEmpty();
        if (done) {
          take(partClasses, result.classes());
        } else {
          retreat(partClasses, result.errors());
        }
      }
    }

    private void take(PartClasses partClasses, Map<String, byte[]> classes) {
      compiler.files().keep(classes);
      number = partClasses.number();
      List<Runnable> taken = new ArrayList<>();
      uses = new HashMap<>();
      partClasses.classes().forEach((partClass, cause) -> {
        Map<String, byte[]> own = own(partClass, classes);
        boolean echo = partClass.part().open() && showings.get(partClass.part()) != Showing.NONE;
        String source = partClass.part() == cause ? text : partClass.part().text();
        taken.add(
            new Runnable(PartClass.PACKAGE + "/" + partClass.className(), own, echo, source,
                partClass.lastLine(source)));
        uses.put(partClass.className(), uses(own));
        if (!filmed && partClass.isDeclaration()) {
          unfilmed.put(partClass.className(), new Unfilmed(partClass, source));
        }
      });
      steps = partClasses.steps();
      runnables = taken;
    }

    /** What these parts use and nobody has filmed yet. */
    private List<Runnable> again() {
      Map<String, Set<String>> all = new HashMap<>(uses);
      scope.all().forEach(one -> all.putIfAbsent(one.className(), one.uses()));
      Set<String> reached = new TreeSet<>(uses.keySet());
      Deque<String> open = new ArrayDeque<>(reached);
      while (!open.isEmpty()) {
        all.getOrDefault(open.poll(), Set.of()).stream().filter(reached::add).forEach(open::add);
      }
      List<Unfilmed> found =
          reached.stream().filter(unfilmed::containsKey).map(unfilmed::remove).toList();
      Map<String, byte[]> classes = found.isEmpty() ? Map.of() : compilation.apply(
          found.stream().map(one -> one.partClass.source()).toList()).classes();
      return found.stream()
          .map(one -> new Runnable("", own(one.partClass, classes), false, one.text, 0)).toList();
    }

    private Map<String, byte[]> own(PartClass partClass, Map<String, byte[]> classes) {
      String name = PartClass.qualified(partClass.className());
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

    /** Shows a value otherwise, leaves out an older declaration, or ends before a part. */
    private void retreat(
        PartClasses partClasses, List<Diagnostic<? extends JavaFileObject>> errors) {
      for (Map.Entry<PartClass, SnippetPart> entry : partClasses.classes().entrySet()) {
        PartClass partClass = entry.getKey();
        List<Diagnostic<? extends JavaFileObject>> own = errors.stream()
            .filter(error -> error.getSource() == partClass.source())
            .toList();
        if (own.isEmpty()) {
          continue;
        }
        if (partClass.part() != entry.getValue()) {
          broken.add(partClass.part().key());
        } else if (!showsOtherwise(partClass.part(), own.get(0))) {
          problems = problems(partClass, own);
          parts = parts.subList(0, parts.indexOf(partClass.part()));
        }
        return;
      }
      throw new IllegalStateException(errors.toString());
    }

    private boolean showsOtherwise(SnippetPart part, Diagnostic<?> error) {
      Showing now = showings.get(part);
      boolean held = error.getCode().endsWith("cant.infer.local.var.type");
      boolean nothing = held && message(error).contains("'void'");
      Showing next = part.kind() != Kind.EXPRESSION ? now
          : now == Showing.HELD && nothing ? Showing.NONE
          : now == Showing.HELD && held && part.open() ? Showing.DIRECT
          : now == Showing.NONE && error.getCode().endsWith("not.stmt") ? Showing.HELD
          : now;
      showings.put(part, next);
      return next != now;
    }

    private List<TextProblem> problems(
        PartClass partClass, List<Diagnostic<? extends JavaFileObject>> errors) {
      boolean waits = partClass.isDeclaration()
          && errors.stream().allMatch(error -> error.getCode().contains("cant.resolve"));
      List<String> missing = waits
          ? errors.stream().map(error -> Complaint.symbol(message(error))).distinct().sorted()
              .toList()
          : List.of();
      List<Diagnostic<? extends JavaFileObject>> inside = errors.stream()
          .filter(error -> partClass.holds((int) error.getPosition()))
          .toList();
      List<TextProblem> problems = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> error : inside.isEmpty() ? errors : inside) {
        int from = partClass.offset((int) error.getPosition());
        int to = partClass.offset((int) error.getEndPosition());
        String sentence = waits
            ? Complaint.undefined(partClass.part().name(), missing)
            : Complaint.of(message(error));
        String message = waits
            ? Complaint.missing(partClass.part().name(), missing)
            : Complaint.inOneLine(message(error));
        problems.add(TextProblem.in(text, from, to, sentence, message, error.getCode()));
      }
      return problems;
    }
  }
}
