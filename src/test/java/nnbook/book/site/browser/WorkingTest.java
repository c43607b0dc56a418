package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A reader predicts, works on exercises and looks at figures with the keyboard alone. */
@ExtendWith(InChromium.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingTest {
  private static final String CHAPTER = "ch02-activations.html";

  private final Reader reader;

  WorkingTest(Chromium browser) {
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
    reader.findsNoFault();
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
  void a_figure_fills_the_window_and_goes_back() {
    reader.opens(CHAPTER);
    long figures = reader.count("figure svg");
    reader.tabsTo("figure .enlarge");
    reader.types(Keys.ENTER);
    reader.sees("dialog.lightbox svg");
    reader.findsNoFault();
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count("dialog"));
    assertEquals(figures, reader.count("figure svg"));
  }
}
