package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader asks what a term means where it is used. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermsTest {
  private static final String CHAPTER = "ch06-backpropagation.html";
  private static final String SHOWN = "#definition:popover-open";

  /** What a mouse or a finger does; a finger presses and lets go in one place. */
  private static final String POINTER = """
      const [selector, kind, ...events] = arguments;
      const target = document.querySelector(selector);
      return events.map((name) => target.dispatchEvent(name === 'click'
        ? new MouseEvent(name, { bubbles: true, cancelable: true })
        : new PointerEvent(name, { bubbles: true, pointerType: kind }))).at(-1);""";

  private final Chromium browser;
  private final Reader reader;

  TermsTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser);
  }

  @Test
  void the_focus_shows_a_definition_and_escape_hides_it() {
    reader.opens(CHAPTER);
    reader.tabsTo("a.term");
    reader.sees(SHOWN);
    assertEquals(reader.text(SHOWN),
        browser.run("""
            return document.getElementById(
              document.activeElement.getAttribute('aria-describedby')).innerText.trim()"""));
    assertTrue(reader.text(SHOWN).length() > 20);
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count(SHOWN));
    assertTrue(browser.hasFocus("a.term:not([aria-describedby])"));
    reader.tabsTo("a.term");
    reader.sees(SHOWN);
    reader.findsNoFault(SHOWN);
    assertEquals(0, reader.count(SHOWN), "another width, another place");
  }

  @Test
  void the_pointer_shows_it_and_may_go_over_to_it() {
    reader.opens(CHAPTER);
    browser.run(POINTER, "a.term", "mouse", "pointerenter");
    reader.sees(SHOWN);
    browser.run(POINTER, "a.term", "mouse", "pointerleave");
    browser.run(POINTER, SHOWN, "mouse", "pointerenter");
    assertEquals(1, reader.count(SHOWN));
    browser.run(POINTER, SHOWN, "mouse", "pointerleave");
    browser.await("body:not(:has(" + SHOWN + "))");
  }

  @Test
  void the_first_tap_shows_it_and_the_second_leads_to_the_glossary() {
    reader.opens(CHAPTER);
    assertEquals(false, browser.run(POINTER, "a.term", "touch", "pointerdown", "click"));
    reader.sees(SHOWN);
    reader.isAt(CHAPTER);
    browser.run(POINTER, "a.term", "touch", "pointerdown", "click");
    browser.await("body[data-kind=part] #glossary, body[data-kind] dt a[id^=term-]");
    assertTrue(browser.address().startsWith("glossary.html#term-"));
  }

  @Test
  void tab_stops_once_at_each_term_though_each_section_has_it() {
    reader.opens(CHAPTER);
    assertEquals("", browser.run("""
        const terms = [...document.querySelectorAll('a.term:not([tabindex])')]
          .map((term) => term.hash);
        return terms.filter((term, index) => terms.indexOf(term) !== index).join();"""));
    long all = reader.count("a.term");
    assertTrue(all > reader.count("a.term:not([tabindex])"), all + " terms");
    assertEquals("", browser.run("""
        return [...document.querySelectorAll('.sect2')].flatMap((section) => {
          const terms = [...section.querySelectorAll('a.term')].map((term) => term.hash);
          return terms.filter((term, index) => terms.indexOf(term) !== index);
        }).join();"""));
  }

  @Test
  void on_paper_a_term_is_a_word_like_others() {
    reader.opens(CHAPTER);
    browser.paper();
    assertEquals("none", browser.run("""
        return getComputedStyle(document.querySelector('a.term')).textDecorationLine"""));
  }
}
