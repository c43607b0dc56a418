package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nnbook.platform.Home;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import nnbook.web.step.SnippetFilms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader is asked in the stepper, with the keyboard alone; the film comes from the JVM. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingTest {
  private static final String PAGE = "ch01-one-neuron.html";
  private static final String INPUT = ".asks input";

  private static final String FILM = film();

  private final Chromium browser;
  private final Reader reader;

  AskingTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser);
  }

  private static String film() {
    Path home = Home.folder();
    String code = ChapterSource.read(Chapters.find(home, "ch01"), home).steppings().get(0).code();
    return FilmJson.of(new SnippetFilms(SharedSignatures.bytes())
        .film("snippet", code, FilmStart.AT_ONCE, (kind, text) -> { }));
  }

  @BeforeEach
  void open() {
    reader.opens(PAGE);
    browser.run("localStorage.clear()");
    reloads();
  }

  private void reloads() {
    reader.reloads();
    browser.runLater("""
        nnbook.java.script('web/java.js').then(() => {
          nnbook.java.ask = async () => ({ message: '', line: 0, film: arguments[0] });
          done();
        });""", FILM);
  }

  private void begins() {
    reader.tabsTo(".stepping .through");
    reader.types(Keys.ENTER);
    reader.sees(".steps-place .stepper");
    assertTrue(browser.hasFocus(".time input"));
  }

  /** Goes on until the stepper asks. */
  private void isAskedAfter(int steps) {
    reader.types("n".repeat(steps));
    assertTrue(browser.hasFocus(":not(" + INPUT + ")"));
    reader.types("n");
    assertTrue(browser.hasFocus(INPUT));
  }

  private void answers(String number) {
    reader.types(number);
    reader.types(Keys.ENTER);
  }

  private String sum() {
    return reader.text(".lines .now .sum").replace("Part by part", "");
  }

  @Test
  void it_stops_before_each_step_that_is_asked_for() {
    begins();
    assertEquals("double", reader.text(".lines code span"));
    isAskedAfter(4);
    assertEquals("0 < 3 → true", sum());
    reader.types(Keys.ARROW_RIGHT);
    assertTrue(reader.text(".stepper .note").endsWith("Answer first, or press Show me."));
    reader.types(Keys.ARROW_LEFT);
    assertEquals("", reader.text(".stepper .note"));
    reader.types(Keys.ARROW_RIGHT);
    assertEquals("0 < 3 → true", sum());
    answers("five");
    assertEquals("Please type a number such as 0.5.", reader.text(".asks .verdict"));
    reader.findsNoFault(".stepping");
    answers("3");
    assertEquals("Not yet. Try once more.", reader.text(".asks .verdict"));
    reader.typesWith(Keys.CONTROL, "a");
    assertEquals("0 < 3 → true", sum());
    answers("2,5");
    assertEquals("0.5 + 2 · 1 → 2.5", sum());
    assertEquals("true", browser.find(".asks .verdict").getDomAttribute("data-right"));
    assertTrue(browser.hasFocus(".time input"));

    isAskedAfter(1);
    assertEquals(1, reader.count(INPUT));
    reader.tabsTo(".asks > button");
    reader.types(Keys.ENTER);
    assertEquals("2.5 + (-1.5) · 2 → -0.5", sum());
    assertTrue(reader.text(".asks").contains("It is -0.5."), reader.text(".asks"));
    assertEquals(0, reader.count(".asks :is(input, button)"));

    isAskedAfter(1);
    answers("1.5");
    assertEquals("(-0.5) + 0.5 · 4 → 1.5", sum());
    reader.types(Keys.END);
    reader.types("n");
    assertEquals(0, reader.count(INPUT));
    reader.tabsTo(".close-steps");
    reader.types(Keys.ENTER);
    assertEquals(3, reader.count(".questions .ask-number input"));
    assertEquals("3,2,5;1.5", browser.run("""
        return Object.values(nnbook.recall('answers', {})).map((one) => one.join()).join(';');"""));
    assertEquals(1L, browser.run("return nnbook.recall('skipped', []).length"));
  }

  @Test
  void on_paper_a_question_stands_where_it_stood() {
    begins();
    isAskedAfter(4);
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertEquals(3, reader.count(".questions .ask-number input"));
    reader.presses(".moves .next");
    assertTrue(browser.hasFocus(INPUT));
  }

  @Test
  void the_slider_does_not_lead_past_a_question_and_what_is_answered_is_not_asked() {
    browser.run("nnbook.questions.filter(({ field }) => field?.place.closest('.stepping'))"
        + ".slice(0, 2).forEach((one) => one.keep(['2.5']))");
    reloads();
    begins();
    reader.types(Keys.END);
    assertTrue(browser.hasFocus(INPUT));
    assertEquals("2 < 3 → true", sum());
    answers("8");
    reader.typesWith(Keys.CONTROL, "a");
    answers("9");
    assertEquals("(-0.5) + 0.5 · 4 → 1.5", sum());
    assertTrue(reader.text(".asks").contains("It is 1.5."), reader.text(".asks"));
  }

  @Test
  void who_has_opened_the_answers_is_asked_all_the_same() {
    browser.run("nnbook.openAnswers()");
    begins();
    isAskedAfter(4);
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count(".stepper"));
    assertTrue(browser.hasFocus(".step"));
  }

  @Test
  void that_nothing_can_be_stepped_through_is_told_beside_the_button() {
    browser.run("nnbook.java.ask = async () => { throw new nnbook.java.Trouble('Stopped.'); };");
    reader.tabsTo(".stepping .through");
    reader.types(Keys.ENTER);
    reader.sees(".stepping .through + .run-state:not(:empty)");
    assertEquals("Stopped.", reader.text(".stepping .through + .run-state"));
  }
}
