package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.book.check.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of chapters that were kept is the book that is typeset anew, to the byte. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptPartsTest {
  private static final String FIRST = """
      [[one-a]]
      === A heading

      See <<two-a>>, <<two-b>> and <<two-list,a listing>>.

      ----
      == Not a heading
      ----
      """;

  private static final String SECOND = """
      [[two-a]]
      === First

      An old sentence.

      [[two-b]]
      === Second

      See <<one-a>> and <<two-list>>.

      [[two-list]]
      .The listing
      ----
      int a;
      ----
      """;

  @TempDir private Path home;
  private TinyBook book;

  @BeforeEach
  void two_chapters() {
    book = new TinyBook(home);
    book.write("book.adoc", book.read("book.adoc") + "\ninclude::chapters/ch02-two.adoc[]\n");
    chapters(FIRST, SECOND);
    assertEquals(List.of(), book.build());
  }

  private void chapters(String first, String second) {
    book.chapter(first);
    book.write("chapters/ch02-two.adoc", "[[ch02-two]]\n== Two\n\n" + second);
  }

  private String site() throws IOException {
    try (Stream<Path> pages = Files.list(home.resolve("target/book/html"))) {
      return pages.filter(page -> page.toString().endsWith(".html")).sorted()
          .map(page -> book.read(home.relativize(page).toString()))
          .collect(Collectors.joining());
    }
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target/book/cache/typeset"))) {
      return files.sorted().toList();
    }
  }

  /** Builds the book with what is kept, then without. */
  private void isTheSame(String first, String second) throws IOException {
    chapters(first, second);
    List<Problem> faults = book.build();
    String quick = site();
    for (Path file : kept()) {
      Files.delete(file);
    }
    assertEquals(faults, book.build());
    assertEquals(site(), quick);
  }

  @Test
  void after_a_new_sentence_the_other_chapter_is_kept() throws IOException {
    Path first = kept().get(0);
    Files.setLastModifiedTime(first, java.nio.file.attribute.FileTime.fromMillis(0));
    isTheSameButKept(SECOND.replace("An old", "A new"), first);
    assertTrue(site().contains("A new sentence."));
  }

  private void isTheSameButKept(String second, Path first) throws IOException {
    chapters(FIRST, second);
    book.build();
    assertEquals(0, Files.getLastModifiedTime(first).toMillis(), "it was not typeset again");
    isTheSame(FIRST, second);
  }

  @Test
  void a_new_heading_changes_the_numbers_in_all_chapters() throws IOException {
    isTheSame(FIRST, "=== Before all\n\nText.\n\n" + SECOND);
    assertTrue(site().contains("Section 2.3"), "of the second heading");
  }

  @Test
  void a_reference_to_what_is_no_section_gets_its_words() throws IOException {
    isTheSame(FIRST.replace("<<two-list,a listing>>", "<<two-list>>"), SECOND);
    assertTrue(site().contains("Listing 2.1</a>"));
  }

  @Test
  void faults_have_their_places_in_kept_chapters_too() throws IOException {
    isTheSame(FIRST.replace("<<two-a>>", "<<nowhere>>"), SECOND);
    isTheSame(FIRST.replace("<<two-a>>", "<<nowhere>>"), SECOND.replace("old", "new"));
  }

  @Test
  void what_counts_through_the_book_is_never_kept() throws IOException {
    chapters(FIRST + "\nA note{empty}footnote:[One.].\n", SECOND);
    book.build();
    isTheSame(FIRST + "\nA note{empty}footnote:[One.].\n",
        SECOND + "\nAnother{empty}footnote:[Two.].\n");
  }

  @Test
  void printed_code_that_has_changed_is_printed_anew() throws IOException {
    String listing = "\n[source,java]\n----\ninclude::{engine}/One.java[tags=one,indent=0]\n----\n";
    isTheSame(FIRST + listing, SECOND);
    book.write("src/main/java/nnbook/engine/One.java",
        "class One {\n  // tag::one[]\n  int one = 2;\n  // end::one[]\n}\n");
    isTheSame(FIRST + listing, SECOND);
    assertTrue(site().contains("2"));
  }
}
