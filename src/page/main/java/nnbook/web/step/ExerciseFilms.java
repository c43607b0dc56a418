package nnbook.web.step;

import java.util.Optional;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;
import nnbook.platform.UserError;
import nnbook.web.compiler.FilmCompiler;
import nnbook.web.image.CheckedExercise;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.vm.VmLimits;

/** Films answers to exercises: the call by which a check fails, or the first one of the first. */
public final class ExerciseFilms implements AutoCloseable {
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

  /** A film, and the check to which what is filmed belongs, if it is an answer. */
  public record Filmed(Film film, Optional<CheckResult> check) {}

  /** The film of an answer; empty if it does not compile. */
  public Optional<Filmed> film(Exercise exercise, String text, FilmStart start) {
    return film(exercise, text, start, Optional.empty());
  }

  /**
   * The same with a mark where it first goes another way than a solution. A thread that is
   * interrupted ends the check, or the film. Throws UserError where nothing can be checked.
   */
  public Optional<Filmed> film(
      Exercise exercise, String text, FilmStart start, Optional<String> solution) {
    Verdict verdict = grader.checkUntilFailure(exercise, text);
    if (!verdict.sentence().isEmpty()) {
      throw new UserError(verdict.exitCode(), verdict.sentence());
    }
    boolean fits = verdict.problems().isEmpty();
    VmLimits limits = Thread.interrupted() ? SHORT : LIMITS;
    return checked(exercise, text, limits).filter(answer -> fits).map(answer ->
        film(answer, CheckedExercise.first(verdict.checks()), start, solution.flatMap(other ->
            checked(exercise, other, limits))));
  }

  private static Filmed film(
      Checked answer, CheckResult told, FilmStart start, Optional<Checked> solution) {
    Film film = answer.film(told, start);
    Optional<Film> right = solution.filter(other -> !Thread.interrupted()).map(other ->
        other.exercise.film(told, answer.exercise.call(), other.text, other.terms,
            FilmStart.AT_ONCE));
    return new Filmed(right.map(other -> film.beside(other, told.passed())).orElse(film),
        Optional.of(told));
  }

  private record Checked(CheckedExercise exercise, String text, String terms) {
    Film film(CheckResult told, FilmStart start) {
      return exercise.film(told, text, terms, start);
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
