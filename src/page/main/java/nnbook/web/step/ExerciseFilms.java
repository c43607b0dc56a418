package nnbook.web.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.GradedTest;
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
    FilmCompiler compiler = new FilmCompiler(signatures);
    return compiler.file(exercise.id(), text)
        .map(classes -> film(exercise, text, start, compiler, classes));
  }

  private Filmed film(Exercise exercise, String text, FilmStart start, FilmCompiler compiler,
      Map<String, byte[]> classes) {
    List<CheckResult> results = grader.check(exercise, text, "").checks();
    GradedTest test = grader.gradedTest(exercise);
    CheckedExercise checked = new CheckedExercise(JvmClasses.world(), test, LIMITS);
    classes.forEach(checked::submit);
    CheckResult told = CheckedExercise.first(results);
    return new Filmed(checked.film(told, text, compiler.terms(), start),
        Optional.of(told));
  }

  @Override
  public void close() {
    grader.close();
  }
}
