package nnbook.web.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.platform.ExitCode;
import nnbook.platform.Home;
import nnbook.platform.UserError;
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

/** Inputs that a reader chooses to step through an answer on. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerInputsTest {
  private static final Exercise SUM = exercise("ch01.WeightedInput");
  private static final String RIGHT = solution(SUM);

  /** Wrong where a sum of products is negative. */
  private static final String WRONG = RIGHT.replace("return sum + b", "return Math.abs(sum) + b");

  private static ExerciseFilms films;

  @BeforeAll
  static void start() {
    films = new ExerciseFilms(Grader.of(Home.folder(),
        Stubs.in(Home.folder().resolve("exercises")), Grader.TIME_LIMIT),
        SharedSignatures.bytes());
  }

  @AfterAll
  static void end() {
    films.close();
  }

  private static Exercise exercise(String id) {
    return ExerciseCatalog.read(new ExercisePaths(Home.layout(), id).stub());
  }

  private static String solution(Exercise exercise) {
    return ExerciseCatalog.source(ExercisePaths.of(Home.folder(), exercise).solution());
  }

  private static ExerciseFilms.Filmed filmed(Exercise exercise, String text, String input) {
    return films.film(exercise, text, FilmStart.AT_ONCE, input, Optional.empty()).orElseThrow();
  }

  private static FilmStep last(Film film) {
    return film.steps().get(film.steps().size() - 1);
  }

  private static boolean passes(String text, String input) {
    return filmed(SUM, text, input).check().map(CheckResult::passed).orElseThrow();
  }

  private static String parameters(Film film) {
    return new Shown(film.scene(0)).variables(film.steps().get(0).call()).stream()
        .map(one -> one.name() + " = " + one.lines().get(0)).collect(Collectors.joining(", "));
  }

  private static String refusal(String input) {
    UserError error = assertThrows(UserError.class, () -> filmed(SUM, RIGHT, input));
    assertEquals(ExitCode.USAGE, error.exitCode());
    return error.getMessage();
  }

  @Test
  void the_list_says_what_each_check_gives_and_what_became_of_it() {
    String list = films.inputs(SUM, WRONG).orElseThrow().text(false).toString();
    assertTrue(list.contains("1  the worked example (passes)\n"
        + "   w = [0.15, 0.2], a = [0.05, 0.1], b = 0.35\n"), list);
    assertTrue(list.contains("2  any weights of any number of inputs (fails)\n"), list);
    assertTrue(list.contains("The first of 100 calls: 2:1 to 2:100."), list);
    assertTrue(list.contains("   3:2  w = [1, 0, 1000], a = [0.5, -1], b = 0.1\n"), list);
    assertTrue(films.inputs(SUM, SUM.source()).orElseThrow().text(false).toString()
        .contains("1  the worked example (has not run)"));
    assertTrue(films.inputs(SUM, "class {").isEmpty());
  }

  @Test
  void a_film_is_of_the_input_that_the_list_has() {
    List<AnswerInputs.Row> rows = films.inputs(SUM, WRONG).orElseThrow().rows();
    assertEquals(103, rows.size());
    for (AnswerInputs.Row row : List.of(rows.get(0), rows.get(5), rows.get(40), rows.get(102))) {
      String given = parameters(filmed(SUM, WRONG, row.input()).film());
      assertEquals(row.given().replaceAll("\\s+", " ").replaceAll("b = \\S+", ""),
          given.replaceAll("b = \\S+", ""), row.input());
    }
  }

  @Test
  void the_verdict_is_that_of_the_input_alone() {
    assertTrue(passes(WRONG, "1"));
    assertTrue(passes(WRONG, "refuses:2"));
    assertFalse(passes(WRONG.replace("0;", "1;"), "worked example"));
    List<String> failing = Stream.iterate(1, call -> call + 1).limit(20)
        .map(call -> "2:" + call).filter(input -> !passes(WRONG, input)).toList();
    assertFalse(failing.isEmpty());
    assertTrue(failing.size() < 20);
    Film film = filmed(SUM, WRONG, failing.get(0)).film();
    assertEquals(FilmStep.Kind.RETURN, last(film).kind());
  }

  @Test
  void what_an_answer_keeps_of_earlier_calls_is_there() {
    String text = RIGHT.replace("private Weighted", "static int calls;\n private Weighted")
        .replace("double sum = 0;", "double sum = 0;\ncalls++;");
    Film film = filmed(SUM, text, "2:5").film();
    Shown end = new Shown(film.scene(film.steps().size() - 1));
    assertEquals(List.of("calls [5]"), end.variables(Film.TOP).stream()
        .map(one -> one.name() + " " + one.lines()).toList());
  }

  @Test
  void where_a_check_looks_at_an_earlier_answer_that_call_is_filmed() {
    Exercise network = exercise("ch03.XorByHand");
    for (String text : List.of(solution(network), solution(network).replace("-", ""))) {
      assertFalse(filmed(network, text, "").film().steps().isEmpty());
      assertFalse(filmed(network, text, "1:2").film().steps().isEmpty());
    }
  }

  @Test
  void typing_errors_are_told_what_there_is() {
    assertEquals("--input 4: ch01.WeightedInput has no such check. There are 1 \"the worked"
        + " example\", 2 \"any weights of any number of inputs\", 3 \"refuses different lengths\";"
        + " ./nnbook step ch01.WeightedInput --input lists what they give.", refusal("4"));
    for (String typed : List.of("0", "wrked", ":1", "-1", "1:", "12345678901")) {
      assertTrue(refusal(typed).contains("has no such check"), typed);
    }
    assertEquals("--input 3:3: check 3, \"refuses different lengths\", has no such call; the last"
        + " one is 3:2.", refusal("3:3"));
    assertTrue(refusal("1:0").contains("the last one is 1:1"));
    assertTrue(refusal("f").contains("fits several checks of ch01.WeightedInput: 2 "));
    assertTrue(passes(RIGHT, " ANY_weights "));
  }

  @Test
  void arguments_in_java_are_an_input_too() {
    assertTrue(Stream.of("(5)", "5.0", "1, 2", "\"a\"").noneMatch(AnswerInputs::isChoice));
    assertTrue(Stream.of("5", "2:3", "1e-5 is", " any_").allMatch(AnswerInputs::isChoice));
    String java = "new double[] {1, 2}, new double[] {3, 4}, 5";
    Film film = films.filmOn(java, SUM, RIGHT, FilmStart.AT_ONCE).orElseThrow().film();
    FilmStep first = film.steps().stream().filter(one -> film.sources()
        .get(one.call().source()).name().equals(SUM.id())).findFirst().orElseThrow();
    assertEquals(RIGHT.lines().toList().indexOf(
        "    if (w.length != a.length) {") + 1, first.line());
    assertEquals("16", new Shown(film.scene(0)).line(last(film).told()));
    assertTrue(films.filmOn(java, SUM, "class {", FilmStart.AT_ONCE).isEmpty());
    UserError error = assertThrows(UserError.class,
        () -> films.filmOn("1,", SUM, RIGHT, FilmStart.AT_ONCE));
    assertEquals(ExitCode.DOES_NOT_COMPILE, error.exitCode());
  }

  @Test
  void of_several_methods_the_one_to_call_is_named() {
    Exercise several = exercise("ch02.StableSigmoid");
    UserError error = assertThrows(UserError.class,
        () -> films.filmOn("(2)", several, solution(several), FilmStart.AT_ONCE));
    assertEquals(ExitCode.USAGE, error.exitCode());
    for (String call : List.of("stableSigmoid(0)", " StableSigmoid.oneMinusSigmoid(0)")) {
      Film film = films.filmOn(call, several, solution(several), FilmStart.AT_ONCE)
          .orElseThrow().film();
      assertEquals("0.5", new Shown(film.scene(0)).line(last(film).told()));
    }
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> the_last_input_of_each_exercise_can_be_filmed() {
    return ExerciseCatalog.of(Home.folder().resolve("exercises")).all().stream()
        .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () -> {
          String text = solution(exercise);
          AnswerInputs inputs = films.inputs(exercise, text).orElseThrow();
          String last = inputs.rows().get(inputs.rows().size() - 1).input();
          ExerciseFilms.Filmed filmed = filmed(exercise, text, last);
          assertTrue(filmed.check().orElseThrow().passed(), last);
          assertFalse(filmed.film().steps().isEmpty(), last);
        }));
  }
}
