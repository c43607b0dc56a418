package nnbook.course.certify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nnbook.course.sandbox.LimitedCompiler;
import nnbook.course.sandbox.Sandbox;
import nnbook.course.sandbox.SandboxLimits;
import nnbook.course.sandbox.SandboxProgram;
import nnbook.grader.GradingMode;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.CodeHost;
import nnbook.grader.worker.Worker;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.platform.Messages;

/**
 * Compiles in a sandbox, refuses what names more than exercises need, and runs the rest beside its
 * test, in a sandbox too.
 */
final class CertifiedMode implements GradingMode {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int MOST_TOLD = 5;

  private final CertifiedRules rules;
  private final LimitedCompiler compiler;
  private final IsolatedCompiler trusted =
      new IsolatedCompiler(List.of(WorkerClassPath.book()));
  private final Map<String, GivenTypes> given = new HashMap<>();

  CertifiedMode(CertifiedRules rules) {
    this.rules = rules;
    this.compiler = new LimitedCompiler(rules.sandbox());
  }

  @Override
  public CodeHost host() {
    return new SandboxHost(rules.sandbox());
  }

  @Override
  public Compilation compile(String id, String text) {
    return compiler.compile(id, text);
  }

  @Override
  public boolean needsStub() {
    return true;
  }

  @Override
  public List<CompileProblem> refused(String id, String stub, String text, Compilation code) {
    String[] lines = text.split("\n", -1);
    List<CompileProblem> problems = new ArrayList<>();
    for (String name : code.classes().keySet()) {
      if (!name.equals(id) && !name.startsWith(id + "$")) {
        problems.add(problem(lines, 1, MESSAGES.get("certify.other.class", name, id)));
      }
    }
    given(id, stub).changed(code.classes()).ifPresent(name -> problems.add(problem(
        lines, line(lines, name), MESSAGES.get("certify.given", name.replaceFirst(".*\\$", "")))));
    NameCheck.refused(code.classes(), rules.allowed()).forEach((name, line) ->
        problems.add(problem(lines, line, sentence(name))));
    return problems.stream().limit(MOST_TOLD).toList();
  }

  private String sentence(String name) {
    if (name.startsWith(NameCheck.EXTENDS)) {
      return MESSAGES.get("certify.supertype", name.substring(NameCheck.EXTENDS.length()));
    }
    return MESSAGES.get("certify.refused", name)
        + (rules.allowed().mayGrow(name) ? " " + MESSAGES.get("certify.may.grow", name) : "");
  }

  /** Where a type is declared. */
  private static int line(String[] lines, String type) {
    String declared = ".*\\b(?:class|enum|interface|record)\\s+"
        + type.replaceFirst(".*\\$", "") + "\\b.*";
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].matches(declared)) {
        return i + 1;
      }
    }
    return 1;
  }

  private static CompileProblem problem(String[] lines, int line, String sentence) {
    String code = line <= lines.length ? lines[line - 1].strip() : "";
    return new CompileProblem(line, code, sentence, sentence);
  }

  /** It passed, so that nothing of it was thrown unseen, and all else it can name is its own. */
  @Override
  public boolean leavesNothing(Compilation code) {
    return !ClassShape.catchesAll(code.classes().values()) && !rules.allowed().isWidened();
  }

  @Override
  public Map<String, byte[]> classes(String id, String stub, Compilation code) {
    return given(id, stub).in(code.classes());
  }

  private GivenTypes given(String id, String stub) {
    return given.computeIfAbsent(id + "\n" + stub, key -> {
      Compilation compiled = trusted.compile(Source.of(id, stub));
      if (compiled.failed()) {
        throw new IllegalStateException(
            "the stub of " + id + ": " + compiled.problems().get(0).original());
      }
      return GivenTypes.of(id, compiled.classes());
    });
  }

  @Override
  public Optional<Path> hiddenTest(String id) {
    return rules
        .hidden()
        .map(folder -> folder.resolve(id.replace('.', '/') + "HiddenTest.java"))
        .filter(Files::exists);
  }

  @Override
  public String seed(String asked) {
    return asked.isEmpty() && rules.seeds() != 0 ? "+" + rules.seeds() : asked;
  }

  @Override
  public void close() {
    compiler.close();
    trusted.close();
  }

  /**
   * The records, enums and classes inside a stub, by which test and submission speak with each
   * other. A record that equals everything would decide its own check, so the stub's class files
   * are taken, or, of a class to which fields were added, those whose constructors do the stub's
   * work to the last step.
   */
  private record GivenTypes(Map<String, byte[]> classes) {
    /** Those among the class files of a stub. */
    static GivenTypes of(String id, Map<String, byte[]> stub) {
      Map<String, byte[]> inside = new TreeMap<>(stub);
      inside.keySet().removeIf(name -> !name.matches("\\Q" + id + "\\E(?:\\$[A-Za-z_]\\w*)+"));
      return new GivenTypes(inside);
    }

    /** The first that is not the same in {@code submitted}. */
    Optional<String> changed(Map<String, byte[]> submitted) {
      return classes.keySet().stream()
          .filter(name -> !submitted.containsKey(name)
              || !ClassShape.of(submitted.get(name)).agrees(ClassShape.of(classes.get(name))))
          .findFirst();
    }

    /** The submission's classes, with these in place of its own. */
    Map<String, byte[]> in(Map<String, byte[]> submitted) {
      Map<String, byte[]> all = new TreeMap<>(submitted);
      classes.forEach((name, file) -> {
        if (ClassShape.of(file).sameMembers(ClassShape.of(submitted.get(name)))) {
          all.put(name, file);
        }
      });
      return all;
    }
  }

  /**
   * The worker of practice in a sandbox, which sees JUnit and the book. Its JVM serves another text
   * only after one that passed everything.
   */
  private record SandboxHost(Sandbox sandbox) implements CodeHost {
    @Override
    public Process start(Path folder, boolean strict) {
      SandboxProgram program =
          new SandboxProgram(
              WorkerClassPath.entries(), Worker.options(strict), Worker.class.getName(), List.of());
      return sandbox.process(program, SandboxLimits.standard(), folder);
    }

    @Override
    public boolean isSealed() {
      return true;
    }
  }
}
