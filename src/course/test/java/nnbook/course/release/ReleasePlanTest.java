package nnbook.course.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleasePlanTest {
  private static final List<String> KNOWN = List.of("ch01", "ch02", "ch03", "ch05");
  private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
  private static final LocalDate SECOND = LocalDate.of(2027, 3, 1);

  private static ReleasePlan plan(List<String> chapters, String... due) {
    return ReleasePlan.of(KNOWN, chapters, List.of(due));
  }

  @Test
  void without_words_it_has_all_chapters_and_no_dates() {
    assertEquals(Set.copyOf(KNOWN), plan(List.of()).chapters());
    assertEquals(Map.of(), plan(List.of()).due().byChapter());
  }

  @Test
  void a_range_has_the_chapters_that_the_book_has() {
    assertEquals(Set.of("ch02", "ch03", "ch05"), plan(List.of("2 - ch05")).chapters());
    assertEquals(Set.of("ch01", "ch03"), plan(List.of("CH03", "1")).chapters());
  }

  @Test
  void each_part_has_its_date_or_all_have_one() {
    assertEquals(Map.of("ch01", FIRST, "ch02", FIRST, "ch05", SECOND),
        plan(List.of("ch01-ch02", "ch05"), "2027-02-01", "2027-03-01").due().byChapter());
    assertEquals(Map.of("ch01", FIRST, "ch05", FIRST),
        plan(List.of("ch01", "ch05"), "2027-02-01").due().byChapter());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ch04|2027-02-01|ch04 is not part of the book. Its chapters with exercises: ch01 to ch05.",
      "B|2027-02-01|B is no chapter. Write ch01, or ch01-ch06 for a range.",
      "ch02-|2027-02-01|ch02- is no chapter. Write ch01, or ch01-ch06 for a range.",
      "ch03-ch01|2027-02-01|ch03-ch01 ends before it begins. Write the smaller chapter first.",
      "ch01|1.2.2027|1.2.2027 is no date. Write year, month and day: 2027-02-01.",
      "ch01|2027-02-30|2027-02-30 is no date. Write year, month and day: 2027-02-01.",
  })
  void what_is_wrong_is_said(String chapters, String due, String sentence) {
    UserError error = assertThrows(UserError.class, () -> plan(List.of(chapters), due));
    assertEquals(sentence, error.getMessage());
    assertEquals(ExitCode.USAGE, error.exitCode());
  }

  @Test
  void dates_that_do_not_fit_the_parts_are_refused() {
    UserError error = assertThrows(UserError.class,
        () -> plan(List.of("ch01"), "2027-02-01", "2027-03-01"));
    assertEquals("There are 2 dates for 1 parts. Give one date for all of them, or one for each "
        + "part of --chapters.", error.getMessage());
  }
}
