package nnbook.web.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;
import nnbook.grader.compile.Member;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.web.compiler.FilmCompiler;
import nnbook.web.image.CheckedExercise;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.vm.VmLimits;

/** Films answers to exercises: the call by which a check fails, or the first one of the first. */
public final class ExerciseFilms implements AutoCloseable {
  private static final Messages WORDS = Messages.of("step");
  private static final VmLimits LIMITS = new VmLimits(300_000_000, 3_000, 100_000_000, 256L << 20);

  /** Of what a reader has stopped already. */
  private static final VmLimits SHORT = new VmLimits(3_000_000, 3_000, 100_000_000, 256L << 20);

  private final byte[] signatures;
  private final Grader grader;

  /** Films of answers that {@code grader} checks, compiled against these signatures. */
  public ExerciseFilms(Grader grader, byte[] signatures) {
    this.signatures = signatures;
    this.grader = grader;
  }

  /**
   * A film, and the check to which what is filmed belongs, if it is an answer; {@code call}: the
   * how many-th call of it that is, if a reader has chosen it, else 0.
   */
  public record Filmed(Film film, Optional<CheckResult> check, int call) {
    /** A film of what no check has called. */
    public Filmed(Film film) {
      this(film, Optional.empty(), 0);
    }
  }

  /** The film of an answer; empty if it does not compile. */
  public Optional<Filmed> film(Exercise exercise, String text, FilmStart start) {
    return film(exercise, text, start, "", Optional.empty());
  }

  /**
   * The same on an {@code input} of {@link #inputs}, unless that is empty, and with a mark where it
   * first goes another way than a solution. A thread that is interrupted ends the check, or the
   * film. Throws UserError where nothing can be checked, or for an input that there is not.
   */
  public Optional<Filmed> film(Exercise exercise, String text, FilmStart start, String input,
      Optional<String> solution) {
    Verdict verdict = told(grader.checkUntilFailure(exercise, text));
    VmLimits limits = Thread.interrupted() ? SHORT : LIMITS;
    return checked(verdict, text, limits).map(answer -> {
      CheckResult told = CheckedExercise.first(verdict.checks());
      CheckedExercise.Filmed filmed = answer.film(input.isEmpty()
          ? CheckedExercise.Case.of(told) : answer.inputs(verdict).chosen(input), start);
      CheckResult result = input.isEmpty() ? told : filmed.result();
      Optional<Film> right = solution.filter(other -> !Thread.interrupted())
          .flatMap(other -> checked(exercise, other, limits))
          .map(other -> other.film(filmed.of(), FilmStart.AT_ONCE).film());
      return new Filmed(
          right.map(other -> filmed.film().beside(other, result.passed())).orElse(filmed.film()),
          Optional.of(result), input.isEmpty() ? 0 : filmed.of().call());
    });
  }

  /** The inputs that an answer can be filmed on; empty if it does not compile. */
  public Optional<AnswerInputs> inputs(Exercise exercise, String text) {
    Verdict verdict = told(grader.check(exercise, text, ""));
    return checked(verdict, text, SHORT).map(answer -> answer.inputs(verdict));
  }

  /**
   * The film of an answer on arguments in Java, or on a call of a method of it. Throws UserError if
   * that does not compile.
   */
  public Optional<Filmed> filmOn(String java, Exercise exercise, String text, FilmStart start) {
    if (new FilmCompiler(signatures).file(exercise.id(), text).isEmpty()) {
      return Optional.empty();
    }
    List<String> methods = grader.gradedTest(exercise).called().stream()
        .filter(one -> one.parameters().startsWith("(")).map(Member::name).distinct().toList();
    String type = exercise.name() + ".";
    String input = java.strip();
    String call = input.startsWith(type) ? input.substring(type.length()) : input;
    boolean named = methods.stream().anyMatch(one -> call.matches("(?s)" + one + "\\s*\\(.*"));
    if (!named && methods.size() > 1) {
      throw new UserError(ExitCode.USAGE, WORDS.get("input.method", exercise.id(),
          String.join(", ", methods), methods.get(0)));
    }
    SnippetFilms films = new SnippetFilms(signatures);
    films.run(exercise.id(), text.replaceFirst("(?m)^package \\w+;", ""), (kind, line) -> { });
    return Optional.of(new Filmed(films.film(WORDS.get("input.own"),
        type + (named ? call : methods.get(0) + "(" + input + ")"), start, (kind, line) -> { })));
  }

  private static Verdict told(Verdict verdict) {
    if (!verdict.sentence().isEmpty()) {
      throw new UserError(verdict.exitCode(), verdict.sentence());
    }
    return verdict;
  }

  /** A verdict's answer; empty if it does not compile, or cannot be called. */
  private Optional<Checked> checked(Verdict verdict, String text, VmLimits limits) {
    return checked(verdict.exercise(), text, limits).filter(one -> verdict.problems().isEmpty());
  }

  private record Checked(CheckedExercise exercise, String text, String terms) {
    CheckedExercise.Filmed film(CheckedExercise.Case of, FilmStart start) {
      return exercise.film(of, text, terms, start);
    }

    AnswerInputs inputs(Verdict verdict) {
      Map<String, List<String>> inputs = exercise.inputs();
      return new AnswerInputs(verdict.exercise().id(), verdict.checks().stream()
          .filter(check -> !inputs.getOrDefault(check.name(), List.of()).isEmpty()).toList(),
          inputs);
    }
  }

  private Optional<Checked> checked(Exercise exercise, String text, VmLimits limits) {
    FilmCompiler compiler = new FilmCompiler(signatures);
    return compiler.file(exercise.id(), text).map(classes -> {
      CheckedExercise checked =
          new CheckedExercise(JvmClasses.world(), grader.gradedTest(exercise), limits);
      classes.forEach(checked::submit);
      return new Checked(checked, text, compiler.terms());
    });
  }

  @Override
  public void close() {
    grader.close();
  }
}
