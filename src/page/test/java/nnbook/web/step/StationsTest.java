package nnbook.web.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.platform.Home;
import nnbook.terminal.screen.StreamScreen;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is marked in films of answers that fail. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StationsTest {
  private static final String LOOP = "for (int i = 0; i < w.length; i++) {\n";

  private static ExerciseFilms films;

  @BeforeAll
  static void start() {
    Stubs stubs = Stubs.in(Home.folder().resolve("exercises"));
    films = new ExerciseFilms(
        Grader.of(Home.folder(), stubs, Grader.TIME_LIMIT), SharedSignatures.bytes());
  }

  @AfterAll
  static void end() {
    films.close();
  }

  /** The film of a stub with this body in place of its first TODO. */
  private static Film film(String id, String body) {
    return filmed(id, body).film();
  }

  private static ExerciseFilms.Filmed filmed(String id, String body) {
    ExercisePaths paths = new ExercisePaths(Home.layout(), id);
    return films.film(ExerciseCatalog.read(paths.stub()), text(paths, body), FilmStart.AT_ONCE)
        .orElseThrow();
  }

  private static String text(ExercisePaths paths, String body) {
    return ExerciseCatalog.source(paths.stub()).replaceFirst("(?s)// TODO.*?\"\\);",
        Matcher.quoteReplacement(body));
  }

  private static List<String> marks(String id, String body) {
    return film(id, body).marks().stream().map(Film.Mark::text).toList();
  }

  private static List<String> weightedInput(String body) {
    return marks("ch01.WeightedInput", body);
  }

  @Test
  void a_sum_that_ends_otherwise_is_marked_where_it_is_complete() {
    Film film = film("ch01.WeightedInput",
        "double sum = 0;\n" + LOOP + "sum += w[i] + a[i];\n}\nreturn sum + b;");
    assertEquals(List.of("sum is 0.5 here. If your sum is the sum of the products, without b, it"
        + " should be 0.0275."), film.marks().stream().map(Film.Mark::text).toList());
    int step = film.marks().get(0).step();
    String text = film.sources().get(0).text();
    assertEquals(LOOP.strip(),
        text.lines().toList().get(film.steps().get(step).line() - 1).strip());
    assertEquals(3, film.steps().get(step).visit());
    assertTrue(FilmJson.of(film).contains("\"marks\":"));
    assertEquals(4, walk(film, "m\ne\nm\n").split("sum is 0.5 here", -1).length);
    assertTrue(walk(film, "m\nm\n").contains("This is the only step that is marked."));
  }

  @Test
  void a_walk_tells_marks_and_missing_cells() {
    String marked = walk(film("ch01.WeightedInput",
        "double sum = 0;\n" + LOOP + "sum += w[i] + a[i];\n}\nreturn sum + b;"), "m\n");
    assertTrue(marked.contains(": sum is 0.5 here. If your sum is"), marked);
    String there = marked.substring(marked.lastIndexOf("· step "));
    assertTrue(there.contains("= 2 < 2 → false"), marked);
    assertTrue(there.contains("sum is 0.5 here. If your sum is"), marked);
    String missing = walk(film("ch01.WeightedInput", "return w[2];"), "999\n");
    assertTrue(missing.contains("w has no cell 2: [0.15, 0.2]"), missing);
  }

  @Test
  void the_last_step_tells_what_the_check_expects() {
    String end = walk(filmed("ch01.WeightedInput", "return w[0];"), "e\n");
    assertTrue(end.contains("returned: 0.15 The check expects 0.3775."), end);
    assertFalse(walk(filmed("ch01.WeightedInput", "return w[9];"), "e\n").contains("expects"));
  }

  private static String walk(Film film, String typed) {
    return walk(new ExerciseFilms.Filmed(film), typed);
  }

  private static String walk(ExerciseFilms.Filmed filmed, String typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StepWalk(filmed, new StreamScreen(
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8))).run();
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }

  @Test
  void an_endless_run_says_so_at_its_first_step_and_its_last_rounds_are_there() {
    Film film = film("ch01.WeightedInput", "while (true) {\nb++;\n}");
    assertTrue(film.steps().size() - film.cutAt() >= 400);
    String head = walk(film, "");
    int end = film.steps().size();
    assertTrue(head.contains("lines that ran are left out"), head);
    assertTrue(head.contains("It stops at step " + end + ", where e leads: "
        + "It did not come to an end: stopped after "
        + String.format(Locale.ROOT, "%,d", film.lines()) + " lines."), head);
    assertTrue(head.contains("· step 1 of " + end), head);
  }

  @Test
  void out_of_a_call_without_a_caller_leads_to_the_next_one() {
    Film film = film("ch07.MakeItLearn", "return Sequential.of("
        + "nnbook.engine.layer.Dense.glorotUniform(2, 1, "
        + "new nnbook.engine.activation.Sigmoid(), new SeededRandom(7)));");
    String walk = walk(film, "u\nu\nu\n");
    assertEquals(3, walk.split(", it begins", -1).length - 1, walk);
    assertTrue(walk.contains("There is no caller to go out to here"), walk);
  }

  @Test
  void a_number_in_an_array_is_named_by_its_place() {
    assertEquals(1, marks("ch05.ThreeSlopes", "double right = f.applyAsDouble(x + h);\n"
        + "return new double[] {right, 0, 0, 0};").size());
    List<String> marks = marks("ch06.TwoLayerSlopes", "double[] deltaOut = {1, 2};\n"
        + "return new Slopes(w1, b1, w2, deltaOut);");
    assertTrue(marks.get(0).startsWith("deltaOut[0] is 1 here. If your deltaOut is the list of"),
        marks.get(0));
  }

  @Test
  void a_number_of_each_round_is_compared_with_its_own() {
    String loop = "double[] out = new double[w.length];\nfor (int j = 0; j < w.length; j++) {\n";
    String sum = "for (int i = 0; i < a.length; i++) {\nz += w[j][i] * a[i];\n}\n";
    String end = "out[j] = g.value(z);\n}\nreturn out;";
    assertEquals(List.of("z is 0.3675 here. If your z is [1] of the list of the weighted"
        + " inputs, it should be 0.3925."), marks("ch03.LayerForward",
            loop + "double z = b[j] - 0.025 * j;\n" + sum + end));
    assertEquals(List.of("out[0] becomes 0.40673 here and stays that; the check expects 0.59327"
        + " there."), marks("ch03.LayerForward", // z is right, g is not
        loop + "double z = b[j];\n" + sum + end.replace("z)", "-z)")));
  }

  @Test
  void a_number_is_told_only_of_what_the_check_has_got() {
    ExerciseFilms.Filmed sorted = filmed("ch08.HeWeights", """
        var other = new java.util.Random((long) (1e9 * random.nextGaussian()));
        double[][] w = new double[out][in];
        for (double[] row : w) {
          for (int i = 0; i < in; i++) {
            row[i] = Math.sqrt(2 / (1 + leak * leak) / in) * other.nextGaussian();
          }
        }
        return w;
        """);
    assertEquals("the_draws_are_those_of_the_generator", sorted.check().orElseThrow().name());
    assertEquals(List.of(), sorted.film().marks());
    assertEquals(List.of(), marks("ch03.LayerForward", "return null;"));
    assertEquals(List.of(), marks("ch03.ForwardBatch", "return new double[batch.length][];"));
  }

  @Test
  void what_may_follow_from_an_earlier_call_is_not_marked() {
    String end = "double w = state.w() - 2 * learningRate * gradient;\n"
        + "return new State(w, m, v, state.t() + 1);";
    assertEquals(List.of(), marks("ch09.AdamStep",
        "double m = beta1 * state.m() + (1 - beta1) * gradient;\ndouble v = 0.004;\n" + end));
    assertEquals(1, marks("ch09.AdamStep",
        "double m = beta1 * state.m() + gradient;\ndouble v = 0.004;\n" + end).size());
  }

  private static List<String> beside(String body) {
    ExercisePaths paths = new ExercisePaths(Home.layout(), "ch01.WeightedInput");
    String solution = """
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
          sum += w[i] * a[i];
        }
        return sum + b;
        """;
    Exercise exercise = ExerciseCatalog.read(paths.stub());
    Film film = films.film(exercise, text(paths, body), FilmStart.AT_ONCE, "",
        Optional.of(text(paths, solution))).orElseThrow().film();
    return film.marks().stream().map(mark -> film.steps().get(mark.step()).line() - 15 + " "
        + film.steps().get(mark.step()).visit() + " " + mark.text())
        .filter(mark -> !mark.contains("If your")).toList();
  }

  @Test
  void beside_the_solution_the_first_other_value_of_a_variable_is_marked() {
    assertBeside("3 2 sum becomes 0.0575 here; in the solution, it becomes 0.0275",
        "double sum = 0;\n" + LOOP + "sum += w[i] * a[i] + 0.03 * i;\n}\nreturn sum + b;");
    assertBeside("2 2 sum stays 0.0075 now; in the solution, it becomes 0.0275",
        "double sum = 0;\n" + LOOP.replace("w.length", "1") + "sum += w[i] * a[i];\n}\n"
            + "return sum + b;");
    assertBeside("5 1 sum becomes 0.055 here; in the solution, it stays 0.0275",
        "double sum = 0;\n" + LOOP + "sum += w[i] * a[i];\n}\nsum *= 2;\nreturn sum + b;");
  }

  @Test
  void what_stops_is_marked_there_unless_it_was_wrong_before() {
    assertBeside("3 3 Here it stops; before that, no variable goes another way",
        "double sum = 0;\n" + LOOP.replace("<", "<=") + "sum += w[i] * a[i];\n}\nreturn sum + b;");
    assertBeside("2 1 Here it stops", "double sum = 0;\nsum = w[9];\nreturn sum;");
    assertBeside("3 1 sum becomes 0.015 here; in the solution, it becomes 0.0075",
        "double sum = 0;\n" + LOOP + "sum += w[i] * a[i + 1];\n}\nreturn sum + b;");
  }

  private static void assertBeside(String mark, String body) {
    List<String> marks = beside(body);
    assertEquals(1, marks.size(), marks::toString);
    assertTrue(marks.get(0).startsWith(mark), marks::toString);
  }

  @Test
  void what_only_goes_another_way_is_not_marked_beside_the_solution() {
    for (String body : List.of(
        "double sum = 0;\nfor (int i = w.length - 1; i >= 0; i--) {\nsum += w[i] * a[i];\n}\n"
            + "return sum - b;", // ends alike
        "double sum = b;\n" + LOOP + "sum += 2 * w[i] * a[i];\n}\nreturn sum;", // begins otherwise
        "double total = 1;\nreturn total;")) {
      assertBeside("1 0 Nothing can be compared", body);
    }
  }

  @Test
  void what_was_right_once_is_not_marked() {
    assertEquals(List.of(), weightedInput(
        "double sum = 0;\n" + LOOP + "sum += w[i] * a[i];\n}\nsum = sum * b;\nreturn sum;"));
  }

  @Test
  void what_means_something_else_as_far_as_can_be_seen_is_not_marked() {
    for (String body : List.of(
        "double sum = b;\n" + LOOP + "sum += w[i] * a[i];\n}\nreturn 2 * sum;", // that is z
        "double[] sum = {0, 0, b};\nreturn sum[0];", // more than one number
        "String sum = \"\";\nreturn sum.length();",
        LOOP + "double sum = w[i] + a[i];\nb += sum;\n}\nreturn b;", // another each round
        "double total = 1;\nreturn total;", "return b;")) {
      assertEquals(List.of(), weightedInput(body), body);
    }
  }

  @Test
  void what_was_not_finished_is_not_marked() {
    assertEquals(List.of(), weightedInput("double sum = 0;\nfor (int i = 0; i <= w.length; i++) {\n"
        + "sum += w[i] * a[i];\n}\nreturn sum + b;"));
  }

  @Test
  void a_parameter_is_no_station() {
    assertEquals(List.of(), marks("ch06.CircuitSlopes", "return new double[] {z, z, z};"));
  }

  @Test
  void the_cell_that_an_index_asked_for_in_vain_is_told() {
    for (String[] pair : new String[][] {
        {"double s = 0;\nfor (int i = 0; i <= a.length; i++) {\ns += w[i] * a[i];\n}\nreturn s;",
            "w 2"},
        {"double[] p = new double[1];\n" + LOOP + "p[i] = w[i];\n}\nreturn 0;", "p 1"},
        {"double[] p = new double[1];\nreturn w[w.length - 1] * p[p.length];", "p 1"},
        {"double[] p = new double[1];\nreturn w[1] + p[w.length - 1 + 0];", ""},
        {"double[] p = new double[2];\nint i = 1;\nreturn p[i + 0] + a[i + 1] + w[i + 1];", "a 2"},
        {"int[] at = {0, 5};\nreturn w[at[1]] + a[at[1]];", ""},
        {"double[][] t = {w, {1}};\nint j = 1;\nreturn t[j][j];", "t[1] 1"},
        {"return b / 0 + Integer.parseInt(\"x\");", ""}}) {
      Film film = film("ch01.WeightedInput", pair[0]);
      int last = film.steps().size() - 1;
      assertEquals(pair[1], film.missingCell(last).map(missing ->
          film.scene(last).names(missing.thing()).get(0) + " " + missing.cell()).orElse(""),
          pair[0]);
      assertEquals(!pair[1].isEmpty(),
          FilmJson.of(film).contains("\"missing\":"), pair[0]);
    }
  }
}
