package nnbook.course.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nnbook.course.export.report.ActionsResults;
import nnbook.course.export.report.GradescopeResults;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.course.export.report.JunitReport;
import nnbook.course.export.sheet.StudentGrade;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.grader.Outcome;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an instructor adds to grading: points, comments, a day to publish, a limit of time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandMarksTest {
  private static final String ROSTER = "id,extension\nann,\nbo,3\n";
  private static final String HEADER = "id,exercise,points,comment\n";

  @TempDir private Path folder;
  private SmallCourse course;
  private String version = "v1";
  private String rules = "";
  private Instant now = Instant.parse("2026-10-03T00:00:00Z");

  @BeforeEach
  void make() throws IOException {
    course = SmallCourse.in(folder);
    course.handIn("ann", "A", "class A { int first; }");
    course.handIn("ann", "B", "FAULT");
    course.handIn("bo", "A", "class A { int first, second, hidden; }");
  }

  private CourseSummary grade() throws IOException {
    CourseTask task = course.task(
        ROSTER, rules, "out", Optional.empty(), InstantSource.fixed(now), Optional.empty());
    return CourseGrading.run(
        task, () -> new PatternGrader(new AtomicInteger(), version), GradingProgress.NONE);
  }

  private StudentResult result(String id) {
    return ResultFiles.readStudent(folder.resolve("out/results/" + id + ".json"));
  }

  private String page(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }

  private void enter(String lines) throws IOException {
    course.write("out/by-hand.csv", HEADER + lines);
  }

  @Test
  void points_and_comments_by_hand_stay_over_regrades_and_are_shown_everywhere()
      throws IOException {
    assertEquals(1, grade().byHand());
    assertEquals("\uFEFF" + HEADER, page("by-hand.csv"));
    enter("ann,ch01.A,4,\"Right idea, wrong sign.\"\nann,ch01.B,2,\nann,,,Well done.\n"
        + "bo,ch01.A,,Neat.\n");
    assertEquals(0, grade().byHand());
    version = "v2";
    grade();
    assertEquals(6, result("ann").points());
    assertEquals(10, result("ann").possiblePoints());
    assertEquals(5, result("bo").points());
    assertEquals(Outcome.FAILED, result("ann").exercises().get(1).outcome());
    String report = page("students/ann/report.html");
    for (String part : List.of("Graded by hand: 4 of 5", "Right idea, wrong sign.",
        "Graded by hand: 2 of 5", "Well done.")) {
      assertTrue(report.contains(part), part);
    }
    assertTrue(page("students/bo/report.html").contains("Neat."));
    assertTrue(page("results.csv").contains(",4,2"), page("results.csv"));
    assertTrue(page("by-hand.csv").contains("Well done."));
    StudentResult ann = result("ann");
    String actions = ActionsResults.of(ann).toString();
    assertFalse(actions.isEmpty());
    StudentGrade sheet = StudentGrade.of(ann, Set.of());
    assertEquals(6, sheet.points().orElseThrow());
    for (String export : List.of(JunitReport.of(List.of(ann), now), sheet.feedback(),
        GradescopeResults.of(ann, Shown.VISIBLE, List.of()))) {
      assertTrue(export.contains("Right idea, wrong sign."), export);
      assertTrue(export.contains("Well done."), export);
    }
    assertTrue(JunitReport.of(List.of(result("bo")), now).contains("Neat."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "zoe,ch01.A,1, | column id: there is no student zoe",
      "ann,ch01.C,1, | column exercise: ch01.C is no exercise",
      "ann,ch01.A,6, | `column points: \"6\" is not a whole number from 0 to 5`",
      "ann,ch01.A,1.5, | 0 to 5", "ann,ch01.A,-1, | 0 to 5", "ann,,1, | belong to an exercise"})
  void what_is_wrong_in_the_file_is_told_with_its_place(String line, String part)
      throws IOException {
    enter("ann,ch01.B,1,\n" + line + "\n");
    String told = assertThrows(UserError.class, this::grade).getMessage();
    assertTrue(told.contains("by-hand.csv, line 3") && told.contains(part), told);
  }

  @Test
  void results_are_held_back_until_the_last_due_date() throws IOException {
    rules = "due = 2026-10-01T00:00Z\npublish = due\n";
    now = Instant.parse("2026-10-03T23:59:59Z"); // bo may hand in until the 4th
    enter("ann,ch01.A,4,Right idea.\nann,,,Well done.\n");
    grade();
    String seen = page("students/ann/report.html").replaceAll("(?s)<style.*?</style>", "")
        + page("students/ann/result.json");
    for (String part : List.of("Right idea", "Well done", "of 5", "failed", "No second",
        "\"points\" : 4")) {
      assertFalse(seen.contains(part), part + " in " + seen);
    }
    assertTrue(seen.contains("has been received") && seen.contains("received"), seen);
    assertEquals(4, result("ann").points(), "the instructor sees all");
    assertThrows(UserError.class, () -> result("ann").released());
    now = Instant.parse("2026-10-04T00:00:00Z");
    grade();
    assertTrue(page("students/ann/report.html").contains("Graded by hand: 4 of 5"));
    assertEquals("", result("ann").released().heldUntil());
  }

  @Test
  void results_are_held_back_until_a_time() throws IOException {
    rules = "publish = 2026-10-03T00:00:01Z\n";
    grade();
    assertTrue(result("bo").isHeld());
    rules = "publish = 2026-10-03T00:00:00Z\n";
    grade();
    assertFalse(result("bo").isHeld());
  }

  /** Each text takes 20 seconds of a clock of its own. */
  @Test
  void what_comes_after_the_time_of_a_student_is_out_of_time() throws IOException {
    rules = "studentLimit = 10";
    course.handIn("ann", "B", "class B { int first, second, hidden; }");
    course.handIn("bo", "B", "class B { int first, second, hidden, bo; }");
    AtomicInteger seconds = new AtomicInteger();
    AtomicInteger runs = new AtomicInteger();
    InstantSource clock = () -> now.plusSeconds(20L * seconds.getAndIncrement());
    for (int i = 0; i < 2; i++) {
      CourseTask two = course.task(ROSTER, rules, "out", Optional.empty(), clock, Optional.empty());
      CourseTask one = new CourseTask(two.catalog(), two.stubs(), two.roster(), two.submissions(),
          two.rules(), two.folder(), two.since(),
          new CourseTask.Run(1, clock, Optional.empty(), ""));
      CourseGrading.run(one, () -> new PatternGrader(runs, "v1"), GradingProgress.NONE);
      assertEquals(2, runs.get(), "the second exercises are not run, nor in the next run");
      StudentResult bo = result("bo");
      assertEquals(Outcome.PASSED, bo.exercises().get(0).outcome());
      assertEquals(Outcome.TIME_LIMIT, bo.exercises().get(1).outcome());
      assertEquals(10, bo.possiblePoints());
      assertTrue(page("overview.html").contains("ch01.B"), page("overview.html"));
      assertTrue(bo.notes().toString().contains("took more than 10 s: ch01.B"),
          bo.notes().toString());
    }
    rules = "studentLimit = 60";
    CourseTask more = course.task(ROSTER, rules, "out", Optional.empty(), clock, Optional.empty());
    CourseGrading.run(more, () -> new PatternGrader(runs, "v1"), GradingProgress.NONE);
    assertEquals(4, runs.get());
    assertEquals(10, result("bo").points());
  }
}
