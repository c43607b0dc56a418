package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nnbook.book.check.Problem;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.PrintedCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookBuilderTest {
  private static final String SNIPPETS = """
      [#fig-line.run.folded,java]
      [source.run.folded,java]
      ----
      new Plot("A line rises.").describe("A line.").x("x", 0, 1).function("f", x -> x)
      ----

      See <<fig-line>>.

      [source.run,java]
      ----
      1.0 / 4
      ----

      [.output]
      ....
      0.5
      ....

      [source.run.fails,java]
      ----
      int harmless = 1;
      ----
      """.replaceFirst("\\[#fig-line.*\\]\n\\[source", "[source#fig-line");

  @TempDir private Path home;

  @Test
  void a_page_shows_the_times_of_its_own_build() {
    TinyBook book = new TinyBook(home).chapter("""
        [source.run.volatile,java]
        ----
        System.out.println("took " + 7 + " ms < 1 s");
        ----
        [.output]
        ....
        took 999 ms < 1 s
        ....
        """);
    assertEquals(List.of(), book.build());
    String page = book.read("target/book/html/ch01-one.html");
    assertTrue(page.contains("took 7 ms &lt; 1 s"), page);
    assertFalse(page.contains("999"), page);
  }

  @Tag("jdk")
  @Test
  void outputs_are_checked_then_accepted_and_the_figure_is_numbered() {
    TinyBook book = new TinyBook(home).chapter(SNIPPETS);
    List<Problem> problems = book.build();
    assertEquals(2, problems.size(), problems::toString);
    assertTrue(problems.get(0).toString().startsWith("chapters/ch01-one.adoc:16: "));
    assertTrue(problems.get(0).message().contains("printed  | 0.25"), problems::toString);
    assertTrue(problems.get(1).toString().contains("chapters/ch01-one.adoc:23: "),
        problems::toString);
    assertTrue(book.told.toString().contains("3 snippets"), book.told::toString);

    book.chapter(SNIPPETS.replace("int harmless = 1;", "int[] none = {}; int a = none[0];"));
    assertEquals(List.of(), book.build(true));
    assertTrue(book.read("chapters/ch01-one.adoc").contains("....\n0.25\n...."));
    assertEquals(List.of(), book.build());

    String page = book.read("target/book/html/ch01-one.html");
    assertTrue(page.contains("<b>Figure 1.1.</b> A line rises."), page);
    assertTrue(page.contains("See <a href=\"#fig-line\">Figure 1.1</a>."), page);
    assertFalse(page.contains("src-"), page);
  }

  @Test
  void a_failed_build_leaves_the_old_pages() {
    TinyBook book = new TinyBook(home).chapter("Old text.\n");
    book.build();
    book.chapter("New text, <<nowhere>>.\n").build();
    assertTrue(book.read("target/book/html/ch01-one.html").contains("Old text."));
    assertTrue(book.told.toString().contains("left as they are"));
  }

  @Test
  void a_place_that_cannot_be_written_is_a_sentence() throws IOException {
    TinyBook book = new TinyBook(home).chapter("Text.\n");
    book.write("target/book", "a file where a folder should be");
    UserError error = assertThrows(UserError.class, book::build);
    assertEquals(ExitCode.FILES, error.exitCode());
    assertTrue(error.getMessage().contains("Cannot write"), error.getMessage());
  }

  @Tag("jdk")
  @Test
  void the_site_offers_the_other_editions_that_were_built_with_it() {
    TinyBook book = new TinyBook(home).chapter("Text.\n");
    assertEquals(List.of(), book.build(false, Set.of(Edition.SITE, Edition.EPUB)));
    assertTrue(Files.exists(home.resolve("target/book/html/nnbook.epub")));
    String front = book.read("target/book/html/index.html");
    assertTrue(front.contains("<a href=\"nnbook.epub\" download=\"\">EPUB</a>"), front);
    book.build();
    assertFalse(book.read("target/book/html/index.html").contains("nnbook.epub"));
    assertFalse(Files.exists(home.resolve("target/book/html/nnbook.epub")));
  }

  @Test
  void nothing_is_left_beside_the_pages() throws IOException {
    TinyBook book = new TinyBook(home).chapter("Text.\n");
    book.build();
    book.build();
    try (Stream<Path> files = Files.list(home.resolve("target/book"))) {
      assertEquals(List.of("cache", "html", "report.txt"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void a_changed_comment_in_any_printed_code_makes_the_site_stale() {
    for (String room : PrintedCode.ROOMS) {
      String file = "src/main/java/nnbook/" + room + "/Printed.java";
      TinyBook book = new TinyBook(home).chapter("Text.\n");
      book.write(file, "// one\n");
      book.build();
      assertTrue(BookStamp.of(home).isCurrent());
      book.write(file, "// two\n");
      assertFalse(BookStamp.of(home).isCurrent(), room);
    }
  }
}
