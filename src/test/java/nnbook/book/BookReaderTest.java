package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees first, and later. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookReaderTest {
  private static final String UNFINISHED = "class=\"unfinished\"";
  private static final String FRAME = "This figure is still being drawn.";

  private static final String CHAPTER = """
      [source.run,java]
      ----
      1.0 / 4
      ----

      [.output]
      ....
      0.25
      ....

      [source#%s.run.folded,java]
      ----
      new Plot("A line.").describe("A line.").x("x", 0, 1).y("y").function("f", x -> x)
      ----

      See <<fig-one>>.
      """;

  @TempDir private Path home;
  private TinyBook book;
  private final List<String> shown = new ArrayList<>();

  @BeforeEach
  void two_chapters() {
    book = new TinyBook(home).chapter(CHAPTER.formatted("fig-one"));
    second(CHAPTER.formatted("fig-two"));
    book.write("book.adoc", book.read("book.adoc") + "\ninclude::chapters/ch02-two.adoc[]\n");
  }

  private void second(String text) {
    book.write("chapters/ch02-two.adoc", "[[ch02-two]]\n== Two\n\n" + text);
  }

  private String page(int number) {
    return book.read("target/book/html/" + (number == 1 ? "ch01-one" : "ch02-two") + ".html");
  }

  private void read(int number, Runnable look) {
    Path chapter = home.resolve("chapters/" + (number == 1 ? "ch01-one" : "ch02-two") + ".adoc");
    TinyBook.reader(home, book.told).read(Optional.of(chapter), page -> {
      shown.add(Path.of(page).getFileName().toString());
      look.run();
    });
  }

  @Test
  void the_page_that_is_asked_for_comes_first_and_the_others_show_what_their_files_say() {
    read(2, () -> {
      assertTrue(page(1).contains(FRAME) && page(1).contains("0.25"), page(1));
      assertTrue(page(2).contains("A line.") && !page(2).contains(FRAME), page(2));
      assertTrue(page(2).contains("href=\"ch01-one.html#fig-one\">Figure 1.1</a>"), page(2));
      assertTrue(page(1).contains(UNFINISHED) && page(2).contains(UNFINISHED));
      assertTrue(book.read("target/book/html/index.html").contains(UNFINISHED));
      assertFalse(BookStamp.exists(home));
    });
    assertEquals(List.of("ch02-two.html"), shown);
    assertFalse(page(1).contains(FRAME) || page(1).contains(UNFINISHED), page(1));
    assertFalse(book.read("target/book/html/index.html").contains(UNFINISHED));
    assertTrue(BookStamp.of(home).isCurrent());
  }

  @Test
  void a_whole_book_is_shown_at_once_and_a_stale_one_when_it_is_built() {
    book.build();
    book.told.getBuffer().setLength(0);
    read(1, () -> assertEquals("", book.told.toString()));
    second("Text that is newer.\n");
    read(2, () -> assertTrue(page(2).contains("newer") && !page(1).contains(UNFINISHED)));
    List<URI> front = new ArrayList<>();
    TinyBook.reader(home, book.told).read(Optional.empty(), front::add);
    assertTrue(front.get(0).toString().endsWith("/index.html"), front::toString);
  }

  @Test
  void a_first_read_that_is_interrupted_is_taken_up_again() {
    assertThrows(IllegalStateException.class, () -> read(1, () -> {
      throw new IllegalStateException("interrupted");
    }));
    assertFalse(BookStamp.exists(home));
    read(2, () -> {
      assertFalse(page(1).contains(FRAME), "chapter 1 had run");
      assertFalse(page(1).contains(UNFINISHED), "and so nothing is missing");
    });
    assertTrue(BookStamp.of(home).isCurrent());
  }

  @Test
  void a_book_with_a_fault_stays_unfinished() {
    second(CHAPTER.formatted("fig-two").replace("0.25", "0.26"));
    for (int i = 1; i <= 2; i++) {
      UserError error = assertThrows(UserError.class, () -> read(1, () -> {}));
      assertTrue(error.getMessage().contains("before these faults are mended"));
      assertFalse(BookStamp.exists(home));
      assertEquals(i, shown.size(), "it is shown all the same");
    }
    assertTrue(book.told.toString().contains("printed  | 0.25"), book.told::toString);
  }

  @Test
  void a_site_that_was_whole_once_leaves_no_stamp_to_a_preliminary_one() {
    book.build();
    second(CHAPTER.formatted("fig-two").replace("0.25", "0.26"));
    book.write("target/book/html/index.html", "");
    assertTrue(home.resolve("target/book/html/index.html").toFile().delete());
    assertThrows(UserError.class, () -> read(1, () -> {}));
    assertFalse(BookStamp.exists(home));
  }
}
