package nnbook.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.TestHome;
import nnbook.terminal.exercise.ExerciseListText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DueDatesTest {
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  @Test
  void what_is_written_is_read() {
    DueDates dates = new DueDates(Map.of("ch02", DAY.plusDays(1), "ch01", DAY));
    assertEquals("ch01=2027-02-01\nch02=2027-02-02\n", dates.text());
    assertEquals(dates, DueDates.parse(dates.text()));
  }

  @Test
  void what_is_no_date_of_a_chapter_is_passed_over() {
    DueDates dates = DueDates.parse("# dates\nch1=2027-02-01\nch01\nch02=soon\n ch03 = 2027-02-01");
    assertEquals(new DueDates(Map.of("ch03", DAY)), dates);
  }

  @Test
  void the_list_shows_them_and_a_project_without_any_has_none(@TempDir Path folder)
      throws Exception {
    Path home = TestHome.copyTo(folder);
    assertEquals(Optional.empty(), DueDates.of(home).of("ch90"));
    Files.writeString(home.resolve("exercises/due.properties"), "ch90=2027-02-01\n");
    Workbook book = Workbook.of(home, sentence -> {});
    String list = ExerciseListText.of(book, book.catalog().all()).toString();
    assertEquals("ch90, due 2027-02-01", list.lines().findFirst().orElseThrow());
  }
}
