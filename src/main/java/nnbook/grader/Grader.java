package nnbook.grader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nnbook.diagnosis.Failure;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.Compilation.TestMethod;
import nnbook.grader.compile.CompileProblem;
import nnbook.grader.compile.Contract;
import nnbook.grader.worker.Workers;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;

/**
 * Grades exercises, one at a time: compiles the exercise by itself and runs its test in a worker
 * JVM. A worker that an exercise has spoilt is replaced, so the next exercise is graded as ever.
 * For practice: code that means to cheat is not kept from it.
 */
public final class Grader implements AutoCloseable {
  /** The time that one check may take, unless another is given. */
  public static final Duration TIME_LIMIT = Duration.ofSeconds(10);

  private static final Messages MESSAGES = Messages.of("grader");
  private static final Failure NO_FAILURE = Failure.of("");

  private final GradedTests tests;
  private final Stubs stubs;
  private final Duration limit;
  private final GradingMode mode;
  private final Workers workers;

  private Grader(
      GradedTests tests, Stubs stubs, Duration limit, GradingMode mode, boolean strict) {
    this.workers = new Workers(mode.host(), strict);
    this.tests = tests;
    this.stubs = stubs;
    this.limit = limit;
    this.mode = mode;
  }

  /** A grader for the project in {@code home}. */
  public static Grader of(Path home, Duration limit) {
    return of(home, Stubs.of(home), limit);
  }

  /** The same with other stubs. */
  public static Grader of(Path home, Stubs stubs, Duration limit) {
    return of(home, stubs, limit, new PracticeMode());
  }

  /** One that brings test and code together in another way; closes {@code mode} in the end. */
  public static Grader of(Path home, Stubs stubs, Duration limit, GradingMode mode) {
    return new Grader(new GradedTests(new ProjectLayout(home)), stubs, limit, mode, false);
  }

  /** One for our own audits, which also tells when a graded test fails to recognize a mistake. */
  public static Grader strict(Path home, Stubs stubs) {
    GradedTests tests = new GradedTests(new ProjectLayout(home));
    return new Grader(tests, stubs, TIME_LIMIT, new PracticeMode(), true);
  }

  /** Grades the file of {@code exercise}; {@code seed} repeats one seed, or is empty. */
  public Verdict check(Exercise exercise, String seed) {
    return check(exercise, exercise.source(), seed);
  }

  /** Grades {@code text} in place of the exercise's file. */
  public Verdict check(Exercise exercise, String text, String seed) {
    return check(exercise, text, seed, false);
  }

  /** Grades {@code text}, where all that matters is whether it passes: ends with a failure. */
  public Verdict checkUntilFailure(Exercise exercise, String text) {
    return check(exercise, text, "", true);
  }

  /**
   * Gets ready for checks of these {@code texts} of {@code exercise}, and of none before: all
   * together, they are compiled in a fraction of the time.
   */
  public void prepare(Exercise exercise, List<String> texts) {
    mode.prepare(exercise.id(), texts);
  }

  private Verdict check(Exercise exercise, String text, String seed, boolean untilFailure) {
    return missing(exercise, text).orElseGet(() -> {
      String stub = stub(exercise).orElse(text);
      Compilation compilation = mode.compile(exercise.id(), text);
      List<GradedTest> both;
      try {
        both = tests(exercise, stub);
      } catch (GradedTests.BrokenTest e) {
        return compilation.failed()
            ? unrun(exercise, Outcome.DOES_NOT_COMPILE, List.of(), compilation.problems())
            : noTest(exercise, MESSAGES.get("test.broken", exercise.id(), e.getMessage()));
      }
      return unfit(exercise, stub, text, compilation, both).orElseGet(() -> {
        load(mode.classes(exercise.id(), stub, compilation), both);
        return run(exercise, compilation, both, mode.seed(seed), untilFailure);
      });
    });
  }

  /** The verdict where something is missing that a check needs. */
  private Optional<Verdict> missing(Exercise exercise, String text) {
    String id = exercise.id();
    Optional<String> fault = text.isEmpty() ? exercise.fault() : Optional.empty();
    if (fault.isPresent()) {
      return Optional.of(unchecked(exercise, Outcome.UNREADABLE, fault.get()));
    }
    if (!Files.exists(tests.source(exercise))) {
      return Optional.of(stubs.find(id).isEmpty()
          ? unchecked(exercise, Outcome.NOT_RUN, MESSAGES.get("no.exercise", id))
          : noTest(exercise, MESSAGES.get("test.missing", id)));
    }
    return mode.needsStub() && stub(exercise).isEmpty()
        ? Optional.of(noTest(exercise, MESSAGES.get("stub.missing", id)))
        : Optional.empty();
  }

  /** The verdict on what does not compile, cannot be called, or names what it may not. */
  private Optional<Verdict> unfit(Exercise exercise, String stub, String text,
      Compilation compilation, List<GradedTest> tests) {
    List<CompileProblem> problems = problems(exercise, stub, text, compilation, tests.get(0));
    Outcome outcome = Outcome.DOES_NOT_COMPILE;
    if (problems.isEmpty()) {
      problems = mode.refused(exercise.id(), stub, text, compilation);
      outcome = Outcome.REFUSED;
    }
    return problems.isEmpty()
        ? Optional.empty() : Optional.of(unrun(exercise, outcome, methods(tests), problems));
  }

  private void load(Map<String, byte[]> code, List<GradedTest> tests) {
    Map<String, byte[]> classes = new TreeMap<>(code);
    tests.forEach(test -> classes.putAll(test.classes()));
    workers.load(classes);
  }

