package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A reader finds the way through the book with the keyboard alone. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {
  private static final String CHAPTER_6 = "ch06-backpropagation.html";

  private final Chromium browser;
  private final Reader reader;

  ReadingTest(Chromium browser) {
    this.browser = browser;
    this.reader = new Reader(browser);
  }

  @Test
  void search_leads_to_the_chapter_that_has_the_word() {
    reader.opens("index.html");
    reader.types("/");
    reader.types("backpropagation");
    reader.sees(".search-results a[href='" + CHAPTER_6 + "'] mark");
    reader.findsNoFault();
    reader.types(Keys.ENTER);
    reader.isAt(CHAPTER_6);
  }

  @Test
  void the_section_of_an_address_is_in_place_at_once() {
    browser.motion();
    reader.opens(CHAPTER_6);
    assertEquals("auto",
        browser.run("return getComputedStyle(document.documentElement).scrollBehavior"));
    Object top = browser.run("""
        const last = [...document.querySelectorAll('main h2[id]')].at(-1);
        location.hash = last.id;
        return Math.abs(last.getBoundingClientRect().top) < innerHeight;""");
    assertEquals(true, top);
  }

  @Test
  void a_page_opens_at_the_section_of_its_address_and_stays_there() {
    browser.motion();
    reader.opens(CHAPTER_6);
    String last = String.valueOf(
        browser.run("return [...document.querySelectorAll('main h2[id]')].at(-1).id"));
    reader.opens("index.html");
    reader.opens(CHAPTER_6 + "#" + last);
    assertEquals("", browser.runLater("""
        const top = () => document.getElementById(arguments[0]).getBoundingClientRect().top;
        const first = top();
        requestAnimationFrame(() => requestAnimationFrame(() => {
          const end = scrollY + innerHeight + 1 >= document.documentElement.scrollHeight;
          done(top() === first && (end || top() < innerHeight / 4) ? '' : `${first}, ${top()}`);
        }));""", last));
  }

  @Test
  void search_says_when_nothing_is_found() {
    reader.opens(CHAPTER_6);
    reader.typesWith(Keys.CONTROL, "k");
    reader.types("xyzzy");
    reader.sees(".search-count:not(:empty)");
    assertEquals(0, reader.count(".search-results a"));
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count("dialog"));
  }

  @ParameterizedTest
  @CsvSource({"5.3, ch05-gradient-descent.html", "back-propagation, " + CHAPTER_6,
      "optimi" + "ser, ch09-optimizers.html", "xavier, glossary.html#term-glorot",
      "gradiant, ch05-gradient-descent.html", "minibatch, ch09-optimizers.html"})
  void search_knows_numbers_other_spellings_and_slips(String typed, String chapter) {
    reader.opens("index.html");
    reader.types("/");
    reader.types(typed);
    reader.sees(".search-results a[href^='" + chapter + "']");
  }

  @ParameterizedTest
  @CsvSource({"exercise 6.5, ex-ch06-TwoLayerSlopes.html", "ex 6.5, ex-ch06-TwoLayerSlopes.html",
      "section 9.9, ch09-optimizers.html#ch09-adam", "chapter 12, ch12-generalization.html",
      "appendix b, appendix-b.html", "vanishing gradients, glossary.html#term-vanishing",
      "normali" + "sation, glossary.html#term-layer-norm",
      "why does my loss become NaN, ch11-debugging.html#ch11-nan",
      "license, index.html#colophon", "1e-15, ch20-attention.html#ch20-heads"})
  void search_leads_first_to_what_is_asked_for(String typed, String address) {
    reader.opens(CHAPTER_6);
    reader.types("/");
    reader.types(typed);
    reader.sees(".search-results li:first-child a[href^='" + address + "']");
  }

  @Test
  void search_cuts_no_sentence_from_code() {
    reader.opens(CHAPTER_6);
    reader.types("/");
    reader.types("trainer");
    reader.sees(".search-results .excerpt");
    for (var excerpt : browser.findAll(".search-results .excerpt")) {
      assertFalse(excerpt.getText().matches(".*(?:\\);|\\) \\{|new \\w+\\().*"), excerpt::getText);
    }
  }

  @Test
  void tab_stops_only_at_what_scrolls() {
    reader.opens(CHAPTER_6);
    assertEquals(0L, browser.run("""
        return [...document.querySelectorAll('article [tabindex="0"]')].filter((part) =>
          part.checkVisibility() && part.scrollWidth <= part.clientWidth
          && part.scrollHeight <= part.clientHeight).length;"""));
  }

  @Test
  void arrows_turn_the_pages() {
    reader.opens(CHAPTER_6);
    reader.types(Keys.ARROW_RIGHT);
    reader.isAt("ch07-training.html");
    reader.types(Keys.ARROW_LEFT);
    reader.isAt(CHAPTER_6);
  }

  /** Wherever a reader can type, each key is for that place; beside it, it is the page's. */
  @ParameterizedTest
  @ValueSource(strings = {"<input>", "<input type=range>", "<textarea></textarea>",
      "<select><option>a</option></select>", "<div contenteditable><b>a</b></div>",
      "<div role=application tabindex=0></div>"})
  void what_is_typed_into_a_field_is_no_shortcut(String field) {
    reader.opens(CHAPTER_6);
    browser.run("document.querySelector('article').insertAdjacentHTML('afterbegin', arguments[0]);"
        + "document.querySelector('article').firstChild.focus()", field);
    reader.types("/?", Keys.ARROW_RIGHT);
    reader.typesWith(Keys.CONTROL, "k");
    assertEquals(0, reader.count("dialog"));
    reader.isAt(CHAPTER_6);
    browser.run("document.activeElement.blur()");
    reader.types("?");
    assertEquals(1, reader.count("dialog.help"));
    reader.types("/");
    assertEquals(0, reader.count("dialog.search"));
  }

  @Test
  void colors_are_chosen_and_remembered() {
    reader.opens(CHAPTER_6);
    reader.tabsTo("button.theme");
    reader.types(Keys.ENTER);
    reader.sees("html[data-theme=light]");
    reader.types(Keys.ENTER);
    reader.sees("html[data-theme=dark]");
    reader.opens("index.html");
    reader.sees("html[data-theme=dark]");
    reader.tabsTo("button.theme");
    reader.types(Keys.ENTER);
    reader.sees("html:not([data-theme])");
  }

  @Test
  void help_opens_and_closes() {
    reader.opens(CHAPTER_6);
    reader.types("?");
    reader.sees("dialog.help");
    reader.findsNoFault("dialog.help");
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count("dialog"));
  }

  @Test
  void the_front_page_leads_back_to_the_last_place() {
    reader.opens(CHAPTER_6);
    String section = String.valueOf(browser.run("""
        const heading = document.querySelectorAll('main h2[id]')[2];
        heading.scrollIntoView();
        return heading.id;"""));
    reader.sees(".contents a.here[href$='#" + section + "']");
    reader.opens("index.html");
    reader.findsNoFault();
    reader.tabsTo("a.continue");
    reader.types(Keys.ENTER);
    reader.isAt(CHAPTER_6 + "#" + section);
  }

  @Test
  void a_chapter_is_read_when_the_reader_says_so() {
    reader.opens(CHAPTER_6);
    browser.run("scrollTo(0, document.documentElement.scrollHeight)");
    browser.runLater("requestAnimationFrame(() => requestAnimationFrame(() => done()))");
    assertEquals(0, reader.count(".contents .read"));
    reader.tabsTo("article > .done-mark");
    reader.types(Keys.ENTER);
    assertEquals(1, reader.count(".contents .read"));
    reader.reloads();
    reader.sees("article > .done-mark[aria-pressed=true]");
    reader.findsNoFault("article > .done-mark, nav.contents");
    reader.tabsTo("article > .done-mark");
    reader.types(Keys.ENTER);
    assertEquals(0, reader.count(".contents .read"));
  }

  @Test
  void the_address_of_a_section_is_copied() {
    reader.opens(CHAPTER_6);
    reader.tabsTo("a.anchor");
    String section = String.valueOf(browser.run("return document.activeElement.hash"));
    reader.types(Keys.ENTER);
    reader.sees(".toast:not(:empty)");
    String copied = browser.clipboard();
    assertTrue(copied.endsWith("/" + CHAPTER_6 + section), "copied: " + copied);
    reader.isAt(CHAPTER_6 + section);
  }

  @Test
  void contents_open_on_a_phone() {
    reader.opens(CHAPTER_6);
    browser.width(PageFaults.PHONE);
    assertEquals(0, reader.count("nav.contents"));
    reader.tabsTo("button.menu");
    reader.types(Keys.ENTER);
    assertEquals(1, reader.count("nav.contents"));
    reader.findsNoFault("nav.contents");
    browser.width(PageFaults.PHONE);
    reader.types(Keys.ESCAPE);
    assertEquals(0, reader.count("nav.contents"));
  }

  @Test
  void a_chapter_reads_without_scripts() {
    browser.scripts(false);
    reader.opens(CHAPTER_6);
    reader.sees("article h1");
    reader.sees("figure svg");
    reader.sees("ul.choices li");
    reader.sees(".hint summary");
  }
}
