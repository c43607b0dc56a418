package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import nnbook.learner.ReviewState;
import nnbook.learner.Workbook;
import nnbook.platform.Home;
import nnbook.terminal.quiz.ReviewDeck;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader reviews finished chapters in the page, by the rules of the terminal. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewPageTest {
  private static final String PAGE = "review.html";
  private static final String BEGIN = ".review .card-buttons button";

  /** All questions of chapter 1 are answered. */
  private static final String FINISH = """
      const keys = [...document.querySelectorAll('template[data-chapter=ch01][data-question]')]
        .map((card) => card.dataset.question);
      nnbook.keep('answers', Object.fromEntries(keys.map((key) => [key, [0]])));
      return keys.length;""";

  /** The days from today on which cards are due, with their steps. */
  private static final String DUE = """
      const today = new Date();
      const midnight = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
      return Object.values(nnbook.recall('review', {})).map((state) =>
        state[0] + ' in ' + (Date.parse(state.slice(2)) - midnight) / 86400000).sort().join();""";

  private final Chromium browser;
  private final Reader reader;

  ReviewPageTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser);
  }

  private void begins() {
    reader.opens(PAGE);
    browser.run(FINISH);
    reader.reloads();
    reader.tabsTo(BEGIN);
    reader.types(Keys.ENTER);
    reader.sees(".card");
  }

  /** Answers the card that is shown, by the keyboard. */
  private void answers(boolean right) {
    if (reader.count(".card .choices") == 1) {
      reader.tabsTo(".choices [data-right=" + right + "] button");
      reader.types(Keys.ENTER);
      reader.sees(".card .verdict[data-right=" + right + "]");
      assertTrue(browser.hasFocus(".card-buttons button"));
      reader.types(Keys.ENTER);
    } else if (reader.count(".card .ask-number") == 1) {
      reader.tabsTo(".card input");
      reader.types(right ? numberWanted() : "123456");
      reader.types(Keys.ENTER);
      reader.sees(".card .verdict[data-right=" + right + "]");
      assertTrue(browser.hasFocus(".card-buttons button"));
      reader.types(Keys.ENTER);
    } else {
      reader.tabsTo(".card-buttons button");
      reader.types(Keys.ENTER);
      reader.sees(".card :is(.back, .answer)");
      if (!right) {
        reader.types(Keys.TAB);
      }
      reader.types(Keys.ENTER);
      if (reader.count(".card .verdict[data-right]") == 1) {
        reader.types(Keys.ENTER);
      }
    }
  }

  /** The first number of the card's answer, which is no part of the page while it is asked. */
  private String numberWanted() {
    return String.valueOf(browser.run("""
        const said = document.querySelector('.card').textContent.replace(/\\s/g, '');
        return [...document.querySelectorAll('template')].find((card) =>
          said.startsWith(card.content.textContent.replace(/\\s/g, '').slice(0, 60))
          && said.includes(card.content.querySelector('.ask-number')?.textContent
            .replace(/\\s/g, '')))
          .content.querySelector('[data-number]').dataset.number;"""));
  }

  @Test
  void nothing_is_asked_before_a_chapter_is_finished() {
    reader.opens(PAGE);
    assertTrue(reader.text(".review").startsWith("You haven't finished a chapter yet."));
    assertEquals(0, reader.count(".card"));
    reader.findsNoFault(".review");
    reader.tabsTo(".review-others summary");
    reader.types(Keys.ENTER);
    reader.tabsTo(".review-others button");
    reader.types(Keys.ENTER);
    reader.sees(".card");
  }

  @Test
  void what_is_missed_comes_back_and_twelve_are_enough_for_a_day() {
    begins();
    reader.findsNoFault(".review");
    answers(false);
    for (int card = 1; card < ReviewState.CARDS_A_DAY; card++) {
      answers(true);
    }
    assertEquals("0 in 1" + ",1 in 1".repeat(ReviewState.CARDS_A_DAY - 1), browser.run(DUE));
    answers(true);
    assertEquals(0, reader.count(".card"));
    assertTrue(reader.text(".review").startsWith(
        "Cards answered: 12, right at once: 11. That's all for today."),
        reader.text(".review"));
    assertEquals("0 in 1" + ",1 in 1".repeat(ReviewState.CARDS_A_DAY - 1), browser.run(DUE));
    reader.reloads();
    assertEquals(0, reader.count(BEGIN));
  }

  @Test
  void the_days_between_grow_as_in_the_terminal() {
    for (int step = 0; step <= ReviewState.DAYS.size(); step++) {
      reader.opens(PAGE);
      browser.run("""
          const [card] = document.querySelectorAll('template[data-chapter=ch01]');
          nnbook.forgetAll();
          const key = `ch01.${card.dataset.key}`;
          nnbook.keep('review', { [key]: `${arguments[0]} 2020-01-31` });""", step);
      reader.reloads();
      reader.tabsTo(BEGIN);
      reader.types(Keys.ENTER);
      answers(true);
      int last = ReviewState.DAYS.size();
      assertEquals(Math.min(step + 1, last) + " in "
          + ReviewState.DAYS.get(Math.min(step, last - 1)), browser.run(DUE));
    }
  }

  @Test
  void a_file_takes_it_to_another_browser_and_the_later_answer_stays() {
    reader.opens("exercises.html");
    browser.runLater("nnbook.java.script('web/java.js').then(() => done())");
    assertEquals("""
        {"ch01.a":"3 2027-03-08","ch01.b":"0 2027-03-03","ch01.c":"1 2027-01-01"}""",
        browser.run("""
        nnbook.keep('review', { 'ch01.a': '2 2027-03-02', 'ch01.b': '0 2027-03-03' });
        nnbook.java.takeProgress(JSON.stringify({ nnbook: 'progress', review: {
          'ch01.a': '3 2027-03-08', 'ch01.b': '5 2027-03-30', 'ch01.c': '1 2027-01-01',
          'ch01.d': 'soon', 'ch01.e': '1 2027-13-01' } }));
        return JSON.stringify(nnbook.recall('review'));"""));
  }

  @Test
  void without_scripts_a_sentence_says_what_to_do() {
    browser.scripts(false);
    reader.opens(PAGE);
    reader.sees(".scriptless");
  }

  @Test
  void page_and_terminal_ask_the_same_cards() throws IOException {
    Set<String> differing = ReviewDeck.of(Workbook.of(Home.folder(), Assertions::fail))
        .of(Set.of()).stream().map(card -> card.chapter() + "." + card.key())
        .collect(Collectors.toCollection(TreeSet::new));
    String page = Files.readString(RealBook.in(Edition.SITE).resolve(PAGE));
    assertTrue(differing.size() > 100, differing.size() + " cards");
    Jsoup.parse(page).select("template[data-key]").stream()
        .map(card -> card.attr("data-chapter") + "." + card.attr("data-key"))
        .filter(key -> !differing.remove(key)).toList().forEach(differing::add);
    assertEquals(Set.of(), differing);
  }
}
