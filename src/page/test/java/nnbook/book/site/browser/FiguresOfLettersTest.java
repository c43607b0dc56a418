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

/** Letters that train and the machine of names, by keys alone; they say what they say on a JVM. */
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
    site = LiveFiguresTest.site(home, List.of("letters", "names"));
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

  /** Types into the field for the beginning of a name, which is empty. */
  private void begins(String keys) {
    reader.tabsTo("#fig-names-start");
    reader.types(keys);
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

  @Test
  void names_are_those_that_a_jvm_samples() {
    visits("#fig-names");
    begins("mar");
    reader.types(Keys.ENTER);
    awaits("#fig-names .names", "of 20");
    String names = FiguresOfLetters.names("start=mar", "temperature=1", "seed=1").text("names");
    String shown = reader.text("#fig-names .names");
    assertTrue(shown.startsWith(names.replace(" ", ", ") + ". In bold"), shown);
  }

  @Test
  void what_a_machine_of_letters_cannot_read_is_told_and_the_figure_goes_on() {
    visits("#fig-names");
    String first = told("names");
    assertTrue(first.startsWith("A name begins with "), first);
    begins("É ñ");
    awaits("#fig-names .told", "It knows the letters a to z only");
    assertTrue(told("names").endsWith(first), told("names"));
    reader.types("Qu");
    awaits("#fig-names .told", "Capital letters are read as small ones.");
    awaits("#fig-names .told", "After “qu” it expects ");
    assertEquals(3 * 4, reader.count("#fig-names .look"));
    reader.types("abcdefghij".repeat(4));
    awaits("#fig-names .told", "it takes “quabcdefghi”.");
    assertEquals(12 * 4, reader.count("#fig-names .look"));
    reader.types(Keys.ENTER);
    awaits("#fig-names .names", "quabcdefghi");
    for (int key = 0; key < 45; key++) {
      reader.types(Keys.BACK_SPACE);
    }
    browser.runLater("""
        const told = document.querySelector('#fig-names .told');
        const look = () => told.innerText === arguments[0] ? done() : requestAnimationFrame(look);
        look();""", first);
    reader.findsNoFault();
  }

  @Test
  void names_are_read_aloud_when_they_are_asked_for_and_not_with_each_letter() {
    visits("#fig-names");
    assertEquals("status", attribute(".told", "role"));
    reader.tabsTo("#fig-names .more");
    reader.types(Keys.SPACE);
    awaits("#fig-names .names", "of 20");
    assertEquals("polite", attribute(".names", "aria-live"));
    String before = reader.text("#fig-names .names");
    reader.tabsBackTo("#fig-names-temperature");
    reader.types(Keys.ARROW_LEFT);
    browser.runLater("""
        const names = document.querySelector('#fig-names .names');
        const look = () => names.innerText !== arguments[0] ? done() : requestAnimationFrame(look);
        look();""", before);
    assertEquals("off", attribute(".names", "aria-live"));
    assertTrue(attribute(".chart:nth-child(2) svg", "aria-label").contains(
        "Head 3 looks most at the beginning, with 100 %."));
  }

  private String attribute(String part, String name) {
    return browser.find("#fig-names " + part).getDomAttribute(name);
  }

  @Test
  void an_address_brings_back_names_and_one_without_sense_the_first_chances() {
    visits("#fig-names?start=jo&temperature=0.5&seed=2");
    String names =
        FiguresOfLetters.names("start=jo", "temperature=0.5", "seed=2").text("names");
    assertTrue(reader.text("#fig-names .names").startsWith(names.replace(" ", ", ")));
    visits("#fig-names?start=jo&temperature=-1&seed=x");
    assertTrue(told("names").startsWith("A name begins with "), told("names"));
    assertEquals(List.of(), browser.consoleErrors());
  }
}
