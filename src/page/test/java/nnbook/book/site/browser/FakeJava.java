package nnbook.book.site.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nnbook.book.Edition;
import nnbook.book.RealBook;

/**
 * The real site with a stand-in for javac and the book's classes, which {@code web/runtime.js} of
 * the test resources describes. Scripts, worker and pages are the real ones.
 */
final class FakeJava {
  /** The smallest WebAssembly module. */
  private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};

  /** A section that does nothing but tell this module from another. */
  private static final byte[] NAMED = {0, 9, 8, 'c', 'o', 'm', 'p', 'i', 'l', 'e', 'r'};

  private FakeJava() {}

  /** Copies the real site to {@code folder}, with the stand-in. */
  static void into(Path folder) throws IOException {
    copySite(folder);
    ByteArrayOutputStream compiler = new ByteArrayOutputStream();
    compiler.write(MODULE);
    compiler.write(NAMED);
    part(folder, "compiler", compiler.toByteArray());
    part(folder, "image", MODULE);
    part(folder, "signatures", new byte[0]);
    try (InputStream in = FakeJava.class.getResourceAsStream("/nnbook/web/runtime.js")) {
      part(folder, "runtime", in.readAllBytes());
    }
    for (Path stub : stubs(folder)) {
      String exercise = stub.getFileName().toString().replaceFirst("\\.js$", "");
      part(folder, "check/" + exercise, "check:" + exercise, new byte[0]);
    }
  }

  /** Copies the real site to {@code folder}, as the build has left it. */
  static void copySite(Path folder) throws IOException {
    Path site = RealBook.in(Edition.SITE);
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = folder.resolve(site.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static List<Path> stubs(Path folder) throws IOException {
    try (Stream<Path> stubs = Files.list(folder.resolve("web/stub"))) {
      return stubs.toList();
    }
  }

  /** Writes data of the site as a script. */
  static void part(Path folder, String name, byte[] bytes) throws IOException {
    part(folder, name, name, bytes);
  }

  private static void part(Path folder, String file, String name, byte[] bytes)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    Path target = folder.resolve("web/" + file + ".js");
    Files.createDirectories(target.getParent());
    Files.writeString(target, "nnbook.java.part('" + name + "', '"
        + Base64.getEncoder().encodeToString(packed.toByteArray()) + "');\n",
        StandardCharsets.UTF_8);
  }
}
