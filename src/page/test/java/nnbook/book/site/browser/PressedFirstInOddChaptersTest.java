package nnbook.book.site.browser;

import java.nio.file.Path;
import java.util.stream.Stream;

@WithChromium
class PressedFirstInOddChaptersTest extends PressedFirstInChromium {
  PressedFirstInOddChaptersTest(Chromium browser) {
    super(browser);
  }

  static Stream<Path> chapters() {
    return everySecond(0);
  }
}
