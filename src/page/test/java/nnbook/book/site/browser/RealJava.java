package nnbook.book.site.browser;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nnbook.book.PageJava;
import nnbook.book.RealBook;
import nnbook.platform.Home;
import nnbook.web.aot.WebBuilder;

/** The real site with javac and the book's classes as WebAssembly, made where they are not kept. */
final class RealJava {
  private RealJava() {}

  /**
   * A copy of the site with them, for all tests of a run. What earlier runs have made is kept; the
   * site itself stays as it is, because other tests read it meanwhile.
   */
  static Path site() {
    return Path.of(RealBook.once("site-with-java", () -> {
      Path site = Home.folder().resolve("target/site-with-java");
      delete(site);
      FakeJava.copySite(site);
      WebBuilder builder = WebBuilder.of(Home.folder());
      new PageJava(site, new PrintWriter(System.out), builder::cached, builder::files).complete();
      return site.toString();
    }));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepest) {
          Files.delete(file);
        }
      }
    }
  }
}
