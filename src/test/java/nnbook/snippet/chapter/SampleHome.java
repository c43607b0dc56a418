package nnbook.snippet.chapter;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The small book that the tests of this room read. */
public final class SampleHome {
  private SampleHome() {}

  public static Path folder() {
    try {
      return Path.of(SampleHome.class.getResource("/nnbook/snippet/home/book.adoc").toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static ChapterSource firstSteps() {
    Path home = folder();
    return ChapterSource.read(home.resolve("chapters/ch01-first-steps.adoc"), home);
  }
}
