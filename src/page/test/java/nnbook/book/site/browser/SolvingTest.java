package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A reader solves an exercise in its page; what checks it is a stand-in. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class SolvingTest {
  private static final String EXERCISE = "ex-ch01-WeightedInput.html";

  @TempDir private static Path site;

  private final Chromium browser;
  private final Reader reader;

  SolvingTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser, site);
  }

  @BeforeAll
  static void copy() throws IOException {
    FakeJava.into(site);
  }

  private void begins(String page) {
    reader.opens(page);
    reader.presses("button.solve");
    reader.sees(".solving .cm-focused");
  }

  private void checks() {
    reader.typesWith(Keys.CONTROL, Keys.ENTER.toString());
  }

  private void isTold(String beginning) {
    browser.runLater("""
        const state = document.querySelector('.solving .run-state');
        const look = () => state.textContent.startsWith(arguments[0])
            ? done() : requestAnimationFrame(look);
        look();""", beginning);
  }

  @Test
  void what_was_written_before_an_exercise_moved_is_in_its_page_now() {
    reader.opens(EXERCISE);
    browser.run("""
        localStorage.setItem(nnbook.key('draft:ch16.Flops'), '"package ch16; // mine"');
        localStorage.setItem(nnbook.key('done'), '["ch16.Flops","ch16.FromKeras"]');""");
    reader.opens("ex-ch21-Flops.html");
    reader.sees(".cm-content");
    assertEquals("package ch21; // mine", reader.text(".cm-content"));
    assertEquals("[\"ch21.Flops\",\"ch16.FromKeras\"]",
        browser.run("return JSON.stringify(nnbook.recall('done', []))"));
  }

  @Test
  void the_call_by_which_an_answer_fails_is_stepped_through() {
    begins(EXERCISE);
    reader.writes("w * a");
    reader.presses(".solving .step");
    reader.sees(".solving .stepper");
    isTold("FAIL · 1/2");
    reader.sees(".diagnosis");
    assertTrue(browser.hasFocus(".time input"));
    assertEquals(0, reader.count(".cm-editor"));
    reader.types(Keys.ARROW_RIGHT);
    assertTrue(reader.text(".lines .now").startsWith("1"), reader.text(".lines .now"));
    assertEquals(0, reader.count(".station"));
    reader.findsNoFault();
    reader.presses(".solving .close-steps");
    assertEquals("w * a", reader.text(".cm-content"));
    assertTrue(browser.hasFocus(".solving .step"));
    reader.tabsBackTo(".cm-content");
    reader.writes("w * a + b // unseen");
    reader.presses(".solving .step");
    isTold("There is no call of your method");
    assertEquals("true", browser.find(".solving").getDomAttribute("data-passed"));
    reader.tabsBackTo(".cm-content");
    reader.writes("nonsense");
    reader.presses(".solving .step");
    isTold("It does not compile");
    assertEquals(0, reader.count(".stepper"));
    reader.tabsBackTo(".cm-content");
    reader.writes("w * a");
    reader.presses(".solving .step");
    reader.sees(".station");
    assertEquals("At step 2, line 1: not as in class WeightedInput", reader.text(".station"));
  }

  @Test
  void who_has_gone_to_the_solution_may_see_where_an_answer_differs_from_it() {
    begins(EXERCISE);
    reader.writes("w * a");
    reader.presses(".steps a[href^='answers-']");
    browser.await("body:not(:has(.solve, .solving))");
    reader.opens(EXERCISE);
    reader.sees(".solving .cm-content");
    reader.presses(".solving .step");
    reader.sees(".station");
  }

  @Test
  void an_exercise_is_solved_from_the_stub_to_full_points() {
    begins(EXERCISE);
    assertTrue(reader.text(".cm-content").contains("TODO ch01.WeightedInput"));
    reader.findsNoFault();
    reader.tabsTo(".cm-content");
    checks();
    isTold("NOT STARTED");
    reader.writes("nonsense");
    checks();
    isTold("It does not compile");
    reader.sees(".problem-line");
    assertEquals("Line 1: Java does not know nonsense.",
        reader.text(".check-result .problems p"));
    reader.findsNoFault();
    reader.writes("/** Once. */ public final class nonsense");
    checks();
    isTold("It does not compile. The task in your comment is not the one of this edition");
    reader.writes("w * a");
    checks();
    isTold("FAIL · 1/2");
    assertEquals("Looks like: the bias is missing.", reader.text(".diagnosis"));
    assertEquals(0, reader.count(".hint[open]"));
    reader.findsNoFault();
    reader.presses("button.next-hint");
    assertEquals(1, reader.count(".hint[open]"));
    reader.presses(".solving .cm-content");
    reader.writes("w * a + b");
    checks();
    isTold("PASS · 2/2");
    reader.sees(".done-mark[aria-pressed=true]");
    reader.sees(".after a[href^='answers-ch01.html#']");
    reader.findsNoFault();
    reader.reloads();
    reader.sees(".solving .cm-content");
    assertEquals("w * a + b", reader.text(".cm-content").strip());
    isTold("PASS · 2/2");
    assertEquals(2, reader.count(".checks [data-outcome=passed]"));
    reader.opens("index.html");
    reader.opens("ch01-one-neuron.html");
    assertTrue(reader.text(".contents .solved").startsWith("1/"));
    reader.findsNoFault();
  }

  @Test
  void every_key_typed_in_the_editor_is_the_editors() {
    begins(EXERCISE);
    reader.writes(Reader.LINE);
    assertEquals(Reader.LINE, reader.text(".cm-content"));
    assertEquals(0, reader.count("dialog"));
  }

  @Test
  void the_editor_opens_at_the_todo_with_what_is_above_folded() {
    begins(EXERCISE);
    assertTrue(reader.text(".cm-content").startsWith("Show lines 1–13"));
    assertTrue(reader.text(".cm-activeLine, .cm-content").contains("TODO ch01.WeightedInput"));
    reader.types("x");
    assertTrue(reader.text(".cm-content").contains("x// TODO ch01.WeightedInput"));
    reader.presses("button.unfold");
    assertTrue(reader.text(".cm-content").startsWith("package ch01;"));
    reader.presses("button.again");
    assertTrue(reader.text(".cm-content").startsWith("Show lines 1–13"));
    reader.findsNoFault();
  }

  @Test
  void beginning_again_can_be_undone() {
    begins(EXERCISE);
    reader.writes("mine");
    reader.presses("button.again");
    assertTrue(reader.text(".cm-content").contains("TODO ch01.WeightedInput"));
    assertEquals(0, reader.count("button.again"));
    reader.typesWith(Keys.CONTROL, "z");
    assertEquals("mine", reader.text(".cm-content").strip());
  }

  @Test
  void of_two_texts_for_an_exercise_both_are_kept() {
    begins(EXERCISE);
    reader.writes("mine");
    reader.opens("exercises.html");
    browser.run("nnbook.keep('answers', {q: [1]}); nnbook.store('edit:ch01-x', '1 / 2')");
    browser.run("""
        URL.createObjectURL = (blob) => {
          blob.text().then((text) => { window.saved = text; });
          return 'about:blank#';
        };
        HTMLAnchorElement.prototype.click = () => {};""");
    reader.presses(".progress > .export");
    reader.sees(".progress-report > p");
    assertEquals("mine", browser.run("return JSON.parse(saved).code['ch01.WeightedInput']"));
    assertEquals("1 / 2", browser.run("return JSON.parse(saved).edits['ch01-x']"));
    assertEquals("In nnbook-progress.json: 1 text, 1 prediction, 1 edited snippet.",
        reader.text(".progress-report"));
    browser.run("nnbook.java.takeProgress(arguments[0])", """
        {"nnbook": "progress", "done": ["ch01.NorGate"],
         "answers": {"q": [0], "r": [2]}, "edits": {"ch01-x": "2", "ch01-y": "3"},
         "code": {"ch01.WeightedInput": "theirs", "ch01.NorGate": "new"}}""");
    assertEquals("ch01.WeightedInput: yours differs and stays; its page shows the other one, too."
        + "\nch01.NorGate: taken over."
        + "\nIn the file: 2 texts, 1 exercise done, 2 predictions, 2 edited snippets.",
        reader.text(".progress-report"));
    assertEquals("{\"q\":[1],\"r\":[2]} 1 / 2 3", browser.run("""
        return [JSON.stringify(nnbook.recall('answers')), nnbook.recall('edit:ch01-x'),
          nnbook.recall('edit:ch01-y')].join(' ');"""));
    reader.findsNoFault();
    reader.opens(EXERCISE);
    reader.sees("button.swap");
    assertEquals("mine", reader.text(".cm-content").strip());
    reader.findsNoFault();
    reader.presses("button.swap");
    assertEquals("theirs", reader.text(".cm-content").strip());
    reader.presses("button.swap");
    assertEquals("mine", reader.text(".cm-content").strip());
    reader.opens("exercises.html");
    browser.runLater("nnbook.java.script('web/java.js').then(() => done())");
    browser.run("nnbook.java.takeProgress('[]')");
    assertEquals("This is no progress file of the book.", reader.text(".progress-report"));
  }

  @Test
  void two_tabs_show_one_text_and_undo_has_the_other() {
    begins(EXERCISE);
    reader.writes("mine");
    browser.openTab();
    try {
      reader.opens(EXERCISE);
      reader.sees(".solving .cm-content");
      assertEquals("mine", reader.text(".cm-content").strip());
      reader.presses(".solving .cm-content");
      reader.writes("newer");
      browser.switchTo(0);
      awaitsText("newer");
      for (int letter = 0; letter < "newer".length(); letter++) { // each came by itself
        reader.typesWith(Keys.CONTROL, "z");
      }
      awaitsText("mine");
      browser.switchTo(1);
      awaitsText("mine");
    } finally {
      browser.switchTo(1);
      browser.closeTab();
    }
  }

  /** A browser may let a page sleep that the reader has left, and wake it up with Back. */
  @Test
  void a_page_that_slept_takes_over_what_another_tab_has_written() {
    begins(EXERCISE);
    reader.writes("mine");
    browser.run("""
        nnbook.store('draft:ch01.WeightedInput', 'newer');
        const { setItem } = Storage.prototype;
        window.written = [];
        Storage.prototype.setItem = function (name, text) {
          written.push(text);
          setItem.call(this, name, text);
        };
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));""");
    awaitsText("newer");
    assertEquals(List.of(), browser.run("return written"));
    reader.typesWith(Keys.CONTROL, "z");
    awaitsText("mine");
    assertEquals(List.of("\"mine\""), browser.run("return written"));
  }

  private void awaitsText(String text) {
    browser.runLater("""
        const look = () => document.querySelector('.cm-content').innerText.trim() === arguments[0]
            ? done() : setTimeout(look, 20);
        look();""", text);
  }

  @Test
  void what_is_achieved_and_not_kept_is_told() {
    begins(EXERCISE);
    browser.run("""
        Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
        """);
    reader.writes("w * a + b");
    checks();
    isTold("PASS");
    reader.sees(".toast:not(:empty)");
    assertTrue(reader.text(".toast").startsWith("This browser does not keep what you do here"));
    assertTrue(reader.text(".editor-told").contains("does not keep your text"));
    reader.findsNoFault();
    reader.presses("button.again"); // or the page would ask before it goes
  }

  @Test
  void a_check_that_does_not_end_is_stopped() {
    begins("ch01-one-neuron.html");
    reader.writes("while (true)");
    checks();
    isTold("Checking");
    reader.presses(".check-run");
    isTold("Stopped.");
    reader.presses(".solving .cm-content");
    reader.writes("w * a + b");
    checks();
    isTold("PASS");
  }
}
