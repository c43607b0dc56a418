package nnbook.book.site.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nnbook.platform.Home;
import nnbook.web.build.WebBuilder;

/** The real site with javac and the book's classes as WebAssembly, made where they are not kept. */
final class RealJava {
  private RealJava() {}

  /** Copies the real site to {@code folder}, with all that it needs to run Java. */
  static void into(Path folder) throws IOException {
    FakeJava.copySite(folder);
    for (Map.Entry<String, Path> file : WebBuilder.of(Home.folder()).files().entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.deleteIfExists(copy);
      Files.copy(file.getValue(), copy);
    }
  }
}
