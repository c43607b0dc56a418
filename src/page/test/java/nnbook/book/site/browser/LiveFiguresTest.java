package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import nnbook.book.TinyBook;
import nnbook.web.aot.SharedWasm;
import nnbook.web.figure.LiveFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A reader acts on the figures; they are computed by the engine's own classes as WebAssembly. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveFiguresTest {
  private static final String PAGE = "ch01-one.html";

  @TempDir private static Path home;
  private static Path site;

  private final Chromium browser;
  private final Reader reader;

  LiveFiguresTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser, site);
  }

  @BeforeAll
  static void build() throws IOException {
    site = site(home, new TreeSet<>(LiveFigures.ofBook().names()));
  }

  /** A chapter with these figures; the printed one is the same for each. */
  static Path site(Path home, Iterable<String> names) throws IOException {
    System.setProperty("nnbook.page.java", "true");
    StringBuilder chapter = new StringBuilder("Text.\n\n");
    for (String name : names) {
      chapter.append("[source.run.folded.interactive#fig-").append(name).append(",java]\n----\n")
          .append("new nnbook.plot.Plot(\"Caption of ").append(name).append(".\")")
          .append(".describe(\"A line.\").x(\"x\", 0, 1).y(\"y\", 0, 1)")
          .append(".line(\"\", new double[] {0, 1}, new double[] {0, 1})\n----\n\n");
    }
    assertEquals(List.of(), new TinyBook(home).chapter(chapter.toString()).build());
    Path site = home.resolve("target/book/html");
    FakeJava.part(site, "runtime", SharedWasm.runtime());
    Files.copy(SharedWasm.figures(), site.resolve("web/engine.js"));
    return site;
  }

  @Test
  void on_a_phone_a_figure_stands_alone_and_fits_the_screen() {
    browser.width(PageBoxes.PHONE);
    reader.opens(PAGE);
    browser.runLater("""
        const boxes = [...document.querySelectorAll('figure.interactive')];
        nnbook.java.script('web/figures.js').then(() => Promise.all(boxes.map((box) =>
          nnbook.figures.begin(box, new URLSearchParams())))).then(() => done());""");
    assertEquals(List.of(), PageBoxes.faults(browser, PageBoxes.PHONE));
    assertEquals(1, sides("neuron"), 0.1, "an arrow of weights is at right angles to its line");
    assertEquals(1, sides("digit"), 0.1);
    reader.findsNoFault();
  }

  /** How wide the plane of a figure is for its height. */
  private double sides(String figure) {
    return ((Number) browser.run("""
        const { width, height } =
          document.querySelector(`#fig-${arguments[0]} .chart > svg > svg`).getBoundingClientRect();
        return width / height;""", figure)).doubleValue();
  }

  private String told(String figure) {
    return reader.text("#fig-" + figure + " .told");
  }

  /** Waits until the playground has drawn that many; level lines count, which have no height. */
  private void awaitsDrawn(int count, String selector) {
    browser.runLater("""
        const drawn = () => document.querySelectorAll(`#fig-playground ${arguments[1]}`).length;
        const look = () => drawn() === arguments[0] ? done() : requestAnimationFrame(look);
        look();""", count, selector);
  }

  /** Opens the page anew at that place. */
  private void visits(String place) {
    reader.opens("index.html");
    browser.open(URI.create(site.resolve(PAGE).toUri() + place));
  }

  /** Opens a figure and goes to one of its controls. */
  private void goesTo(String figure, String control) {
    visits("#fig-" + figure);
    reader.sees("#fig-" + figure + ".on");
    browser.run("document.getElementById(arguments[0]).focus()", "fig-" + figure + "-" + control);
  }

  private void awaitsTold(String figure, String words) {
    browser.runLater("""
        const told = () => document.querySelector(`#fig-${arguments[0]} .told`)?.textContent;
        const look = () => told()?.includes(arguments[1]) ? done() : requestAnimationFrame(look);
        look();""", figure, words);
  }

  private void awaitsAddress(String address) {
    browser.runLater("""
        const look = () => location.hash === arguments[0] ? done() : requestAnimationFrame(look);
        look();""", address);
  }

  @Test
  void keys_move_a_slider_and_the_address_keeps_it() {
    goesTo("curve", "rate");
    assertTrue(told("curve").startsWith("After 5 steps the loss is 0.1074."), told("curve"));
    reader.types(Keys.ARROW_RIGHT);
    awaitsTold("curve", "0.78");
    awaitsAddress("#fig-curve?rate=0.11");
    String before = told("curve");
    reader.reloads();
    reader.sees("#fig-curve.on");
    assertEquals(before, told("curve"));
  }

  @Test
  void the_first_page_has_a_neuron_that_answers_at_once_and_without_scripts_its_picture() {
    reader.opens("index.html");
    reader.sees(".alive .on .live");
    String before = told("neuron");
    browser.run("document.getElementById('fig-neuron-w1').focus()");
    reader.types(Keys.ARROW_LEFT);
    awaitsTold("neuron", "z = 1.19 ");
    assertFalse(before.equals(told("neuron")), before);
    browser.scripts(false);
    reader.opens("index.html");
    assertTrue(reader.text(".alive figcaption").startsWith("This is a neuron."));
    assertEquals(1, reader.count(".alive .drawing svg"));
  }

  @Test
  void an_address_opens_a_state_and_one_that_makes_no_sense_the_first() {
    visits("#fig-bowl?rate=0.081&steps=30");
    reader.sees("#fig-bowl.on");
    assertTrue(told("bowl").endsWith("It multiplies w₂ by −1.025: it leaves the valley."));
    visits("#fig-bowl?rate=-1&steps=x&w=%3Cb%3E");
    reader.sees("#fig-bowl.on");
    assertTrue(told("bowl").startsWith("After 10 steps the loss is 0.221."), told("bowl"));
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void a_button_goes_through_the_calculation_number_by_number() {
    goesTo("backprop", "step");
    for (int step = 0; step < 10; step++) {
      reader.types(Keys.ARROW_RIGHT);
    }
    awaitsTold("backprop", "δ of hidden neuron 1");
    assertTrue(reader.text("#fig-backprop .formula").endsWith("= 0.00877135"));
  }

  @Test
  void a_network_trains_until_it_is_paused() {
    goesTo("playground", "rate");
    browser.run("document.querySelector('#fig-playground .play').click()");
    awaitsTold("playground", "of the points are on the right side");
    browser.run("document.querySelector('#fig-playground .play').click()");
    assertEquals("Play", reader.text("#fig-playground .play"));
    awaitsDrawn(12, ".weight");
  }

  @Test
  void layers_may_have_different_widths_and_points_be_kept_for_a_test() {
    visits("#fig-playground?layers=2&units=3&units2=5&test=30&epochs=2");
    awaitsTold("playground", "Of the test points (hollow)");
    awaitsDrawn(2 * 3 + 3 * 5 + 5, ".weight");
    Object java = browser.run("return document.querySelector('#fig-playground pre').textContent");
    assertTrue(java.toString().contains("Dense.of(3, 5, new Tanh(),"));
    assertTrue(java.toString().contains("trainer.fit(model, trainX, trainY, 2)"));
    awaitsDrawn(200, ".chart:first-child .mark");
    awaitsDrawn(60, ".chart:first-child .mark[style*=paper]");
    browser.run("document.getElementById('fig-playground-units2').focus()");
    reader.types(Keys.ARROW_LEFT);
    awaitsAddress("#fig-playground?test=30&layers=2&units=3&units2=4&epochs=2");
    awaitsDrawn(2 * 3 + 3 * 4 + 4, ".weight");
  }

  @Test
  void layers_without_a_width_of_their_own_have_that_of_the_first() {
    visits("#fig-playground?layers=3&units=2");
    reader.sees("#fig-playground.on");
    awaitsDrawn(2 * 2 + 2 * 2 + 2 * 2 + 2, ".weight");
    assertEquals("the same", reader.text("#fig-playground output[for=fig-playground-units3]"));
    browser.run("const layers = document.getElementById('fig-playground-layers');"
        + "layers.value = 1; layers.dispatchEvent(new Event('input'))");
    awaitsAddress("#fig-playground?units=2");
    awaitsDrawn(2 * 2 + 2, ".weight");
    assertEquals(0, reader.count(".control:not([hidden]) > #fig-playground-units2"));
  }

  @Test
  void own_points_and_a_rate_that_is_too_large_are_taken_and_told() {
    visits("#fig-playground?data=own&points=-1,0,0,1,0,1&epochs=3");
    reader.sees("#fig-playground.on");
    assertEquals(2, reader.count("#fig-playground .chart:first-child .mark"));
    visits("#fig-playground?data=xor&optimizer=sgd&rate=100&activation=leaky"
        + "&layers=2&epochs=50");
    awaitsTold("playground", "the loss ran away");
  }

  @Test
  void digits_are_drawn_with_keys() {
    goesTo("digit", "image");
    String before = told("digit");
    assertTrue(before.startsWith("The network reads a 9"), before);
    browser.run("document.querySelector('#fig-digit [role=application]').focus()");
    for (int row = 0; row < 4; row++) {
      reader.types(Keys.ARROW_LEFT, Keys.SPACE);
    }
    browser.runLater("""
        const look = () => location.hash.includes('image=own')
            ? done() : requestAnimationFrame(look);
        look();""");
    assertFalse(told("digit").equals(before), before);
  }

  /** Else the text below it would jump. */
  @Test
  void what_is_before_the_eyes_changes_only_when_it_is_asked() {
    reader.opens(PAGE);
    reader.sees("#fig-activation .swap");
    assertEquals("Interactive figure", reader.text("#fig-activation .swap"));
    assertEquals(0, reader.count("#fig-activation .live"));
    browser.find("#fig-activation .swap").click();
    assertEquals(1, reader.count("#fig-activation .live"));
  }

  @Test
  void the_printed_figure_comes_back() {
    goesTo("curve", "rate");
    browser.find("#fig-curve .swap").click();
    assertEquals(1, reader.count("#fig-curve .drawing"));
    assertEquals(0, reader.count("#fig-curve .live"));
    browser.find("#fig-curve .swap").click();
    assertEquals(0, reader.count("#fig-curve .drawing"));
    assertEquals(1, reader.count("#fig-curve .live"));
  }

  @Test
  void each_figure_says_something_and_none_has_a_fault() {
    for (String name : LiveFigures.ofBook().names()) {
      visits("#fig-" + name);
      reader.sees("#fig-" + name + ".on");
      assertFalse(told(name).isEmpty(), name);
    }
    reader.goesToTheTop();
    browser.run("""
        document.querySelectorAll('figure.interactive').forEach((figure) =>
            nnbook.figures.begin(figure, new URLSearchParams()))""");
    browser.runLater("""
        const look = () => document.querySelector('figure.interactive:not(.on)')
            ? requestAnimationFrame(look) : done();
        look();""");
    reader.findsNoFault();
  }

  @Test
  void the_printed_figure_is_there_without_scripts_and_on_paper() {
    goesTo("curve", "rate");
    assertEquals(0, reader.count("#fig-curve .drawing"));
    browser.paper();
    assertEquals(1, reader.count("#fig-curve .drawing"));
    assertEquals(0, reader.count("#fig-curve .live"));
    browser.scripts(false);
    reader.opens(PAGE);
    assertEquals(LiveFigures.ofBook().names().size(), reader.count(".interactive .drawing"));
  }

  @Test
  void the_printed_figure_stays_when_the_engine_is_not_there_yet() throws IOException {
    Path engine = site.resolve("web/engine.js");
    Path away = Files.move(engine, site.resolve("web/engine.away"));
    try {
      visits("#fig-curve");
      browser.runLater("nnbook.java.script('web/figures.js').then(() => setTimeout(done, 300))");
      assertEquals(1, reader.count("#fig-curve .drawing"));
    } finally {
      Files.move(away, engine);
    }
  }
}
