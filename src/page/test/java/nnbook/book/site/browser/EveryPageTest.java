package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every page of the real site, in light and dark, on a desk and on a phone. */
@WithChromium
class EveryPageTest {
  private static final int FEWEST_PAGES = 10;

  /** {@code verify} looks at one page in so many of a kind, and at all kinds. */
  private static final int STRIDE = 8;

  @TestFactory
  Stream<DynamicTest> some_of_each_kind_have_no_fault(Chromium browser) throws IOException {
    return noFaults(browser, true);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> all_others_have_no_fault(Chromium browser) throws IOException {
    return noFaults(browser, false);
  }

  private static Stream<DynamicTest> noFaults(Chromium browser, boolean few) throws IOException {
    List<Path> pages = pages(RealBook.in(Edition.SITE));
    assertTrue(pages.size() >= FEWEST_PAGES, pages.size() + " pages");
    Map<String, Integer> kinds = new HashMap<>();
    return pages.stream()
        .filter(page -> few == (kinds.merge(kind(page), 1, Integer::sum) % STRIDE == 1))
        .toList().stream()
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(),
            () -> assertEquals("", String.join("\n", PageFaults.of(browser, page)))));
  }

  /** {@code ch} of a chapter, {@code ex} of an exercise; a page that is one of its kind, whole. */
  private static String kind(Path page) {
    return page.getFileName().toString().replaceFirst("^(ch|ex-ch|answers-ch|appendix-).*", "$1");
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