  private Optional<String> stub(Exercise exercise) {
    return stubs.find(exercise.id()).or(() ->
        Optional.of(exercise.source()).filter(text -> Stubs.isStub(exercise.id(), text)));
  }

  /** All checks of {@code exercise} in their order, as if nothing had been handed in. */
  public List<CheckResult> checks(Exercise exercise) {
    String stub = stubs.find(exercise.id()).orElseGet(exercise::source);
    return methods(tests(exercise, stub)).stream()
        .map(method -> CheckResult.of(method, Outcome.NOT_STARTED, NO_FAILURE, ""))
        .toList();
  }

  /** The compiled graded test of {@code exercise}, to be run elsewhere. */
  public GradedTest gradedTest(Exercise exercise) {
    return tests.compiled(exercise, stubs.find(exercise.id()).orElseGet(exercise::source));
  }

  /** The hash of all that a verdict on {@code exercise} depends on, {@code more} too, but code. */
  public String key(Exercise exercise, String more) {
    String stub = stubs.find(exercise.id()).orElseGet(exercise::source);
    return tests.key(exercise, stub + more, mode.hiddenTest(exercise.id()));
  }

  /** The graded test, and the instructor's own where there is one. */
  private List<GradedTest> tests(Exercise exercise, String stub) {
    List<GradedTest> both = new ArrayList<>();
    both.add(tests.compiled(exercise, stub));
    mode.hiddenTest(exercise.id()).ifPresent(file -> both.add(hidden(exercise, stub, file)));
    return both;
  }

  /** An instructor's own test. Throws UserError, with the file, for what is wrong in it. */
  private GradedTest hidden(Exercise exercise, String stub, Path file) {
    GradedTest test;
    try {
      test = tests.compiled(exercise, stub, file);
    } catch (GradedTests.BrokenTest e) {
      String place = file.getParent() + file.getFileSystem().getSeparator() + e.getMessage();
      throw new UserError(ExitCode.USAGE, MESSAGES.get("hidden.broken", place));
    }
    if (!test.classes().containsKey(test.className()) || test.methods().isEmpty()) {
      String simple = test.className().substring(test.className().indexOf('.') + 1);
      throw new UserError(ExitCode.USAGE,
          MESSAGES.get("hidden.empty", file, exercise.chapter(), simple));
    }
    return test.hidden(MESSAGES.get("hidden.category"));
  }

  private static List<TestMethod> methods(List<GradedTest> tests) {
    return tests.stream().flatMap(test -> test.methods().stream()).toList();
  }

  /** Gets ready for a check of {@code exercise}, so that a learner need not wait for that. */
  public void prepare(Exercise exercise) {
    String stub = stubs.find(exercise.id()).orElseGet(exercise::source);
    if (Files.exists(tests.source(exercise))) {
      try {
        mode.compile(exercise.id(), stub);
        tests.compiled(exercise, stub);
      } catch (GradedTests.BrokenTest e) {
        return; // The check will say so.
      }
    }
  }

  /** Whether the last check that ran out of time has computed all the while. */
  public boolean wasBusy() {
    return workers.wasBusy();
  }

  /** Breaks off the check that another thread waits for; what it returns then means nothing. */
  public void interrupt() {
    workers.interrupt();
  }

  private static Verdict noTest(Exercise exercise, String sentence) {
    return unchecked(exercise, Outcome.NO_TEST, sentence);
  }

  private static Verdict unchecked(Exercise exercise, Outcome outcome, String sentence) {
    return new Verdict(exercise, outcome, List.of(), List.of(), List.of(), sentence);
  }

  private static Verdict unrun(
      Exercise exercise, Outcome outcome, List<TestMethod> methods,
      List<CompileProblem> problems) {
    List<CheckResult> checks = methods.stream()
        .map(method -> CheckResult.of(method, outcome, NO_FAILURE, "")).toList();
    return new Verdict(exercise, outcome, checks, problems, List.of(), "");
  }

  /**
   * What is gone of the stub first, since the compiler meets only its consequences; before it, that
   * the file's task is another edition's.
   */
  private static List<CompileProblem> problems(
      Exercise exercise, String stub, String text, Compilation compilation, GradedTest test) {
    String id = exercise.id();
    List<CompileProblem> missed = compilation.failed()
        ? Contract.gone(id, stub, text) : Contract.check(id, test.called(), compilation);
    String task = StubText.of(text).task();
    boolean isOfNow = task.isEmpty() || task.equals(StubText.of(stub).task());
    return Stream.of(
        missed.isEmpty() || isOfNow ? List.<CompileProblem>of() : List.of(Contract.edition(id)),
        missed, compilation.problems()).flatMap(List::stream).toList();
  }

  private Verdict run(Exercise exercise, Compilation compilation, List<GradedTest> tests,
      String seed, boolean untilFailure) {
    CheckSequence sequence = untilFailure ? CheckSequence.untilFailure() : new CheckSequence();
    for (GradedTest test : tests) {
      sequence.run(
          test.methods(),
          method -> workers.check(test.className(), method.name(),
              SecretSeeds.of(seed, test.className() + "." + method.name()), limit));
    }
    Verdict verdict = Verdict.of(exercise, sequence.results(), compilation.remarks());
    if (verdict.passed() && mode.leavesNothing(compilation)) {
      workers.leftClean();
    }
    return verdict;
  }

  @Override
  public void close() {
    workers.close();
    mode.close();
    tests.close();
  }
}
