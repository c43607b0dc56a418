package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import nnbook.web.step.SnippetFilms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader steps through a film from the JVM, with the keyboard alone. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepperTest {
  private static final String PAGE = "ch03-layers.html";
  private static final String FIRST = ".snippet:has([data-first])";

  private static final String CODE = """
      double half(double x) {
        return x / 2;
      }
      double[] w = {0.5, -1};
      double[] v = w;
      double sum = 0;
      for (int i = 0; i < 2; i++) {
        sum += half(w[i]);
        v[i] = sum;
      }
      System.out.println(sum);

      w[2]""";

  private static final String FILM = film(CODE);

  private static final String NESTED = film("""
      double[][] table = new double[9][2];
      double[] w = {1, 1.0 / 3};
      double last = 0;
      for (int t = 0; t < 3; t++) {
        for (int i = 0; i < w.length; i++) {
          w[i] -= 0.5 / (t + 1) * w[i];
        }
        table[t][0] = w[0];
        last = w[1];
      }""");

  private static final String LONG = film("""
      void run() {
        double sum = 0;
        for (int a = 0; a < 40_000; a++) {
          sum += a;
        }
        for (int b = 0; b < 40_000; b++) {
          sum += b;
        }
      }
      run();""");

  /** Answers when a test calls begin(), and with the last piece at end(). */
  private static final String SLOWLY = """
      const { steps, ...all } = JSON.parse(film);
      await new Promise(go => { window.begin = go; });
      hear({ tell: 'film', film: JSON.stringify({ ...all, format: undefined,
        steps: steps.slice(0, 1) }) });
      await new Promise(go => { window.end = go; });
      return { message: '', line: 0, film: JSON.stringify({ ...all, sources: [], calls: [],
        steps: steps.slice(1) }) };""";

  private final Chromium browser;
  private final Reader reader;

  StepperTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser);
  }

  /** The last of these snippets, filmed behind the others. */
  private static String film(String... codes) {
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    String film = "";
    for (String code : codes) {
      film = FilmJson.of(films.film("snippet", code, FilmStart.AT_ONCE, (kind, text) -> { }));
    }
    return film;
  }

  /** Presses Step on the first snippet; in place of a worker, a film is there at once. */
  private void steps(String film) {
    answers("return { message: '', line: 0, film };", film);
    reader.types(Keys.ENTER);
    reader.sees(FIRST + " .stepper");
  }

  /** Goes to the Step of the first snippet, which a script answers in place of a worker. */
  private void answers(String script, String film) {
    reader.opens(PAGE);
    reader.unfolds();
    browser.runLater("""
        nnbook.java.snippets[0].bar.dataset.first = '';
        const film = arguments[0];
        nnbook.java.script('web/java.js').then(() => {
          window.requests = [];
          nnbook.java.ask = async (request, hear) => {
            requests.push(request);
            %s
          };
          done();
        });""".formatted(script), film);
    reader.tabsTo("[data-first] > .step");
  }

  private String where() {
    return reader.text(".stepper .where");
  }

  private String value(String name) {
    return String.valueOf(browser.run("""
        return [...document.querySelectorAll('.variables tr')]
            .find(row => row.querySelector('.name')?.textContent === arguments[0])
            ?.querySelector('td').innerText ?? 'none';""", name));
  }

  private void presses(String button) {
    reader.tabsTo(button);
    reader.types(Keys.ENTER);
  }

  /** All that is seen at a step. */
  private String view() {
    return String.valueOf(browser.run("""
        return [...document.querySelector('.stepper').children]
            .filter(part => !part.matches('[role=status]'))
            .map(part => part.innerText).join();"""));
  }

  @Test
  void the_line_its_sum_and_what_it_changed_are_seen() {
    steps(FILM);
    assertTrue(browser.hasFocus(".time input"));
    assertEquals(1, reader.count(".lines[data-begins]"));
    reader.types("n".repeat(4));
    assertEquals(0, reader.count(".lines[data-begins]"));
    assertTrue(where().endsWith("line 7 has run, time 1 of 3"), where());
    assertEquals("0 < 2 → true", reader.text(".sums .sum"));
    reader.types("n");
    assertTrue(where().endsWith("line 8 (time 1 of 2) calls half"), where());
    reader.types("nn");
    assertTrue(where().endsWith("in half · line 2 has run, time 1 of 2"), where());
    reader.types("n");
    assertTrue(where().endsWith("line 8 goes on after a call"), where());
    assertEquals("0.25 was 0", value("sum").replaceAll("\\s+", " "));
    reader.types("n");
    assertEquals("0.25", reader.text(".variables .cell.changed"));
    assertTrue(value("v").contains("the same as w"), value("v"));
    assertTrue(value("v").contains("was 0.5"), value("v"));
    reader.findsNoFault(FIRST);
  }

  @Test
  void a_snippet_that_only_declares_says_so() {
    steps(film("double half(double x) {\n  return x / 2;\n}"));
    assertEquals("This only declares, so nothing of it runs. Step through a snippet that uses it.",
        reader.text(".stepper .note"));
  }

  @Test
  void back_and_forth_shows_the_same() {
    steps(FILM);
    List<String> forth = new ArrayList<>();
    String last = "";
    while (!where().equals(last)) {
      last = where();
      forth.add(view());
      reader.types(Keys.ARROW_RIGHT);
    }
    reader.types(Keys.ARROW_LEFT, Keys.ARROW_RIGHT);
    assertTrue(forth.size() > 15, forth::toString);
    assertTrue(reader.text(".note.stop").contains("ArrayIndexOutOfBounds"), reader.text(".note"));
    reader.findsNoFault(FIRST);
    List<String> back = new ArrayList<>();
    for (int step = forth.size(); step > 0; step--) {
      back.add(view());
      reader.types(Keys.ARROW_LEFT);
    }
    Collections.reverse(back);
    assertEquals(forth, back);
    reader.types(Keys.END);
    assertEquals(forth.get(forth.size() - 1), view());
    reader.types(Keys.HOME);
    assertEquals(forth.get(0), view());
  }

  @Test
  void keys_lead_into_over_and_out_of_calls_to_changes_and_to_lines() {
    steps(FILM);
    reader.types("u");
    assertEquals("There is no caller to go out to here: no code that can be shown has called this.",
        reader.text(".note"));
    reader.types("ni");
    assertEquals("There is no call to go into here: this step calls no code that can be shown.",
        reader.text(".note"));
    reader.types("nnnni");
    assertTrue(where().endsWith("half begins, call 1 of 2"), where());
    reader.types("u");
    assertTrue(where().endsWith("line 8 goes on after a call"), where());
    reader.types("bbbo");
    assertTrue(where().endsWith("line 8 goes on after a call"), where());
    assertEquals(0, reader.count(".sums .part"));
    reader.types("s");
    reader.sees(".sums .part");
    reader.findsNoFault(FIRST);
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count(".sums .part"));
    reader.types("l");
    assertTrue(where().endsWith("line 8 (time 2 of 2) calls half"), where());
    presses(".variables .name");
    assertEquals("Next change of i", reader.text(".moves .change"));
    assertEquals(3, drawn(".time .changes"));
    assertEquals("The marks above the slider: where i changes.",
        browser.find(".time").getDomAttribute("title"));
    String at = where();
    reader.typesWith(Keys.CONTROL, "b");
    assertEquals(at, where());
    reader.types("c");
    assertTrue(where().endsWith("line 7 has run, time 3 of 3"), where());
    assertEquals("2 was 1", value("i").replaceAll("\\s+", " "));
    reader.types("c");
    assertEquals("i does not change after this step.", reader.text(".note"));
    reader.tabsBackTo(".lines .to");
    reader.types(Keys.ARROW_DOWN, Keys.ENTER);
    assertTrue(where().endsWith("line 8 (time 1 of 2) calls half"), where());
    reader.types(Keys.HOME, "b");
    assertEquals("This is the first step.", reader.text(".note"));
    presses(".moves .last");
    reader.types("n");
    assertTrue(reader.text(".note").endsWith("This is the last step."), reader.text(".note"));
    String last = where();
    browser.find(".stepper .where").click();
    reader.types(Keys.ARROW_LEFT, Keys.ARROW_RIGHT);
    assertEquals(last, where());
    assertFalse(reader.text(".note").endsWith("This is the last step."), reader.text(".note"));
  }

  @Test
  void keys_wait_for_steps_that_are_not_there_yet() {
    answers(SLOWLY, FILM);
    reader.types(Keys.ENTER, "n");
    browser.run("begin()");
    reader.sees(FIRST + " .stepper");
    reader.types(Keys.ARROW_RIGHT, "l");
    assertEquals("Step 1 of 1 … · it begins", where());
    assertEquals("The code still runs; more steps come by themselves.", reader.text(".note"));
    browser.run("end()");
    browser.await(".stepper[data-whole]");
    assertTrue(where().startsWith("Step 3 of "), where());
    assertEquals("Line 5 does not begin again after this step.", reader.text(".note"));
  }

  @Test
  void who_has_gone_on_meanwhile_keeps_the_focus() {
    answers(SLOWLY, FILM);
    reader.types(Keys.ENTER, Keys.TAB);
    browser.run("begin()");
    reader.sees(FIRST + " .stepper");
    assertFalse(browser.hasFocus(".stepper *"));
  }

  @Test
  void a_loop_is_a_table_with_a_row_for_each_round() {
    steps(FILM);
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    assertEquals("1 0 0.25 0.25 -1 0.25 -1 0 + 0.25 → 0.25",
        reader.text(".trace tbody tr").replaceAll("\\s+", " "));
    assertEquals(2, reader.count(".trace tbody tr"));
    reader.tabsTo(".trace tr:nth-child(2) .to");
    reader.types(Keys.ENTER);
    assertTrue(where().endsWith("line 7 has run, time 2 of 3"), where());
    browser.await(".trace tr:nth-child(2)[aria-current]");
    presses(".graph summary");
    browser.await(".graph .cursor");
    reader.findsNoFault(FIRST);
    String before = browser.find(".graph .cursor").getDomAttribute("x1");
    assertNotNull(before);
    String at = where();
    browser.find(".graph svg").click();
    assertNotEquals(at, where());
    assertEquals(6, browser.find(".graph path.line").getDomAttribute("d").split("L").length);
    browser.await(".graph .cursor:not([x1='%s'])".formatted(before));
  }

  @Test
  void a_long_table_shows_the_rounds_around_the_step() {
    steps(film("""
        int sum = 0;
        for (int i = 0; i < 250; i++) {
          sum += i;
        }"""));
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    reader.types(Keys.END, Keys.ARROW_LEFT);
    browser.await(".trace tr[aria-current]");
    assertEquals("250 249 31125 30876 + 249 → 31125",
        reader.text(".trace tr[aria-current]").replaceAll("\\s+", " "));
    assertEquals("Only 50 rounds around this step are shown.", reader.text(".rounds .more"));
    assertEquals("", outside(".trace .now", ".scrolls"));
  }

  @Test
  void what_is_long_changed_in_a_matrix_or_without_a_name_is_told_so() {
    steps(film("""
        int[] many = new int[30];
        many[28] = 1;
        Matrix w = Matrix.of(new double[][] {{1, 2}, {3, 4}});
        w = w.plus(Matrix.of(new double[][] {{0, 1}, {0, 0}}));
        record Pair(int[] a, int b) {}
        Pair pair = new Pair(new int[1], 2);
        pair.a()[0] = 5;
        String text = "ab".repeat(60);
        double t = Arrays.stream(new double[] {1}).map(x -> x / 2).sum();"""));
    reader.types("nn");
    assertEquals("… 5 more", reader.text(".cells .more"));
    assertEquals("1", reader.text(".cell.changed"));
    reader.types("nn");
    assertEquals("3", reader.text(".grid .changed"));
    reader.types("nn");
    assertEquals("[5]", reader.text(".cell.changed"));
    reader.types("n");
    assertTrue(value("text").endsWith("ba …"), value("text"));
    reader.types("nn");
    assertTrue(where().endsWith("· a lambda begins"), where());
  }

  /** The text of the first such element, if it is not to be seen in its frame. */
  private String outside(String selector, String frame) {
    return String.valueOf(browser.run("""
        const frame = document.querySelector(arguments[1]).getBoundingClientRect();
        const bottom = Math.min(frame.bottom, innerHeight);
        const seen = document.querySelector(arguments[0]);
        if (!seen) return '';
        const { top, bottom: end } = seen.getBoundingClientRect();
        return top < frame.top - 1 || end > bottom + 1 ? seen.textContent : '';""",
        selector, frame));
  }

  @Test
  void a_phone_shows_it_without_scrolling_sideways() {
    browser.width(PageBoxes.PHONE);
    steps(FILM);
    reader.types("n".repeat(8));
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    assertEquals(List.of(), Width.faults(browser));
    assertEquals(List.of(), PageBoxes.faults(browser, PageBoxes.PHONE));
  }

  @Test
  void what_has_just_changed_is_on_the_screen_of_a_phone() {
    browser.width(PageBoxes.PHONE);
    steps(NESTED);
    for (int step = 0; step < 25; step++) {
      reader.types("n");
      assertEquals("", outside(".changed td .changed, .changed:not(:has(td .changed)) .name",
          ".variables"), where());
      assertEquals("", outside(".lines .now", ".lines"), where());
    }
    assertEquals(0L, browser.run("const { scrollWidth, clientWidth } = "
        + "document.querySelector('.lines'); return scrollWidth - clientWidth;"));
  }

  @Test
  void each_run_of_an_inner_loop_is_told_and_the_round_that_changes_most() {
    steps(NESTED);
    reader.types("n".repeat(5));
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    assertEquals("pass round i w[0] w[1] w[i] -= 0.5 / (t + 1) * w[i]",
        reader.text(".trace thead").replaceAll("\\s+", " "));
    assertEquals("3 2 1 0.3125 0.104167 0.125 - 0.5 / (2 + 1) · 0.125 → 0.104167",
        reader.text(".trace tr:nth-child(6)").replaceAll("\\s+", " "));
    assertEquals(
        "Largest changes in pass 1: w[0] in round 1, by -0.5 w[1] in round 2, by -0.166667",
        reader.text(".rounds p.most").replaceAll("\\s+", " "));
    reader.findsNoFault(FIRST);
    reader.tabsTo(".rounds [type=number]");
    reader.typesWith(Keys.CONTROL, "a");
    reader.types("3", Keys.ENTER);
    assertTrue(where().endsWith("line 5 has run, time 7 of 9"), where());
    assertEquals("3", reader.text(".trace tr[aria-current] td"));
    reader.typesWith(Keys.CONTROL, "a");
    reader.types("99", Keys.ENTER);
    assertEquals("pass of 3: there is no pass 99", reader.text(".rounds label"));
    assertEquals("3", browser.run("return document.querySelector('.rounds input').value"));
    reader.tabsTo(".rounds p.most button");
    reader.types(Keys.ENTER);
    assertTrue(where().endsWith("line 6 has run, time 5 of 6"), where());
    reader.tabsTo(".graph summary");
    reader.types(Keys.ENTER);
    browser.await(".graph text:nth-of-type(1)");
  }

  @Test
  void a_round_is_told_that_sets_a_cell_to_what_it_was() {
    steps(film("""
        double[] path = new double[6];
        path[0] = 1;
        for (int t = 0; t < 5; t++) {
          path[t + 1] = path[t] - 0.5 * (2 * path[t]);
        }"""));
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    assertEquals("4 3 [4] = 0 3 + 1 → 4; 0 - 0.5 · (2 · 0) → 0",
        reader.text(".trace tr:nth-child(4)").replaceAll("\\s+", " "));
    assertEquals("Largest changes: path in round 1, by -1",
        reader.text(".rounds p.most").replaceAll("\\s+", " "));
  }

  @Test
  void the_table_of_an_outer_loop_leaves_out_what_lives_in_the_inner_one() {
    steps(film("""
        double[] last = {};
        for (int t = 0; t < 2; t++) {
          double[] row = new double[5];
          for (int i = 0; i < 5; i++) {
            double half = i / 2.0;
            row[i] = half + t;
          }
          last = row;
        }"""));
    reader.types("nn");
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    assertEquals("round t row last", reader.text(".trace thead").replaceAll("\\s+", " "));
    assertEquals("2 1 [1, 1.5, 2, 2.5, 3] [1, 1.5, 2, 2.5, 3]",
        reader.text(".trace tr:nth-child(2)").replaceAll("\\s+", " "));
  }

  @Test
  void a_loop_in_a_single_line_has_its_rounds() {
    steps(film("double sum = 0;\nfor (int i = 0; i < 2; i++) sum += 0.5 - i;"));
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    assertEquals("1 0 0.5, 2 1 0", rows());
  }

  @Test
  void each_kind_of_loop_has_a_row_for_each_round() {
    steps(film("""
        int x = 1;
        while (true) {
          if (x > 2) break;
          x *= 2;
        }
        do {
          x--;
        } while (x > 2);
        for (String s : List.of("a", "bc")) {
          x += s.length();
        }
        for (int y : new int[] {3, 4}) {
          x = y;
        }"""));
    reader.types("nn");
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    List<String> rows = new ArrayList<>(List.of(rows()));
    reader.tabsBackTo(".rounds select");
    for (int k = 0; k < 3; k++) {
      reader.types(Keys.ARROW_DOWN);
      rows.add(rows());
    }
    assertEquals(List.of(
        "1 2 1 > 2 → false 1 · 2 → 2, 2 4 2 > 2 → false 2 · 2 → 4, 3 4 4 > 2 → true",
        "1 3 3 > 2 → true, 2 2 2 > 2 → false",
        "1 \"a\" 3 2 + 1 → 3, 2 \"bc\" 5 3 + 2 → 5", "1 3 3, 2 4 4"), rows);
  }

  private String rows() {
    return browser.findAll(".trace tbody tr").stream()
        .map(row -> row.getText().replaceAll("\\s+", " ")).collect(Collectors.joining(", "));
  }

  @Test
  void numbers_are_short_and_whole_on_demand() {
    steps(NESTED);
    reader.types("nnnn");
    assertEquals("0.333333", browser.find(".cell:nth-child(2)").getText());
    assertEquals("0.3333333333333333", browser.find(".cell:nth-child(2)").getDomAttribute("title"));
    reader.types("d");
    assertEquals("0.3333333333333333", browser.find(".cell:nth-child(2)").getText());
    reader.findsNoFault(FIRST);
    presses(".digits");
    assertEquals("0.333333", browser.find(".cell:nth-child(2)").getText());
  }

  @Test
  void variables_of_earlier_snippets_are_folded_unless_they_are_named() {
    steps(film("double w = 2;\nint unused = 7;\nint own = 1;", "own += 1;\ndouble z = w;"));
    reader.types("nn");
    assertEquals("w own z", names());
    presses(".earlier summary");
    assertEquals("w own z unused", names());
    reader.findsNoFault(FIRST);
    steps(film("int count = 0;\nvoid add() {\n  count++;\n}", "add();\nint last = 1;"));
    reader.types("nn");
    assertTrue(reader.text(".code .title").startsWith("From above"), reader.text(".code"));
    reader.types(Keys.END);
    assertEquals("count last", names());
  }

  @Test
  void a_call_of_the_engine_leads_to_where_the_book_prints_it() {
    steps(film("""
        var neuron = new Neuron(new double[] {2}, 1);
        double z = neuron.weightedInput(new double[] {3});"""));
    reader.types("nn");
    reader.tabsTo(".printed-at a");
    reader.findsNoFault(FIRST);
    assertEquals("In the book: Neuron.weightedInput", reader.text(".printed-at"));
    reader.opens(browser.find(".printed-at a").getDomAttribute("href"));
    assertTrue(String.valueOf(browser.run("return document.querySelector(location.hash)"
        + ".textContent")).contains("double weightedInput("));
    steps(film("var d = Dense.of(new double[][] {{2}}, new double[] {1}, new Relu());"));
    reader.types("n");
    assertEquals(0, reader.count(".printed-at"));
  }

  private String names() {
    return String.valueOf(browser.run("return [...document.querySelectorAll('.variables .name')]"
        + ".filter(name => name.checkVisibility()).map(name => name.textContent).join(' ')"));
  }

  @Test
  void who_listens_hears_the_line_and_what_it_changed() {
    steps(FILM);
    reader.types("nnn");
    hears("line 6 has run, time 1 of 1. sum is 0");
    assertEquals("Step 4 of " + browser.run("return nnbook.java.snippets[0].view.steps.stepper"
        + ".film.steps.length"), browser.find(".time input").getDomAttribute("aria-valuetext"));
    reader.types(Keys.END, "bb");
    hears("line 11 has run, time 1 of 1. It prints -0.25");
    assertEquals("-0.25", reader.text(".printed pre"));
  }

  private void hears(String words) {
    browser.runLater("""
        const look = () => document.querySelector('.stepper [role=status]').textContent
            .includes(arguments[0]) ? done() : setTimeout(look, 50);
        look();""", words);
  }

  @Test
  void what_a_film_could_not_hold_is_said_and_filmed_from_there() {
    steps(LONG);
    assertTrue(reader.text(".cut").contains("are left out"), reader.text(".cut"));
    reader.findsNoFault(FIRST);
    browser.run("const { stepper } = nnbook.java.snippets[0].view.steps;"
        + "stepper.go(stepper.film.cutAt)");
    assertTrue(reader.text(".note").contains("are left out, for want"), reader.text(".note"));
    assertEquals("b sum", names());
    assertEquals(0, reader.count(".variables .changed"));
    assertFalse(value("sum").contains("was"), value("sum"));
    presses(".cut button");
    browser.runLater(
        "const look = () => requests.length > 1 ? done() : setTimeout(look, 50); look();");
    assertTrue(String.valueOf(browser.run("return requests[1].from")).matches("\\d+:\\d+"));
  }

  @Test
  void what_stops_is_found_at_once_and_ends_lead_nowhere() {
    steps(film("""
        int[] path = new int[3];
        for (int t = 0; t < 3; t++) {
          path[t + 1] = t;
        }""").replaceFirst("\\{", "{\"marks\": [{\"step\": 0, \"text\": \"No mark.\"}], "));
    assertEquals("At step 9, line 3: it stops.", reader.text(".stations"));
    assertEquals(1, drawn(".time .named"));
    assertFalse(reader.text(".stepper").contains("No mark."));
    assertEquals("First Back Into Out", disabled());
    assertTrue((Boolean) browser.run("const top = document.querySelector('.stepper')"
        + ".getBoundingClientRect().top; return top > 0 && top < innerHeight / 3;"));
    presses(".station");
    assertEquals("Next Last Into Over Out This line again Next change of t",
        disabled());
    assertTrue(reader.text(".note").startsWith("It stops here: "), reader.text(".note"));
    reader.types("b");
    assertTrue(where().endsWith("line 3 does not come to its end, time 3 of 3"), where());
    presses(".rounds summary");
    reader.sees(".trace tbody tr");
    assertEquals("stops 3", reader.text(".trace tbody tr:last-child th"));
    assertFalse(reader.text(".trace thead").contains("undefined"), reader.text(".trace thead"));
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count(".stepper"));
    assertTrue(browser.hasFocus(".step"));
    steps(film("int[][] w = new int[2][1];\nw[2][0] = 1;"));
    reader.types(Keys.END);
    assertEquals("there is no [2]", reader.text(".grid .missing"));
  }

  @Test
  void a_row_tells_of_each_key_what_it_does() {
    steps(FILM);
    assertEquals(0, reader.count(".help tr"));
    presses(".help summary");
    assertEquals("← b To the step before",
        reader.text(".help tr:nth-child(2)").replaceAll("\\s+", " "));
    reader.findsNoFault(FIRST);
  }

  /** How many marks there are on the slider. */
  private int drawn(String path) {
    return browser.find(path).getDomAttribute("d").split("V").length - 1;
  }

  private String disabled() {
    return String.valueOf(browser.run("return [...document.querySelectorAll("
        + "'.moves [aria-disabled=true]')].map(made => made.textContent).join(' ')"));
  }
}
