package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader predicts, works on exercises and looks at figures with the keyboard alone. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingTest {
  private static final String CHAPTER = "ch02-activations.html";
  private static final String CHOSEN = ".predict:has([data-chosen])";
  private static final String NUMBER = ":has(> .ask-number)";

  private final Chromium browser;
  private final Reader reader;

  WorkingTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser);
  }

  @Test
  void a_prediction_gets_its_verdict_and_is_remembered() {
    reader.opens(CHAPTER);
    reader.tabsTo(".choices li:not([data-right=true]) button");
    assertEquals("", reader.text(".verdict"));
    reader.types(Keys.ENTER);
    String wrong = reader.text(".verdict");
    reader.reloads();
    assertEquals(1, reader.count(".choices li[data-chosen=wrong]"));
    reader.tabsTo(".choices li[data-right=true] button");
    reader.types(Keys.SPACE);
    reader.sees(".verdict[data-right=true]");
    assertNotEquals(wrong, reader.text(".verdict[data-right=true]"));
    reader.findsNoFault(CHOSEN);
  }

  @Test
  void each_choice_is_explained_once_one_is_taken() {
    reader.opens("ch08-initialization.html");
    assertEquals(0, reader.count(".why"));
    reader.tabsTo(".choices li:has(.reason):not([data-right=true]) button");
    reader.types(Keys.ENTER);
    assertEquals(2, reader.count(".reason[role=status] > .why"));
    reader.sees("li[data-chosen=wrong] .why");
    reader.sees("li[data-chosen=right] .why");
    reader.goesToTheTop(); // or axe minds a button that has scrolled below the page's head
    reader.findsNoFault(CHOSEN);
    reader.reloads();
    assertEquals(2, reader.count(".reason > .why"));
    reader.tabsTo(".predictions button");
    reader.types(Keys.ENTER);
    assertEquals(0, reader.count(".why"));
  }

  @Test
  void what_answers_a_question_is_closed_until_the_reader_chooses() {
    reader.opens("ch01-one-neuron.html");
    assertEquals(0, reader.count("article [data-after]"));
    assertEquals(0, reader.count(".predict + .snippet > .folded"));
    reader.tabsTo(".choices button");
    reader.types(Keys.ENTER);
    long first = reader.count("article [data-after]");
    assertTrue(first > 0);
    reader.reloads();
    assertEquals(first, reader.count("article [data-after]"));
    reader.findsNoFault(CHOSEN + ", article [data-after]");
  }

  @Test
  void a_number_is_typed_with_a_second_try_and_is_remembered() {
    reader.opens("ch03-layers.html"); // its figure is far from other buttons
    reader.tabsTo(".ask-number input");
    reader.types("a quarter", Keys.ENTER);
    assertEquals("Please type a number such as 0.5.", reader.text(".ask-number + .verdict"));
    long closed = reader.count("[data-after]");
    reader.types("0,2", Keys.ENTER); // over what is selected
    String again = reader.text(".verdict[data-right=false]");
    assertTrue(again.startsWith("Not yet. That’s "), again);
    assertTrue(again.endsWith("Try once more."), again);
    assertEquals(closed, reader.count("[data-after]"));
    assertEquals(0, reader.count(".reason .why"));
    reader.types(".25", Keys.ENTER);
    assertEquals("Right", reader.text(".verdict[data-right=true]"));
    reader.sees(".ask-number [data-chosen=right]");
    reader.sees(".reason .why");
    reader.findsNoFault(NUMBER);
    reader.reloads();
    assertEquals("Right", reader.text(".verdict[data-right=true]"));
    assertEquals(1, reader.count(".ask-number [data-chosen=right][readonly]"));
  }

  @Test
  void two_wrong_numbers_show_the_answer_and_open_what_follows() {
    reader.opens("ch03-layers.html"); // its figure is far from other buttons
    reader.tabsTo(".ask-number input");
    reader.types("9", Keys.TAB, Keys.ENTER);
    assertEquals("Not yet. Try once more.", reader.text(".verdict[data-right=false]"));
    reader.types("−1", Keys.ENTER);
    assertEquals("It is 0.25.", reader.text(".verdict[data-right=false]"));
    assertEquals(1, reader.count(".ask-number [data-chosen=wrong]"));
    assertEquals(1, reader.count(".reason .why"));
    reader.tabsTo(".predictions button");
    reader.types(Keys.ENTER);
    assertEquals(0, reader.count(".ask-number [readonly]"));
    reader.findsNoFault(NUMBER);
  }

  @Test
  void a_question_can_be_skipped_and_asked_again() {
    reader.opens("ch01-one-neuron.html");
    reader.tabsTo(".closed button");
    reader.types(Keys.ENTER);
    long one = reader.count("article [data-after]");
    reader.tabsTo(".closed button + button");
    reader.types(Keys.ENTER);
    assertTrue(reader.count("article [data-after]") > one);
    assertEquals(0, reader.count(".closed"));
    reader.tabsTo(".predictions button");
    reader.types(Keys.ENTER);
    assertEquals(0, reader.count("article [data-after]"));
  }

  @Test
  void a_link_into_a_closed_part_opens_it_for_this_visit() {
    reader.opens("ch01-one-neuron.html");
    browser.run("document.querySelector('.paragraph[data-after]').id = 'here'");
    assertEquals(0, reader.count("article [data-after]"));
    browser.runLater("addEventListener('hashchange', () => done()); location.hash = 'here';");
    reader.sees("#here");
    reader.opens("ch01-one-neuron.html");
    assertEquals(0, reader.count("article [data-after]"));
  }

  @Test
  void hints_unfold_one_by_one() {
    reader.opens("ex-ch02-Softplus.html");
    for (int hint = 1; hint <= 2; hint++) {
      assertEquals(hint, reader.count(".hint"));
      assertEquals(hint - 1, reader.count(".hint > .content"));
      reader.tabsTo(".hint:not([open]) > summary");
      reader.types(Keys.ENTER);
    }
    reader.findsNoFault();
  }

  @Test
  void an_exercise_is_marked_as_done_and_counted() {
    reader.opens("exercises.html");
    reader.tabsTo(".exercise-list a");
    reader.types(Keys.ENTER);
    reader.tabsTo(".done-mark");
    reader.types(Keys.ENTER);
    reader.sees(".done-mark[aria-pressed=true]");
    reader.findsNoFault();
    reader.opens("exercises.html");
    assertEquals(1, reader.count(".exercise-list li[data-done]"));
    reader.sees(".done-count");
    reader.findsNoFault();
  }

  @Test
  void the_lines_of_a_puzzle_are_put_in_order_and_remembered() {
    reader.opens("ex-ch09-AdamStep.html");
    reader.tabsTo(".puzzle summary");
    reader.types(Keys.ENTER);
    reader.findsNoFault(".puzzle");
    picks("[data-number='4']");
    checks();
    assertTrue(reader.text(".puzzle .verdict").contains("it needs a line that is missing above"));
    picks("[data-number='1']");
    picks("[data-number='3']");
    picks("[data-why]");
    checks();
    assertEquals(2, reader.count(".puzzle-placed li[data-right]"));
    String verdict = reader.text(".puzzle .verdict");
    assertTrue(verdict.startsWith("Line 3, “") && verdict.contains("does not belong"), verdict);
    reader.findsNoFault(".puzzle");
    picks("[data-number='2']:not([data-why])");
    reader.reloads();
    reader.tabsTo(".puzzle summary");
    reader.types(Keys.ENTER);
    assertEquals(3, reader.count(".puzzle-placed li"));
    reader.tabsTo(".puzzle-placed li:not([data-right]) button");
    reader.types(Keys.ENTER);
    assertEquals(2, reader.count(".puzzle-placed li"));
    for (int number : new int[] {2, 5, 4, 6, 7}) {
      picks("[data-number='" + number + "']:not([data-why])");
    }
    checks();
    reader.sees(".puzzle-solved");
    reader.findsNoFault(".puzzle");
    reader.tabsTo(".puzzle-again");
    reader.types(Keys.ENTER);
    assertEquals(9, reader.count(".puzzle-lines li"));
  }

  private void picks(String line) {
    reader.tabsTo(".puzzle-lines li" + line + " button");
    reader.types(Keys.ENTER);
  }

  private void checks() {
    reader.tabsTo(".puzzle-check");
    reader.types(Keys.ENTER);
  }

  @Test
  void a_figure_fills_the_window_and_goes_back() {
    reader.opens(CHAPTER);
    opensAll();
    reader.tabsTo("figure:not(.interactive) .enlarge"); // a live figure may hide its own
    reader.types(Keys.ENTER);
    reader.sees("dialog.lightbox svg");
    assertEquals(1, reader.count("figure .placeholder"));
    reader.findsNoFault("dialog.lightbox");
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count("dialog"));
    assertEquals(0, reader.count("figure .placeholder"));
    assertEquals(0, reader.count("dialog svg"));
  }

  /** Figures that answer a question are closed until then. */
  private void opensAll() {
    reader.tabsTo(".closed button + button");
    reader.types(Keys.ENTER);
  }

  @Test
  void a_figure_is_explored_and_comes_back() {
    reader.opens("ch03-layers.html"); // its figure is far from other buttons
    opensAll();
    reader.tabsTo("button.explore");
    reader.types(Keys.ENTER);
    reader.sees(".explorer .plotly svg");
    assertEquals(0, reader.count(".exploring > .drawing"));
    reader.findsNoFault("figure:has(.explorer)");
    reader.reloads();
    reader.tabsTo("button.explore");
    reader.types(Keys.ENTER);
    reader.sees(".explorer .plotly svg");
    reader.tabsBackTo(".explorer .plotly");
    reader.types(Keys.ARROW_RIGHT);
    assertNotEquals("", reader.text(".explorer .status"));
    reader.tabsBackTo(".explorer .series button");
    reader.types(Keys.SPACE);
    reader.sees(".explorer [aria-pressed=false]");
    reader.tabsTo("button.explore");
    reader.types(Keys.ENTER);
    assertEquals(0, reader.count(".explorer"));
  }
}
