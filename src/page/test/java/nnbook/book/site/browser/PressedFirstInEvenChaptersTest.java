package nnbook.book.site.browser;

import java.nio.file.Path;
import java.util.stream.Stream;

@WithChromium
class PressedFirstInEvenChaptersTest extends PressedFirstInChromium {
  PressedFirstInEvenChaptersTest(Chromium browser) {
    super(browser);
  }

  static Stream<Path> chapters() {
    return everySecond(1);
  }
}
