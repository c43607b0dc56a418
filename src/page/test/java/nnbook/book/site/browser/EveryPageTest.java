package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page of the real site, in light and dark, on a desk and on a phone. */
@WithChromium
class EveryPageTest {
  private static final int FEWEST_PAGES = 10;

  @TestFactory
  Stream<DynamicTest> has_no_fault(Chromium browser) throws IOException {
    List<Path> pages = pages(RealBook.in(Edition.SITE));
    assertTrue(pages.size() >= FEWEST_PAGES, pages.size() + " pages");
    return pages.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(),
        () -> assertEquals("", String.join("\n", PageFaults.of(browser, page)))));
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
