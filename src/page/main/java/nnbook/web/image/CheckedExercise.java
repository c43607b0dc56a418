package nnbook.web.image;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.diagnosis.CodePlace;
import nnbook.diagnosis.Failure;
import nnbook.diagnosis.Mismatch;
import nnbook.grader.CheckResult;
import nnbook.grader.CheckSequence;
import nnbook.grader.GradedTest;
import nnbook.grader.compile.Compilation.TestMethod;
import nnbook.grader.worker.PrintedText;
import nnbook.grader.worker.Report;
import nnbook.platform.Messages;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.recorder.Recorder;
import nnbook.web.vm.StepLimitError;
import nnbook.web.vm.Vm;
import nnbook.web.vm.VmLimits;
import nnbook.web.vm.library.ReflectiveBindings;

/** Runs the graded test of an exercise on a learner's classes, as the grader's worker does. */
public final class CheckedExercise {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final String SEED = "nnbook.seed";

  /** A filmed line is taken for so many steps: no answer comes near to that. */
  private static final int STEPS = 30;

  private final PageWorld world;
  private final GradedTest test;
  private final VmLimits limits;
  private final Map<String, byte[]> submitted = new TreeMap<>();

  /** An exercise to which nothing has been handed in yet. */
  public CheckedExercise(PageWorld world, GradedTest test, VmLimits limits) {
    this.world = world;
    this.test = test;
    this.limits = limits;
  }

  /** Takes in a class file of the learner's. */
  public void submit(String name, byte[] classFile) {
    submitted.put(name, classFile);
  }

  /** Runs all checks; {@code seed} repeats one seed, or is empty. */
  public List<CheckResult> check(String seed) {
    CheckSequence sequence = new CheckSequence();
    sequence.run(test.methods(), method -> run(method, seed));
    return sequence.results();
  }

  /** The check of which a film is made: the first that fails, if one does. */
  public static CheckResult first(List<CheckResult> results) {
    return results.stream()
        .filter(result -> !result.passed()).findFirst().orElse(results.get(0));
  }

  /**
   * A call that a check makes of the answer.
   *
   * @param check the name of the check
   * @param seed the one that is repeated, or nothing
   * @param call the how many-th one; 0 for the one that fails
   */
  public record Case(String check, String seed, int call) {
    /** The call that fails, or else the first. */
    public static Case of(CheckResult told) {
      return new Case(told.name(), told.failure().seed(), told.passed() ? 1 : 0);
    }
  }

  /** A film of a call, which now has its number, and what the check says of that call. */
  public record Filmed(Film film, Case of, CheckResult result) {}

  /** What each check that may be seen gives to the answer, call by call. */
  public Map<String, List<String>> inputs() {
    Map<String, List<String>> inputs = new LinkedHashMap<>();
    for (TestMethod method : test.methods()) {
      Recorder recorder = new Recorder(0);
      FilmedCases cases = new FilmedCases(recorder, FilmedCases.NONE);
      Vm vm = machine(recorder, cases);
      submitted.values().forEach(vm::define);
      PrintedText printed = new PrintedText();
      run(vm, method, "", printed, printed);
      if (method.hidden().isEmpty()) {
        inputs.put(method.name(), cases.inputs());
      }
    }
    return inputs;
  }

  private Vm machine(Recorder recorder, FilmedCases cases) {
    ReflectiveBindings bindings = world.bindings();
    recorder.probes().forEach(bindings::with);
    cases.natives(world.bindings()).forEach(bindings::with);
    return new Vm(bindings, limits);
  }

  /**
   * Runs a check again and films a call that it makes.
   *
   * @param text of the file that was handed in
   * @param terms its expressions, written by the compiler
   */
  public Filmed film(Case of, String text, String terms, FilmStart start) {
    Recorder recorder = new Recorder(limits.steps() / STEPS);
    recorder.terms().read(terms);
    FilmedCases cases = new FilmedCases(recorder, of.call());
    Vm vm = machine(recorder, cases);
    String name = test.className().replaceFirst("Test$", "");
    submitted.values().forEach(file ->
        recorder.watch(vm.define(file, recorder.watchers(name, text, 0))));
    recorder.startAt(start, name, text);
    recorder.begin();
    PrintedText printed = new PrintedText();
    TestMethod method = test.methods().stream()
        .filter(one -> one.name().equals(of.check())).findFirst().orElseThrow();
    Report report = run(vm, method, of.seed(), printed, new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        recorder.print(new String(bytes, from, length, StandardCharsets.UTF_8));
        printed.write(bytes, from, length);
      }
    });
    recorder.end(report.failure().headline());
    CheckSequence sequence = new CheckSequence();
    sequence.run(List.of(method), one -> report);
    CheckResult result = sequence.results().get(0);
    Film film = cases.film();
    return new Filmed(
        result.passed() ? film : film.with(cases.stations(), cases.expected(), cases.answer()),
        new Case(of.check(), of.seed(), cases.call()), result);
  }

  private Report run(TestMethod method, String seed) {
    Vm vm = new Vm(world.bindings(), limits);
    submitted.values().forEach(vm::define);
    PrintedText printed = new PrintedText();
    return run(vm, method, seed, printed, printed);
  }

  /** Nothing of a check stays for the next: each has its own machine. */
  private Report run(
      Vm vm, TestMethod method, String seed, PrintedText printed, OutputStream heard) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream stream = new PrintStream(heard, true, StandardCharsets.UTF_8);
    System.setProperty(SEED, seed);
    System.setOut(stream);
    System.setErr(stream);
    try {
      test.classes().values().forEach(vm::define);
      Object object = vm.create(test.className().replace('.', '/'));
      call(vm, object, method);
      return printed.flooded() ? Report.flooded(printed.text()) : Report.passed(printed.text());
    } catch (StepLimitError e) {
      return overdue(e, printed.text());
    } catch (OutOfMemoryError e) {
      return Report.outOfMemory();
    } catch (Throwable thrown) {
      return printed.flooded()
          ? Report.flooded(printed.text())
          : Report.failed(Mismatch.failureOf(thrown), printed.text());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static void call(Vm vm, Object test, TestMethod method) throws Throwable {
    try {
      vm.callOn(test, method.name(), "()V");
    } catch (FilmedCases.Enough e) {
      if (e.failure.isPresent()) {
        throw e.failure.get();
      }
    }
  }

  private static Report overdue(StepLimitError end, String printed) {
    String place = CodePlace.of(end.getStackTrace());
    String where = place.isEmpty() ? "" : MESSAGES.get("time.limit.where", place);
    Failure failure = Failure.of(MESSAGES.get("step.limit", where));
    return new Report(Report.End.TIME_LIMIT, failure, printed);
  }
}
