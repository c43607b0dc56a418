package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check of a page sees the fault that is planted for it, and no other. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageFaultsTest {
  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Tiny</title>
      <style>
        :root { color-scheme: light dark; background: light-dark(white, black) }
      </style>
      <main><h1>Tiny</h1>
      %s
      </main>
      """;

  private final Chromium browser;

  @TempDir private Path folder;

  PageFaultsTest(Chromium browser) {
    this.browser = browser;
  }

  private List<String> faults(String body) throws IOException {
    Path page = Files.writeString(folder.resolve("tiny.html"), PAGE.formatted(body));
    return PageFaults.of(browser, page);
  }

  private void assertFound(String body, String... beginnings) throws IOException {
    List<String> faults = faults(body);
    assertEquals(beginnings.length, faults.size(), faults::toString);
    for (int i = 0; i < beginnings.length; i++) {
      assertTrue(faults.get(i).startsWith(beginnings[i]), faults.get(i));
    }
  }

  @Test
  void a_good_page_has_none() throws IOException {
    assertFound("<p>Text.</p>");
  }

  @Test
  void an_error_on_the_console() throws IOException {
    assertFound("<script>console.error('planted')</script>", "console: ");
    assertFound("<script>nowhere()</script>", "console: ");
  }

  @Test
  void a_file_that_is_missing() throws IOException {
    assertFound("<img src='nowhere.png' alt='A picture'>", "console: ");
  }

  @Test
  void a_request_to_another_host() throws IOException {
    assertFound("<img src='https://example.invalid/a.png' alt='A picture'>",
        "console: https://example.invalid/a.png", "asks for: https://example.invalid/a.png");
  }

  @Test
  void an_image_without_words() throws IOException {
    String image = "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width='9' height='9'>";
    assertFound(image, "desk: image-alt at img: ", "phone: image-alt at img: ");
  }

  @Test
  void pale_words_only_in_the_dark() throws IOException {
    assertFound("<p style='color: light-dark(black, #333)'>Text.</p>",
        "dark: color-contrast at p: ");
  }

  @Test
  void one_pale_text_among_many_alike() throws IOException {
    String good = "<p>Text <b>and text</b>.</p>".repeat(50);
    assertFound(good + "<p id='pale' style='opacity: 0.3'>Text.</p>" + good,
        "light: color-contrast at #pale: ", "dark: color-contrast at #pale: ");
  }

  @Test
  void buttons_too_small_for_a_finger_only_on_a_phone() throws IOException {
    String style = "<style>button {width: 40px; height: 40px}"
        + "@media (max-width: 600px) {button {padding: 0; width: 9px; height: 19px}}</style>";
    assertFound(style + "<button>a</button><button>b</button>",
        "phone: target-size at button:nth-child(3)", "phone: target-size at button:nth-child(4)");
  }

  @Test
  void a_page_that_scrolls_sideways_on_a_phone() throws IOException {
    assertFound("<section class='far' style='width: 400px'>Text.</section>",
        "phone: scrolls sideways at 360 px, as it is 408 px wide: <section class=\"far\"> Text.");
  }

  @Test
  void a_box_that_scrolls_by_itself_is_no_fault() throws IOException {
    String far = "<div style='width: 400px'>Text.</div>";
    assertFound("<div tabindex='0' style='overflow-x: auto'>" + far + "</div>");
    assertFound("<div style='overflow-x: auto'>" + far + "</div>",
        "phone: scrollable-region-focusable at main > div: ");
  }

  private static String figure(String drawings) {
    return "<figure class='figure'>" + drawings
        + "<figcaption style='display: block; height: 18px'>Planted</figcaption></figure>";
  }

  @Test
  void a_figure_higher_than_a_phone() throws IOException {
    assertFound(figure("<div class='drawing' style='height: 1000px'></div>"),
        "boxes on a phone: 1018 px high: Planted");
  }

  @Test
  void two_drawings_of_a_figure_or_none() throws IOException {
    String drawing = "<div class='drawing'>Drawing.</div>";
    assertFound(figure(drawing), new String[0]);
    assertFound(figure(drawing + drawing), "boxes on a phone: 2 drawings: Planted");
    assertFound(figure("<div class='live' hidden></div>"),
        "boxes on a phone: 0 drawings: Planted");
  }

  @Test
  void text_over_text_also_in_what_is_closed() throws IOException {
    String over = "<p style='margin-bottom: -1.5em'>Below.</p><p>Above.</p>";
    String fault = "\"Below.\" lies over \"Above.\"";
    assertFound(over, "boxes on a phone: " + fault, "boxes on a desk: " + fault);
    assertFound("<article><details><summary>More</summary>" + over + "</details></article>",
        "boxes on a phone: " + fault, "boxes on a desk: " + fault);
    assertFound("<script>const nnbook = { openAnswers() { answer.hidden = false; } };</script>"
        + "<div id='answer' hidden>" + over + "</div>",
        "boxes on a phone: " + fault, "boxes on a desk: " + fault);
  }

  @Test
  void text_that_is_cut_off_lies_over_nothing() throws IOException {
    assertFound("<div style='height: 1em; overflow: hidden'>Text.<p>Cut.</p></div><p>Below.</p>");
  }
}
