package nnbook.web.step;

import java.util.Optional;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.web.compiler.FilmCompiler;
import nnbook.web.image.CheckedExercise;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.vm.VmLimits;

/** Films answers to exercises: the call by which a check fails, or the first one of the first. */
public final class ExerciseFilms implements AutoCloseable {
  private static final VmLimits LIMITS = new VmLimits(300_000_000, 3_000, 100_000_000, 256L << 20);

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

  /** The same with a mark where it first goes another way than a solution. */
  public Optional<Filmed> film(
      Exercise exercise, String text, FilmStart start, Optional<String> solution) {
    CheckResult told =
        CheckedExercise.first(grader.check(exercise, text, "").checks());
    return checked(exercise, text).map(answer -> {
      Film film = answer.film(told, start);
      Optional<Film> right = solution.flatMap(other -> checked(exercise, other))
          .map(other -> other.exercise.film(told, answer.exercise.call(), other.text, other.terms,
              FilmStart.AT_ONCE));
      return new Filmed(right.map(film::beside).orElse(film), Optional.of(told));
    });
  }

  private record Checked(CheckedExercise exercise, String text, String terms) {
    Film film(CheckResult told, FilmStart start) {
      return exercise.film(told, text, terms, start);
    }
  }

  private Optional<Checked> checked(Exercise exercise, String text) {
    FilmCompiler compiler = new FilmCompiler(signatures);
    return compiler.file(exercise.id(), text).map(classes -> {
      CheckedExercise checked =
          new CheckedExercise(JvmClasses.world(), grader.gradedTest(exercise), LIMITS);
      classes.forEach(checked::submit);
      return new Checked(checked, text, compiler.terms());
    });
  }

  @Override
  public void close() {
    grader.close();
  }
}
