package nnbook.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.TestHome;
import nnbook.grader.Verdict;
import nnbook.learner.ExerciseStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookTest {
  @TempDir private Path home;
  private Workbook book;
  private Exercise scale;
  private Exercise partly;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyWithStubsTo(home);
    book = Workbook.of(home, org.junit.jupiter.api.Assertions::fail);
    scale = book.catalog().one("scale");
    partly = book.catalog().one("partly");
  }

  private void checked(Outcome outcome) throws IOException {
    Files.writeString(scale.file(), "some text");
    book.progress().record(
        new Verdict(scale, outcome, List.of(), List.of(), List.of(), ""), scale.source());
  }

  private Overview overview() {
    return book.overview(book.catalog().all());
  }

  @Test
  void an_exercise_stands_as_its_file_was_checked() throws IOException {
    assertEquals(ExerciseStatus.NOT_STARTED, book.status(scale));
    checked(Outcome.TIME_LIMIT);
    assertEquals(ExerciseStatus.FAILED, book.status(scale));
    checked(Outcome.PASSED);
    assertEquals(ExerciseStatus.PASSED, book.status(scale));
    Files.writeString(scale.file(), "another text");
    assertEquals(ExerciseStatus.CHANGED, book.status(scale));
    Files.delete(scale.file());
    assertEquals(ExerciseStatus.MISSING, book.status(scale));
  }

  @Test
  void what_is_skipped_is_gone_past_until_it_passes() throws IOException {
    assertEquals(Optional.of(scale), overview().next(""));
    book.progress().skip(scale.id());
    assertEquals(ExerciseStatus.SKIPPED, book.status(scale));
    assertEquals(Optional.of(partly), overview().next(""));
    assertEquals(Optional.empty(), overview().nextAfter(partly));
    book.progress().unskip(scale.id());
    assertEquals(Optional.of(scale), overview().nextAfter(partly));
    book.progress().skip(scale.id());
    checked(Outcome.PASSED);
    assertEquals(ExerciseStatus.PASSED, book.status(scale));
  }

  @Test
  void an_overview_counts_by_chapter() {
    Overview all = overview().with(partly, ExerciseStatus.PASSED);
    assertEquals(List.of("ch90"), all.chapters());
    assertEquals(1, all.chapter("ch90").count(ExerciseStatus.PASSED));
    assertEquals(0, all.chapter("ch91").exercises().size());
  }
}
