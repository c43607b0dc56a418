package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.grader.Verdict;
import nnbook.grader.VerdictJson;
import nnbook.platform.Home;
import nnbook.platform.JsonText;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import nnbook.web.step.ExerciseFilms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** From a failing check into the code, with the keyboard alone; verdict and film are the JVM's. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingTest {
  private static final String ANSWER = """
      package ch01; public final class WeightedInput {
      public static double weightedInput(double[] w, double[] a, double b) {
      double sum = 0;
      for (int i = 0; i < %s; i++) {
      sum += w[i] %s a[i];
      }
      return sum + b;
      } }""";

  private final Chromium browser;
  private final Reader reader;
  private String id;

  WatchingTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser);
  }

  @BeforeEach
  void open() {
    opens("ch01.WeightedInput");
  }

  private void opens(String exercise) {
    id = exercise;
    reader.opens("ex-" + id.replace('.', '-') + ".html");
    browser.run("localStorage.clear()");
    reader.reloads();
    reader.presses("button.solve");
    reader.sees(".solving .cm-focused");
  }

  /** Writes an answer, which is checked here in place of the page's worker. */
  private void answers(String text) {
    ExercisePaths paths = new ExercisePaths(Home.layout(), id);
    var exercise = ExerciseCatalog.read(paths.stub());
    Grader grader = Grader.of(
        Home.folder(), Stubs.in(Home.layout().exercises()), Grader.TIME_LIMIT);
    try (ExerciseFilms films = new ExerciseFilms(grader, SharedSignatures.bytes())) {
      Verdict verdict = grader.check(exercise, text, "");
      String film = FilmJson.of(
          films.film(exercise, text, FilmStart.AT_ONCE).orElseThrow().film());
      Map<String, Object> told = VerdictJson.of(id, verdict.checks());
      browser.runLater("""
          nnbook.java.script('web/java.js').then(() => {
            nnbook.java.tests = async () => '';
            nnbook.java.ask = async ({ ask }) => {
              await window.held;
              return { verdict: JSON.parse(arguments[0]),
                film: ask === 'watch' ? arguments[1] : undefined };
            };
            done();
          });""", JsonText.of(told), film);
    }
    reader.writes(text);
  }

  @Test
  void a_failing_check_leads_to_the_step_where_a_quantity_goes_astray() {
    answers(ANSWER.formatted("w.length", "+"));
    reader.presses("button.check-run");
    reader.sees(".check-result .diagnosis");
    reader.findsNoFault();
    reader.presses("button.watch");
    reader.sees(".steps-place .stepper");
    assertTrue(reader.text(".stepper .where").startsWith("Step 1 of"));
    reader.tabsTo(".stepper .station");
    assertEquals("At step 7, line 4: sum is 0.5 here. If your sum is the sum of the products,"
        + " without b, it should be 0.0275.", reader.text(".stepper .station"));
    reader.types(Keys.ENTER);
    assertTrue(reader.text(".stepper .lines .now").contains("for (int i = 0"));
    assertTrue(reader.text(".stepper .note").startsWith("sum is 0.5 here."));
    reader.types(Keys.END);
    assertEquals("From this answer, the check gets 0.85; it expects 0.3775.",
        reader.text(".stepper .note"));
    reader.findsNoFault();
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count(".stepper"));
  }

  @Test
  void what_a_check_reads_from_the_result_is_told_beside_it() {
    opens("ch05.FitLogistic");
    answers("""
        package ch05; import nnbook.engine.activation.Sigmoid; import nnbook.engine.neuron.Neuron;
        public final class FitLogistic {
        public static Neuron fitLogistic(double[][] x, int[] y, double eta, int steps) {
        return new Neuron(new double[2], 0, new Sigmoid());
        } }""");
    reader.presses("button.check-run");
    reader.sees("button.watch");
    reader.presses("button.watch");
    reader.sees(".steps-place .stepper");
    assertTrue(reader.text(".station").startsWith("At step 3, line 4: returned: w = (0, 0)"));
    reader.types(Keys.END);
    String note = reader.text(".stepper .note");
    assertTrue(note.startsWith("returned: w = (0, 0), b = 0, Sigmoid. From this answer, the check"
        + " gets [0, 0, 0]; it expects [-0.3377"), note);
  }

  @Test
  void what_a_check_reads_is_named_where_a_variable_holds_it() {
    opens("ch05.NumericGradient");
    answers("""
        package ch05; import java.util.function.ToDoubleFunction;
        public final class NumericGradient {
        public static double[] numericGradient(ToDoubleFunction<double[]> f, double[] w) {
        w[0] -= 1;
        return new double[w.length];
        } }""");
    reader.presses("button.check-run");
    reader.sees("button.watch");
    reader.presses("button.watch");
    reader.sees(".steps-place .stepper");
    reader.types(Keys.END);
    String note = reader.text(".stepper .note");
    assertTrue(note.contains("the check gets w, which is ["), note);
  }

  @Test
  void steps_that_are_asked_for_while_it_is_checked_open_then() {
    answers(ANSWER.formatted("w.length", "+"));
    browser.run("window.held = new Promise(go => { window.release = go; });");
    reader.presses("button.check-run");
    assertEquals("Checking …", reader.text(".solving .run-state"));
    reader.presses(".solving .step");
    assertEquals("Recording the call to watch; changed code is checked first …",
        reader.text(".solving .run-state"));
    assertEquals("Stop", reader.text("button.check-run"));
    assertEquals("\"■\"", browser.run(
        "return getComputedStyle(document.querySelector('.check-run'), '::before').content"));
    browser.run("release()");
    reader.sees(".steps-place .stepper");
    assertEquals("Check", reader.text("button.check-run"));
    reader.sees(".check-result .diagnosis");
  }

  @Test
  void an_index_out_of_bounds_shows_the_cell_that_is_missing() {
    answers(ANSWER.formatted("3", "*"));
    reader.presses("button.check-run");
    reader.sees("button.watch");
    reader.presses("button.watch");
    reader.sees(".steps-place .stepper");
    reader.types(Keys.END);
    assertEquals("there is no [2]", reader.text(".stepper .missing"));
    assertEquals("w", reader.text(".variables tr:has(.missing) .name"));
    assertTrue(reader.text(".note").endsWith("for length 2. i is 2"), reader.text(".note"));
    reader.findsNoFault();
  }
}
