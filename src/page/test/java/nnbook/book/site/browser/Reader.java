package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import nnbook.book.site.browser.Accessibility.Rules;
import org.openqa.selenium.Keys;

/** A reader of the real site who has a keyboard and no mouse. */
final class Reader {
  /** Java with signs that are shortcuts of a page elsewhere. */
  static final String LINE = "System.out.println(1 / 2 + \"?\"); // ok";

  /** More controls than any page has. */
  private static final int MOST_STEPS = 500;

  private static final int AT_ONCE = 32;

  /** From the second Tab on, one that would leave such an element is not heard. */
  private static final String STAYS = """
      let pressed = false;
      const stay = event => {
        if (event.key !== 'Tab') return;
        if (pressed && document.activeElement.matches(arguments[0])) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        pressed = true;
      };
      addEventListener('keydown', stay, true);
      window.nnbookLeaves = () => removeEventListener('keydown', stay, true);""";

  /** Puts the focus eight stops before such an element, unless it is as near. */
  private static final String COMES_NEAR = """
      const stops = [...document.querySelectorAll(
          'a[href], button, input, select, summary, [tabindex], [contenteditable=true]')]
          .filter(stop => stop.tabIndex >= 0 && !stop.disabled && stop.checkVisibility());
      if (arguments[1] < 0) stops.reverse();
      const to = stops.findIndex(stop => stop.matches(arguments[0]));
      const from = stops.indexOf(document.activeElement);
      if (to > 8 && (from > to || from < to - 8)) stops[to - 8].focus();""";

  private final Chromium browser;
  private final Path site;

  Reader(Chromium browser) {
    this(browser, RealBook.in(Edition.SITE));
  }

  /** A reader of the site in {@code site}. */
  Reader(Chromium browser, Path site) {
    this.browser = browser;
    this.site = site;
  }

  void opens(String page) {
    String[] parts = page.split("(?=#)", 2);
    URI file = site.resolve(parts[0]).toUri();
    browser.open(parts.length == 1 ? file : file.resolve(parts[1]));
  }

  /** Opens what answers a question, and code that is folded. */
  void unfolds() {
    browser.run("""
        nnbook.openAnswers?.();
        for (const folded of document.querySelectorAll('details.folded')) folded.open = true;""");
  }

  void reloads() {
    browser.reload();
  }

  void types(CharSequence... keys) {
    browser.type(keys);
  }

  /** Types a key while another one is held. */
  void typesWith(Keys held, String key) {
    browser.typeWith(held, key);
  }

  /** Comes near such an element, and presses Tab until the focus is on it. */
  void tabsTo(String selector) {
    browser.run(COMES_NEAR, selector, 1);
    tabs(selector, browser::type);
  }

  /** Presses Shift and Tab until the focus is on such an element. */
  void tabsBackTo(String selector) {
    browser.run(COMES_NEAR, selector, -1);
    tabs(selector, tabs -> browser.typeWith(Keys.SHIFT, tabs));
  }

  /** Goes to a button, out of an editor where Tab would indent, and presses it. */
  void presses(String button) {
    if (browser.hasFocus(".cm-content")) {
      types(Keys.ESCAPE);
    }
    tabsTo(button);
    types(Keys.ENTER);
  }

  /** Writes over what stands in the editor. */
  void writes(String text) {
    typesWith(Keys.CONTROL, "a");
    types(text);
  }

  /** Many at once, as the browser takes longer to be told of a key than to act on it. */
  private void tabs(String selector, Consumer<String> types) {
    browser.run(STAYS, selector);
    int most = 1;
    for (int step = 0; step < MOST_STEPS; step += most) {
      most = Math.min(2 * most, AT_ONCE);
      types.accept(Keys.TAB.toString().repeat(most));
      if (browser.hasFocus(selector)) {
        browser.run("nnbookLeaves()");
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }

  /** Waits for such an element, and sees it. */
  void sees(String selector) {
    browser.await(selector);
    assertTrue(browser.find(selector).isDisplayed(), selector);
  }

  /** Returns how many such elements can be seen. */
  long count(String selector) {
    return browser.findAll(selector).stream().filter(found -> found.isDisplayed()).count();
  }

  String text(String selector) {
    return browser.find(selector).getText();
  }

  void isAt(String address) {
    assertEquals(address, browser.address());
  }

  void goesToTheTop() {
    browser.run("scrollTo(0, 0)");
  }

  /** The page as it is now has no fault in light and dark, on a desk and on a phone. */
  void findsNoFault() {
    findsNoFault("html");
  }

  /** The same of what has changed; the page as it was is looked at by {@link EveryPageTest}. */
  void findsNoFault(String within) {
    sees(within);
    List<String> faults = new ArrayList<>(Accessibility.faults(browser, Rules.STRUCTURE, within));
    for (boolean dark : new boolean[] {true, false}) {
      browser.dark(dark);
      faults.addAll(Accessibility.faults(browser, Rules.COLOR, within));
    }
    browser.width(PageFaults.PHONE);
    faults.addAll(Accessibility.faults(browser, Rules.STRUCTURE, within));
    faults.addAll(Width.faults(browser));
    browser.width(PageFaults.DESK);
    faults.addAll(browser.consoleErrors());
    faults.addAll(browser.outgoingRequests());
    assertEquals("", String.join("\n", faults));
  }
}
