package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A reader runs and edits snippets with the keyboard alone; what runs them is a stand-in. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningTest {
  private static final String CHAPTER = "ch03-layers.html";
  private static final String FIRST = ".snippet:has([data-first])";

  @TempDir private static Path site;

  private final Chromium browser;
  private final Reader reader;

  RunningTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser, site);
  }

  @BeforeAll
  static void copy() throws IOException {
    FakeJava.into(site);
  }

  /** The tests find the first and the second snippet by marks; some change what they say. */
  @BeforeEach
  void open() {
    reader.opens(CHAPTER);
    mark();
  }

  private void mark() {
    reader.unfolds();
    browser.run("""
        nnbook.java.snippets[0].bar.dataset.first = '';
        nnbook.java.snippets[1].bar.dataset.second = '';""");
  }

  private void says(String code) {
    browser.run("""
        const [first] = nnbook.java.snippets;
        (first.view ?? first).code = arguments[0];""", code);
  }

  private void runsFirst() {
    reader.presses("[data-first] > button.run");
  }

  private void ends(String state) {
    reader.sees(FIRST + "[data-run=" + state + "]");
  }

  private String told() {
    return reader.text("[data-first] > .run-state");
  }

  private String output() {
    return reader.text(FIRST + " > .output.live pre");
  }

  /** What the stand-in prints of the first snippet. */
  private String printed() {
    return browser.run("return nnbook.java.snippets[0].code.split('\\n').length") + " lines\n42";
  }

  @Test
  void the_output_of_a_run_takes_the_place_of_the_books() {
    String recorded = reader.text(FIRST + " > .output pre");
    runsFirst();
    ends("ran");
    assertEquals(printed(), output());
    assertEquals(1, reader.count(FIRST + " > .output"));
    assertEquals("✓ This is your run.", "✓ " + told());
    reader.findsNoFault(FIRST);
    reader.presses("[data-first] > .reset");
    browser.await(FIRST + "[data-run='']");
    assertEquals(recorded, reader.text(FIRST + " > .output pre"));
    assertEquals(0, reader.count(".output.live"));
  }

  @Test
  void the_same_output_is_told_as_the_same() {
    browser.run("nnbook.java.snippets[0].box.querySelector('.output pre').textContent"
        + " = arguments[0]", printed());
    runsFirst();
    ends("ran");
    assertEquals("Your run: the same as in the book.", told());
  }

  @Test
  void a_table_like_the_books_is_told_as_the_same() {
    browser.run("""
        const [{ box }] = nnbook.java.snippets;
        box.querySelector('.output').outerHTML = `<div class="table-box"><table class="rows">
          <tr><th>of</th><th>ours</th></tr><tr><th>a row</th><td>1.5</td></tr></table></div>`;""");
    says("table()");
    runsFirst();
    ends("ran");
    assertEquals("Your run: the same as in the book.", told());
    browser.run("document.querySelector('.table-box[hidden] td').textContent = '1.25'");
    runsFirst();
    browser.await(FIRST + " > .table-box:not([hidden])");
    browser.runLater("const look = () => document.querySelector('[data-first] > .run-state')"
        + ".textContent === 'This is your run.' ? done() : setTimeout(look, 20); look()");
  }

  @Test
  void a_snippet_that_uses_those_above_has_them_run_first() {
    browser.run("nnbook.java.snippets[1].code = 'hidden.forward(x)'");
    reader.presses("[data-second] > button.run");
    reader.sees(".snippet:has([data-second])[data-run=ran]");
    ends("ran");
    reader.presses("[data-first] > .reset");
    browser.await(FIRST + "[data-run='']");
    reader.presses("[data-second] > .above");
    ends("ran");
    assertEquals(0, reader.count(".snippet:has([data-second])[data-run=ran]"));
  }

  @Test
  void what_waits_for_a_snippet_that_fails_is_told_so() {
    browser.run("nnbook.java.snippets[1].code = 'hidden.forward(x)'");
    says("throw new IllegalStateException()");
    reader.presses("[data-second] > button.run");
    ends("failed");
    reader.sees(".snippet:has([data-second])[data-run=stopped]");
    String told = reader.text("[data-second] > .run-state");
    assertTrue(told.startsWith("Not run, because it may need what stands above it"), told);
    reader.findsNoFault(".snippet[data-run]");
    reader.presses("[data-second] .there");
    assertTrue(browser.hasFocus("[data-first] > button.run"));
    reader.presses("[data-second] > button.run");
    reader.sees(".snippet:has([data-second])[data-run=stopped]");
    says("var hidden = 1");
    reader.presses("[data-second] > button.run");
    reader.sees(".snippet:has([data-second])[data-run=ran]");
  }

  @Test
  void a_run_that_leaves_out_what_stands_above_says_so() {
    browser.run("nnbook.java.snippets[1].code = '1'");
    reader.presses("[data-second] > button.run");
    reader.sees(".snippet:has([data-second])[data-run=ran]");
    String told = reader.text("[data-second] > .run-state");
    assertTrue(told.contains("1 of the snippets above did not run before it"), told);
  }

  @Test
  void what_no_browser_can_run_has_no_button_and_says_where_it_runs() {
    reader.opens("ch17-making-it-fast.html");
    reader.unfolds();
    String lacking = ":is([class*=needs-threads], [class*=needs-jit])";
    assertEquals(8, reader.count(lacking + " .elsewhere"));
    assertEquals(0, reader.count(lacking + " :is(.run, .edit)"));
    assertEquals("This needs several threads, which a page does not have. In a terminal it runs, "
        + "./nnbook shell ch17, and can be stepped through: ./nnbook step ch17 --snippet 12",
        reader.text("[class*=needs-threads] .elsewhere"));
    browser.run("nnbook.java.snippets.map(one => one.bar?.querySelector('.run')).filter(run => run)"
        + ".at(-1).click()");
    browser.await(".snippet[data-run=ran]");
    assertEquals(0, reader.count(lacking + " :is(.run, .edit)"));
    reader.findsNoFault(".snippet:has(.elsewhere)");
  }

  private String stepped() {
    return reader.text(FIRST + " .lines");
  }

  @Test
  void a_step_runs_the_snippet_and_its_steps_stand_in_the_place_of_the_code() {
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + " .stepper");
    assertEquals(printed(), output());
    assertEquals("✓ This is your run.", "✓ " + told());
    assertTrue(browser.hasFocus(".time input"));
    assertEquals(0, reader.count(FIRST + " .listingblock.run .content > pre"));
    reader.presses("[data-first] > .step");
    assertEquals(0, reader.count(".stepper"));
    assertEquals(1, reader.count(FIRST + " .listingblock.run .content > pre"));
    assertTrue(browser.hasFocus("[data-first] > .step"));
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + " .stepper");
    runsFirst();
    browser.await(FIRST + ":not(:has(.stepper))[data-run=ran]");
  }

  @Test
  void a_step_that_is_pressed_first_has_what_it_uses_run_first() {
    browser.run("nnbook.java.snippets[1].code = 'hidden.forward(x)'");
    reader.presses("[data-second] > .step");
    reader.sees(".snippet:has([data-second]) .stepper");
    ends("ran");
    assertEquals(1, reader.count(".stepper"));
    assertTrue(reader.text(".stepper .lines").contains("hidden.forward(x)"));
  }

  @Test
  void what_was_edited_is_stepped_through_as_edited() {
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-focused");
    reader.typesWith(Keys.CONTROL, "a");
    reader.types("nonsense");
    reader.presses("[data-first] > .step");
    ends("failed");
    assertEquals(0, reader.count(".stepper"));
    reader.tabsBackTo(".cm-content");
    reader.typesWith(Keys.CONTROL, "a");
    reader.types("1 + 1");
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + " .stepper");
    assertTrue(stepped().contains("1 + 1"), stepped());
    assertEquals(0, reader.count(".cm-editor"));
    reader.presses("[data-first] > .edit");
    assertEquals("1 + 1", reader.text(FIRST + " .cm-content"));
    assertEquals(0, reader.count(".stepper"));
  }

  @Test
  void what_is_asked_while_another_thing_runs_waits_for_it() {
    assertEquals("2 lines, 1 lines", browser.runLater("""
        nnbook.java.script('web/java.js').then(() => Promise.all(['1;\\n2', '3'].map(
            async (text) => {
              let printed = '';
              await nnbook.java.ask({ ask: 'run', text },
                  ({ pieces }) => { printed += pieces[0][1]; });
              return printed.trim();
            }))).then((all) => done(all.join(', ')));"""));
  }

  @Test
  void a_film_that_does_not_end_is_seen_and_stopped_and_one_that_was_asked_for_is_made() {
    says("while (true) {}");
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + "[data-run=running] .stepper");
    assertEquals("Step 1 of 1 … · it begins", reader.text(".stepper .where"));
    reader.types("n");
    assertEquals("The code still runs; more steps come by themselves.",
        reader.text(".stepper .note"));
    assertEquals("There is room for 1 steps, and the code still runs: 60,000 lines by now. When"
        + " it ends, its last steps are added here. If it never ends, press Stop.",
        reader.text(".stepper .cut p"));
    reader.presses("button.halt");
    ends("stopped");
    assertEquals("Step 1 of 1 · it begins", reader.text(".stepper .where"));
    assertTrue(reader.text(".stepper .cut").startsWith("The run was stopped, so it ends here with "
        + "step 1; what ran after that is not seen."), reader.text(".stepper .cut"));
    says("1");
    browser.run("""
        const press = (name) => document.querySelector(`[data-first] > .${name}`).click();
        press('run');
        press('step');
        press('step');""");
    reader.sees(FIRST + " .stepper");
    assertEquals(1, reader.count(".stepper"));
    says("throw new IllegalStateException()");
    reader.presses("[data-first] > .close-steps, [data-first] > .step");
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + "[data-run=failed] .stepper");
    reader.presses("[data-first] > .reset");
    browser.await(FIRST + "[data-run='']");
    assertEquals(0, reader.count(".stepper"));
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-focused");
    reader.writes("while (true) {}");
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + "[data-run=running] .stepper");
    reader.types(Keys.ESCAPE);
    ends("stopped");
  }

  @Test
  void paper_shows_the_code_that_is_stepped_through() {
    reader.presses("[data-first] > .step");
    reader.sees(FIRST + " .stepper");
    browser.paper();
    assertEquals(0, reader.count(".stepper"));
    assertEquals(1, reader.count(FIRST + " .listingblock.run .content > pre"));
  }

  @Test
  void an_edit_is_kept_marked_where_it_is_wrong_and_thrown_away() {
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-editor");
    reader.types("nonsense ");
    reader.typesWith(Keys.CONTROL, Keys.ENTER.toString());
    ends("failed");
    reader.sees(FIRST + " .problem-line");
    assertEquals("Line 1: cannot find symbol nonsense", output());
    reader.findsNoFault(FIRST);
    reader.reloads();
    mark();
    reader.sees(FIRST + " .cm-editor");
    assertTrue(reader.text(FIRST + " .cm-content").startsWith("nonsense var hidden"));
    reader.presses("[data-first] > .edit");
    assertEquals(0, reader.count(".cm-editor"));
    reader.reloads();
    assertEquals(0, reader.count(".cm-editor"));
  }

  @Test
  void every_key_typed_in_the_editor_is_the_editors() {
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-focused");
    reader.typesWith(Keys.CONTROL, "a");
    reader.types(Reader.LINE);
    assertEquals(Reader.LINE, reader.text(FIRST + " .cm-content"));
    assertEquals(0, reader.count("dialog"));
    reader.typesWith(Keys.CONTROL, Keys.ENTER.toString());
    ends("ran");
    assertEquals("1 lines\n42", output());
  }

  @Test
  void the_keyboard_leaves_the_editor() {
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-focused");
    reader.types(Keys.ESCAPE);
    reader.types(Keys.TAB);
    assertTrue(browser.hasFocus("[data-first] > button.run"));
  }

  @Test
  void an_endless_loop_is_stopped_and_the_next_run_begins_anew() {
    says("while (true) {}");
    runsFirst();
    ends("running");
    reader.types(Keys.ENTER);
    ends("stopped");
    assertTrue(told().startsWith("Stopped."), told());
    reader.findsNoFault(FIRST);
    says("1");
    runsFirst();
    ends("ran");
    assertEquals("1 lines\n42", output());
  }

  @Test
  void a_flood_of_output_is_stopped() {
    says("flood");
    runsFirst();
    ends("stopped");
    assertTrue(told().contains("printed without end"), told());
    assertTrue(output().startsWith("line 0\nline 1\n"));
    assertTrue(output().endsWith("(cut here: more than 64 kB were printed)"));
    assertTrue(output().length() < 66_000);
  }

  @Test
  void single_letters_are_a_flood_too() {
    says("letters");
    runsFirst();
    ends("stopped");
    assertTrue(told().contains("printed without end"), told());
  }

  @Test
  void too_much_memory_is_told() {
    says("new double[500_000_000]");
    runsFirst();
    ends("stopped");
    assertTrue(told().contains("more memory"), told());
  }

  @Test
  void calls_too_deep_for_the_browser_are_told() {
    says("deep()");
    runsFirst();
    ends("stopped");
    assertTrue(told().startsWith("Stopped, because its calls nested deeper"), told());
  }

  @Test
  void a_page_that_is_closed_while_java_runs_loses_nothing_and_has_nothing_to_tell() {
    editsAnEndlessLoopAndRunsIt();
    reader.reloads();
    mark();
    reader.sees(FIRST + " .cm-editor");
    assertEquals("while (true) {}", reader.text(FIRST + " .cm-content"));
    assertEquals("", told());
  }

  /** The browser ends a page whose memory is used up without letting it act; so does this. */
  @Test
  void a_page_that_the_browser_has_ended_tells_so_when_it_is_back() {
    editsAnEndlessLoopAndRunsIt();
    browser.run("""
        const left = { ...sessionStorage };
        addEventListener('pagehide', () => Object.assign(sessionStorage, left));""");
    reader.reloads();
    mark();
    ends("stopped");
    assertTrue(told().startsWith("The browser ended this page while this ran"), told());
    assertEquals("while (true) {}", reader.text(FIRST + " .cm-content"));
    reader.findsNoFault(FIRST);
    reader.reloads();
    mark();
    reader.sees(FIRST + " .cm-editor");
    assertEquals("", told());
  }

  private void editsAnEndlessLoopAndRunsIt() {
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-focused");
    reader.writes("while (true) {}");
    reader.typesWith(Keys.CONTROL, Keys.ENTER.toString());
    ends("running");
  }

  @Test
  void an_exception_is_told_with_its_line_below_what_was_printed() {
    says("throw new IllegalStateException()");
    runsFirst();
    ends("failed");
    assertEquals("before\nLine 1: IllegalStateException: on purpose", output());
    reader.findsNoFault(FIRST);
  }

  @Test
  void a_figure_appears_with_its_caption_and_cannot_act() {
    says("box()");
    runsFirst();
    reader.sees(FIRST + " > figure.live svg");
    assertEquals("A box.", reader.text(FIRST + " > figure.live figcaption"));
    assertEquals(0, reader.count("figure.live script"));
    assertEquals("A box", browser.run("""
        const svg = document.querySelector('figure.live svg');
        return document.getElementById(svg.getAttribute('aria-labelledby')).textContent"""));
    reader.findsNoFault(FIRST);
  }

  @Test
  void javas_worker_sees_no_memory_and_no_network() {
    says("surroundings");
    runsFirst();
    ends("ran");
    assertTrue(output().startsWith("undefined,undefined,undefined"), output());
  }

  @Test
  void a_browser_that_keeps_nothing_is_told_of() {
    browser.run("""
        Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
        """);
    reader.presses("[data-first] > .edit");
    reader.sees(FIRST + " .cm-focused");
    reader.types("1");
    assertTrue(reader.text(FIRST + " .editor-told").contains("does not keep your text"));
    reader.types(Keys.BACK_SPACE); // or the page would ask before it goes
    assertEquals("", reader.text(FIRST + " .editor-told"));
  }

  @Test
  void a_browser_that_cannot_run_java_shows_the_page_as_before() {
    browser.run("WebAssembly.validate = () => false");
    String recorded = reader.text(FIRST + " > .output pre");
    runsFirst();
    ends("stopped");
    assertTrue(told().startsWith("This browser cannot run Java"), told());
    assertEquals(recorded, reader.text(FIRST + " > .output pre"));
    reader.findsNoFault();
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker-src 'none'", "script-src 'self' file:"})
  void a_policy_that_forbids_java_is_told_of(String policy) throws IOException {
    String page = Files.readString(site.resolve(CHAPTER));
    String charset = "<meta charset=\"UTF-8\">";
    Files.writeString(site.resolve("forbidden.html"), page.replace(charset, charset
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">"));
    reader.opens("forbidden.html");
    mark();
    runsFirst();
    ends("stopped");
    assertTrue(told().startsWith("Java cannot run here: the server that sends this page"), told());
  }

  @Test
  void java_that_is_not_there_yet_is_told_of() {
    browser.run("nnbook.java.script = ((all) => (file) => file === 'web/image.js'"
        + " ? Promise.reject(new nnbook.java.Missing(file)) : all(file))(nnbook.java.script)");
    runsFirst();
    ends("stopped");
    assertTrue(told().startsWith("Java in the page is still being prepared"), told());
    assertNotEquals(0, reader.count(FIRST + " > .output pre"));
  }
}
