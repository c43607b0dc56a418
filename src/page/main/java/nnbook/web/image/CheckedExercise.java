package nnbook.web.image;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
  private int call;

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

  /** The how many-th call of its check was filmed last. */
  public int call() {
    return call;
  }

  /**
   * Runs a check again and films how it came to its result: the call that fails, or else the first.
   *
   * @param text of the file that was handed in
   * @param terms its expressions, written by the compiler
   */
  public Film film(CheckResult told, String text, String terms, FilmStart start) {
    return film(told, told.passed() ? 1 : 0, text, terms, start);
  }

  /** The same, of the how many-th call that the check makes; 0 for the call that fails. */
  public Film film(CheckResult told, int keep, String text, String terms, FilmStart start) {
    Recorder recorder = new Recorder(limits.steps() / STEPS);
    recorder.terms().read(terms);
    ReflectiveBindings bindings = world.bindings();
    recorder.probes().forEach(bindings::with);
    FilmedCases cases = new FilmedCases(recorder, keep);
    cases.natives(world.bindings()).forEach(bindings::with);
    Vm vm = new Vm(bindings, limits);
    String name = test.className().replaceFirst("Test$", "");
    submitted.values().forEach(file ->
        recorder.watch(vm.define(file, recorder.watchers(name, text, 0))));
    recorder.startAt(start, name, text);
    recorder.begin();
    PrintedText printed = new PrintedText();
    TestMethod method = test.methods().stream()
        .filter(one -> one.name().equals(told.name())).findFirst().orElseThrow();
    Report report =
        run(vm, method, told.failure().seed(), printed, new OutputStream() {
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
    call = cases.call();
    Film film = recorder.film();
    return told.passed() ? film : film.with(
        cases.stations(), cases.expected(), cases.answer());
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
      vm.callOn(object, method.name(), "()V");
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

  private static Report overdue(StepLimitError end, String printed) {
    String place = CodePlace.of(end.getStackTrace());
    String where = place.isEmpty() ? "" : MESSAGES.get("time.limit.where", place);
    Failure failure = Failure.of(MESSAGES.get("step.limit", where));
    return new Report(Report.End.TIME_LIMIT, failure, printed);
  }
}
