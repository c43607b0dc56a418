package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A reader of the real site runs Java: javac and the book's classes, as WebAssembly. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealJavaTest {
  private static final String CHAPTER = "ch03-layers.html";
  private static final String FIRST = ".snippet:has([data-first])";

  private static final List<String> PAGES = List.of("ch01-one-neuron.html",
      "ch02-activations.html", CHAPTER, "ch05-gradient-descent.html", "ch06-backpropagation.html");

  private static final int LONGEST_FUNCTION = 100_000;

  private static final String SOLUTION = """
      package ch01; public final class WeightedInput { \
      public static double weightedInput(double[] w, double[] a, double b) { \
      if (w.length != a.length) throw new IllegalArgumentException(); \
      double sum = 0; for (int i = 0; i < w.length; i++) sum += w[i] * a[i]; \
      return sum + b; } }""";

  private final Chromium browser;
  private final Reader reader;

  RealJavaTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser, RealJava.site());
  }

  @BeforeAll
  static void complete() {
    RealJava.site();
  }

  /** The tests find snippets by marks. */
  private void opens(String page) {
    reader.opens(page);
    reader.unfolds();
    browser.run("""
        const [first, , third] = nnbook.java.snippets;
        first.bar.dataset.first = '';
        third.bar.dataset.third = '';""");
  }

  private void edits() {
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-focused");
  }

  /** Runs or checks what is in the editor. */
  private void starts() {
    reader.typesWith(Keys.CONTROL, Keys.ENTER.toString());
  }

  private String output() {
    return reader.text(FIRST + " > .output.live pre");
  }

  /** Waits until the state of the first snippet, or of the exercise, begins so. */
  private void isTold(String beginning) {
    browser.runLater("""
        const state = () =>
            document.querySelector('[data-first] > .run-state, .solving .run-state');
        const look = () => state()?.textContent.startsWith(arguments[0])
            ? done() : requestAnimationFrame(look);
        look();""", beginning);
  }

  @Test
  void snippets_run_are_edited_and_run_again() {
    opens(CHAPTER);
    reader.presses("[data-first] > button.run");
    isTold("Your run: the same as in the book.");
    reader.presses("[data-third] > .above");
    browser.await(".snippet:nth-of-type(1n)[data-run=ran] ~ .snippet[data-run=ran]");
    edits();
    reader.writes("int twice = 21 * 2; twice");
    starts();
    isTold("This is your run.");
    assertEquals("42", output());
    reader.writes("int half = 0.5;");
    starts();
    isTold("It does not compile.");
    assertTrue(output().startsWith("Line 1: "), output());
    reader.sees(FIRST + " .problem-line");
    reader.findsNoFault(FIRST);
    reader.presses("[data-first] > .edit");
  }

  /** What loads a module is asked for by both. */
  @Test
  void a_snippet_runs_beside_a_figure_that_is_live() {
    opens("ch05-gradient-descent.html");
    browser.run("document.querySelector('figure.interactive').scrollIntoView()");
    reader.sees("figure.interactive .swap");
    browser.run("nnbook.java.snippets[0].bar.firstChild.click()");
    browser.await(FIRST + "[data-run=ran]");
  }

  @Test
  void a_snippet_that_is_stepped_through_first_is_filmed_after_what_it_uses() {
    opens(CHAPTER);
    browser.run("nnbook.java.snippets[1].bar.dataset.second = ''");
    reader.presses("[data-second] > .step");
    reader.sees(".snippet:has([data-second]) .stepper");
    assertEquals(1, reader.count(FIRST + "[data-run=ran]"));
    assertTrue(reader.text(".stepper .where").startsWith("Step 1 of "));
    reader.types(Keys.ARROW_RIGHT);
    assertTrue(reader.text(".stepper .where").contains("line "));
    reader.findsNoFault(".snippet:has([data-second])");
    reader.presses(".snippet:has([data-second]) .close-steps");
    edits();
    reader.writes("double sum = 0; for (int i = 1; i < 4; i++) { sum += 0.5 * i; } sum");
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + " .stepper");
    assertEquals("3.0", output());
    reader.sees(FIRST + " .stepper[data-whole]");
    reader.types(Keys.END);
    assertTrue(reader.text(".variables").contains("sum 3"), reader.text(".variables"));
    reader.presses("[data-first] > .close-steps, [data-first] > .step");
    reader.presses("[data-first] > .edit");
  }

  @Test
  void what_goes_wrong_is_told_in_a_sentence_and_nothing_is_lost() {
    opens(CHAPTER);
    edits();
    reader.writes("while (true) {}");
    starts();
    isTold("Running");
    starts();
    isTold("Stopped.");
    fails("int deep(int n) { return deep(n + 1) + 1; } deep(0)",
        "StackOverflowError: more calls wait for one another than fit into the page");
    fails("while (true) new Thread(() -> {}).start();", "Thread");
    fails("throw new IllegalStateException(\"outer\", new ArithmeticException(\"inner\"));",
        "IllegalStateException: outer (caused by ArithmeticException: inner)");
    fails("String s = null; s.length()", "NullPointerException: null has no length()");
    reader.writes("6 * 7");
    starts();
    isTold("This is your run.");
    assertEquals("42", output());
    reader.reloads();
    reader.sees(".cm-content");
    assertEquals("6 * 7", reader.text(".cm-content"));
    browser.run("localStorage.clear()");
  }

  @Test
  void what_has_no_end_or_too_much_is_stopped() {
    opens(CHAPTER);
    edits();
    stops("for (int i = 0; i < 1_000_000; i++) System.out.println(i);", "printed without end");
    stops("while (true) System.out.print(\"x\");", "printed without end");
    fails("var text = new StringBuilder(\"x\"); while (true) text.append(text);",
        "more memory than the 1024 MB");
    fails("new double[500_000_000]", "more memory than the 1024 MB");
    fails("var all = new ArrayList<double[]>(); while (true) all.add(new double[1_000_000]);",
        "more memory than the 1024 MB");
    stops("\"A\".repeat(1_000_000).matches(\"(A|B)*\")", "nested deeper");
    reader.presses("[data-first] > .edit");
  }

  @Test
  void what_an_exception_kept_from_running_is_there_when_it_is_mended() {
    opens(CHAPTER);
    edits();
    fails("int[] a = {1, 2, 3}; System.out.println(a[3]); int total = 6;", "Index 3");
    reader.writes("total");
    starts();
    isTold("It does not compile.");
    assertEquals("Line 1: cannot find symbol (variable total)", output());
    reader.writes("int[] a = {1, 2, 3}; System.out.println(a[2]); int total = 6; total + a[0]");
    starts();
    isTold("This is your run.");
    assertEquals("3\n7", output());
    reader.presses("[data-first] > .edit");
  }

  private void fails(String program, String words) {
    reader.writes(program);
    starts();
    isTold("It ended with an exception.");
    assertTrue(output().contains(words), output());
  }

  private void stops(String program, String words) {
    reader.writes(program);
    starts();
    isTold("Stopped");
    String told = reader.text("[data-first] > .run-state");
    assertTrue(told.contains(words), told);
  }

  @Test
  void an_exercise_is_solved_without_a_jdk() {
    reader.opens("ex-ch01-WeightedInput.html");
    reader.presses("button.solve");
    reader.sees(".solving .cm-focused");
    starts();
    isTold("NOT STARTED");
    reader.writes(SOLUTION.replace("sum + b", "sum"));
    starts();
    isTold("FAIL");
    String diagnosis = reader.text(".diagnosis");
    assertTrue(diagnosis.endsWith("The bias is missing: add b after the sum."), diagnosis);
    reader.presses(".solving .step");
    reader.sees(".solving .stepper");
    reader.sees(".variables .name");
    reader.presses(".close-steps");
    reader.presses("button.next-hint");
    assertEquals(1, reader.count(".hint[open]"));
    reader.presses(".solving .cm-content");
    reader.writes(SOLUTION);
    starts();
    isTold("PASS");
    reader.sees(".after a[href^='answers-ch01.html#']");
    reader.sees(".done-mark[aria-pressed=true]");
    reader.findsNoFault();
  }

  /** V8 takes a minute and gigabytes to optimize a function of 300 kB. */
  @ParameterizedTest
  @ValueSource(strings = {"compiler", "image"})
  void no_function_is_so_long_that_a_page_waits_for_its_optimization(String module) {
    int longest = LongestFunction.of(RealJava.site().resolve("web/" + module + ".js"));
    assertTrue(longest < LONGEST_FUNCTION, () -> longest + " bytes");
  }

  @Test
  void pages_of_one_tab_run_java_one_after_the_other() {
    runsOnPages(6);
  }

  @Tag("slow")
  @Test
  void thirty_pages_of_one_tab_run_java() {
    runsOnPages(30);
  }

  /** Each page has a worker and a spare one, so that V8 sees each module twice as often. */
  private void runsOnPages(int count) {
    for (int i = 0; i < count; i++) {
      opens(PAGES.get(i % PAGES.size()));
      browser.run("nnbook.java.snippets[0].bar.firstChild.click()");
      browser.await(FIRST + "[data-run=ran]");
    }
  }
}
