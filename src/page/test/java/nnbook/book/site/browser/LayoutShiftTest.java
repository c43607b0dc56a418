package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that has appeared stays where it is. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class LayoutShiftTest {
  private static final double MOST = 0.05;

  /** As in the Web Vitals: the part of the window that moved, times how far it moved. */
  private static final String SHIFT = """
      let shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
        shift += entry.hadRecentInput ? 0 : entry.value;
      })).observe({ type: 'layout-shift', buffered: true });
      const frames = (left) => left ? requestAnimationFrame(() => frames(left - 1))
        : setTimeout(() => done(String(shift)), 0);
      document.fonts.ready.then(() => frames(5));""";

  private final Chromium browser;

  LayoutShiftTest(Chromium browser) {
    this.browser = browser;
  }

  private double shift(Path page) {
    browser.open(page.toUri());
    return Double.parseDouble(String.valueOf(browser.runLater(SHIFT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "ch01-one-neuron.html", "ch06-backpropagation.html",
      "ex-ch01-WeightedInput.html", "ex-ch06-Backprop.html", "exercises.html", "glossary.html",
      "review.html"})
  void nothing_moves(String page) {
    for (int width : new int[] {PageFaults.DESK, PageFaults.PHONE}) {
      browser.width(width);
      double shift = shift(RealBook.in(Edition.SITE).resolve(page));
      assertTrue(shift <= MOST, page + " moves by " + shift + " at " + width + " px");
    }
  }

  @Test
  void what_pushes_the_text_down_is_seen(@TempDir Path folder) throws IOException {
    Path page = Files.writeString(folder.resolve("moving.html"), """
        <!DOCTYPE html><title>Moving</title><h1>Title</h1><p style="height: 50vh">Text</p>
        <script>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
            const late = document.createElement('div');
            late.style.height = '40vh';
            document.body.prepend(late);
          }, 0)));
        </script>
        """);
    double shift = shift(page);
    assertTrue(shift > MOST, "seen: " + shift);
  }
}
