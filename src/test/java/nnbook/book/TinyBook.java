package nnbook.book;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nnbook.book.check.Problem;
import nnbook.book.typeset.Typesetter;
import nnbook.snippet.chapter.Chapters;

/** A book of one chapter in a temporary folder; all tests share one Asciidoctor. */
public final class TinyBook {
  private static final Typesetter TYPESETTER = Typesetter.create();

  final Path home;
  final StringWriter told = new StringWriter();

  public TinyBook(Path home) {
    this.home = home;
    write("book.adoc", "= Tiny\n:doctype: book\n"
        + ":xrefstyle: short\n:example-caption!:\n:sectnums:\n\n"
        + "include::chapters/ch01-one.adoc[]\n");
    write("src/main/java/nnbook/engine/One.java",
        "class One {\n  // tag::one[]\n  int one = 1;\n  // end::one[]\n}\n");
  }

  /** Replaces the chapter: with three lines of head, so {@code text} begins at line 4. */
  public TinyBook chapter(String text) {
    write("chapters/ch01-one.adoc", "[[ch01-one]]\n== One\n\n" + text);
    return this;
  }

  void write(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(home.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Problem> build() {
    return build(false);
  }

  List<Problem> build(boolean accept) {
    return build(accept, Set.of(Edition.SITE));
  }

  List<Problem> build(boolean accept, Set<Edition> editions) {
    return build(home, new PrintWriter(told), accept, editions);
  }

  static List<Problem> build(Path home, PrintWriter out, boolean accept, Set<Edition> editions) {
    return builder(home, out).build(Set.copyOf(Chapters.all(home)), accept, editions);
  }

  static BookReader reader(Path home, Writer out) {
    return new BookReader(home, new PrintWriter(out), () -> TYPESETTER);
  }

  static BookBuilder builder(Path home, PrintWriter out) {
    return new BookBuilder(home, out, true, () -> TYPESETTER);
  }
}
