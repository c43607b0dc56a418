package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import nnbook.web.figure.FiguresOfLetters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Letters that train, by keys alone, and as they do on a JVM. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresOfLettersTest {
  private static final String PAGE = "ch01-one.html";

  @TempDir private static Path home;
  private static Path site;

  private final Chromium browser;
  private final Reader reader;

  FiguresOfLettersTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser, site);
  }

  @BeforeAll
  static void build() throws IOException {
    site = LiveFiguresTest.site(home, List.of("letters"));
  }

  private void visits(String place) {
    reader.opens("index.html");
    browser.open(URI.create(site.resolve(PAGE).toUri() + place));
    reader.sees(place.replaceAll("\\?.*", "") + ".on");
  }

  private String told(String figure) {
    return reader.text("#fig-" + figure + " .told");
  }

  private void awaits(String selector, String words) {
    browser.runLater("""
        const text = () => document.querySelector(arguments[0])?.textContent;
        const look = () => text()?.includes(arguments[1]) ? done() : requestAnimationFrame(look);
        look();""", selector, words);
  }

  @Test
  void letters_train_until_they_are_paused_and_go_back_to_the_start() {
    visits("#fig-letters");
    String before = told("letters");
    assertTrue(before.startsWith("Nothing is learned yet"), before);
    reader.tabsTo("#fig-letters .play");
    reader.types(Keys.ENTER);
    awaits("#fig-letters .told", "After 54 steps");
    reader.types(Keys.ENTER);
    assertEquals("Play", reader.text("#fig-letters .play"));
    reader.tabsTo("#fig-letters .reset");
    reader.types(Keys.ENTER);
    awaits("#fig-letters .told", before);
  }

  @Test
  void letters_move_as_on_a_jvm() {
    visits("#fig-letters?steps=90&seed=2");
    Object[] x = ((List<?>) browser.runLater(
        "nnbook.figures.ask('letters', {steps: 90, seed: 2}).then(({x}) => done([...x]))"))
        .toArray();
    double[] wanted = FiguresOfLetters.letters("steps=90", "seed=2").row("x");
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(wanted[i], ((Number) x[i]).doubleValue(), "letter " + i);
    }
  }
}
