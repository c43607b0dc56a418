package nnbook.web.step;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.grader.WrongSolution;
import nnbook.grader.WrongSolutions;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.screen.StreamScreen;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmStart;
import nnbook.web.recorder.FilmStep;
import nnbook.web.recorder.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers to exercises on film: the call that fails, or else the first. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExerciseFilmsTest {
  private static final Path HOME = Home.folder();

  /** One wrong answer in so many is tried. */
  private static final int STEP = 40;

  private static ExerciseFilms films;
  private static List<Exercise> exercises;

  @BeforeAll
  static void start() {
    Path stubs = HOME.resolve("exercises");
    films = new ExerciseFilms(
        Grader.of(HOME, Stubs.in(stubs), Grader.TIME_LIMIT), SharedSignatures.bytes());
    exercises = ExerciseCatalog.of(HOME.resolve("exercises")).all();
  }

  @AfterAll
  static void end() {
    films.close();
  }

  private static Exercise exercise(String id) {
    return exercises.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static String solution(String id) {
    try {
      return Files.readString(HOME.resolve("solutions/" + id.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExerciseFilms.Filmed film(String id, String text) {
    return films.film(exercise(id), text, FilmStart.AT_ONCE).orElseThrow();
  }

  private static FilmStep last(Film film) {
    return film.steps().get(film.steps().size() - 1);
  }

  @Test
  void a_solution_is_filmed_on_its_first_check() {
    ExerciseFilms.Filmed filmed = film("ch05.FitLogistic", solution("ch05.FitLogistic"));
    assertTrue(filmed.check().orElseThrow().passed());
    assertEquals(FilmStep.Kind.CALL, filmed.film().steps().get(0).kind());
    assertEquals("fitLogistic", filmed.film().steps().get(0).call().name());
    assertEquals("w = (-0.337715, 0.752189), b = 0.21576, Sigmoid",
        new Shown(filmed.film().scene(0)).line(last(filmed.film()).told()));
  }

  @Test
  void the_film_shows_the_very_call_that_fails() {
    String text = solution("ch05.FitLogistic")
        .replace("for (int i = 0; i < w.length; i++) {\n          slopes",
            "for (int i = 0; i < Math.min(w.length, 4); i++) {\n          slopes");
    ExerciseFilms.Filmed filmed = film("ch05.FitLogistic", text);
    assertEquals("any_examples", filmed.check().orElseThrow().name());
    Shown first = new Shown(filmed.film().scene(0));
    String x = String.join(" ", first.variables(filmed.film().steps().get(0).call()).get(0)
        .lines()).replaceAll("[\\s,]+", " ");
    String given = filmed.check().orElseThrow().failure().given().lines().findFirst().orElseThrow();
    assertTrue(given.replaceAll("[\\s,\\[\\]]+", " ").contains(x.split(" ")[0]), given + "\n" + x);
    assertEquals(5, x.isEmpty() ? 0 : given.substring(0, given.indexOf(']')).split(",").length);
  }

  @Test
  void what_is_not_written_yet_stops_at_its_line() {
    ExerciseFilms.Filmed filmed =
        film("ch01.WeightedInput", exercise("ch01.WeightedInput").source());
    assertEquals(FilmStep.Kind.STOP, last(filmed.film()).kind());
  }

  @Test
  void what_does_not_compile_has_no_film() {
    assertTrue(films.film(exercise("ch01.WeightedInput"), "class {", FilmStart.AT_ONCE).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> all_solutions_pass_when_they_are_filmed() {
    return exercises.stream().map(exercise -> dynamicTest(exercise.id(), () -> {
      ExerciseFilms.Filmed filmed = film(exercise.id(), solution(exercise.id()));
      CheckResult check = filmed.check().orElseThrow();
      assertTrue(check.passed(), check.failure().headline());
      assertFalse(filmed.film().steps().isEmpty());
      show(filmed.film());
    }));
  }

  @TestFactory
  Stream<DynamicTest> some_wrong_answers_are_filmed_to_their_end() {
    List<DynamicTest> all = exercises.stream()
        .flatMap(exercise -> WrongSolutions.of(ExercisePaths.of(HOME, exercise)).stream()
            .map(wrong -> dynamicTest(exercise.id() + " " + wrong.name(),
                () -> wrong(exercise, wrong))))
        .toList();
    return IntStream.iterate(0, i -> i < all.size(), i -> i + STEP).mapToObj(all::get);
  }

  static List<Path> chapters() {
    return Chapters.all(HOME);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void all_wrong_answers_of_a_chapter_are_filmed_to_their_end(Path chapter) {
    String folder = Chapters.name(chapter).replaceFirst("-.*", ".");
    assertAll(exercises.stream().filter(one -> one.id().startsWith(folder))
        .flatMap(one -> WrongSolutions.of(ExercisePaths.of(HOME, one)).stream()
            .map(wrong -> () -> wrong(one, wrong))));
  }

  private static void wrong(Exercise exercise, WrongSolution wrong) {
    ExerciseFilms.Filmed filmed = film(exercise.id(), wrong.source());
    assertFalse(filmed.check().orElseThrow().passed());
    show(filmed.film());
  }

  private static void show(Film film) {
    StepPage page = new StepPage(film, Optional.empty(),
        new StreamScreen(InputStream.nullInputStream(), System.out));
    for (int i = 0; i < Math.min(film.steps().size(), 200); i++) {
      page.lines(i, 24);
    }
    LoopTable.around(film, film.steps().size() / 2)
        .ifPresent(table -> table.lines(80, 24, false));
  }
}
