package nnbook.snippet.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersTest {
  private final Path home = SampleHome.folder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ch01", "ch1", "1", "01", "CH1", "ch01-first-steps", "first-steps", "first", "ch01-f",
        "chapters/ch01-first-steps.adoc"
      })
  void the_first_chapter_has_many_names(String typed) {
    assertEquals("ch01-first-steps", Chapters.name(Chapters.find(home, typed)));
  }

  @Test
  void chapters_without_a_number_are_found_too() {
    assertEquals("preface", Chapters.name(Chapters.find(home, "pref")));
  }

  @Test
  void appendices_follow_the_chapters_and_have_names_of_their_own(@TempDir Path book)
      throws IOException {
    Path folder = Files.createDirectories(book.resolve("chapters"));
    List<String> names = List.of("ch01-one", "ch12-two", "appendix-a-sums", "appendix-b", "aaa");
    for (String name : names) {
      Files.writeString(folder.resolve(name + ".adoc"), "");
    }
    assertEquals(names, Chapters.all(book).stream().map(Chapters::name).toList());
    for (String typed : List.of("a", "A", "appendix-a", "sums", "appendix-a-s")) {
      assertEquals("appendix-a-sums", Chapters.name(Chapters.find(book, typed)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ch0", "3", "frist-steps", "../book"})
  void unknown_chapters_are_refused(String typed) {
    UserError error = assertThrows(UserError.class, () -> Chapters.find(home, typed));
    assertEquals(ExitCode.USAGE, error.exitCode());
  }

  @Test
  void the_nearest_name_and_the_list_are_shown() {
    UserError error = assertThrows(UserError.class, () -> Chapters.find(home, "frist-steps"));
    assertEquals(
        """
        There is no chapter "frist-steps". Did you mean ch01-first-steps? The chapters are:
          ch01-first-steps
          ch02-more
          preface""",
        error.getMessage());
  }

  @Test
  void nothing_is_guessed_from_a_number_or_a_word_that_is_far_off() {
    for (String typed : new String[] {"ch99", "7", "xyzzy"}) {
      UserError error = assertThrows(UserError.class, () -> Chapters.find(home, typed));
      assertTrue(error.getMessage().contains("\"" + typed + "\". The chapters are:"), typed);
    }
  }

  @Test
  void an_empty_book_is_a_sentence(@TempDir Path empty) {
    UserError error = assertThrows(UserError.class, () -> Chapters.find(empty, "1"));
    assertEquals(
        "There are no chapters: the folder chapters/ is missing or empty.", error.getMessage());
  }
}
