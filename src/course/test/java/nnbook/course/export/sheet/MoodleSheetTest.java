package nnbook.course.export.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nnbook.course.export.SampleResults;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoodleSheetTest {
  private static final String HEAD =
      "Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\","
          + "\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\","
          + "\"Feedback comments\"";
  private static final String WORKSHEET =
      String.join(
          "\r\n",
          "\uFEFF" + HEAD,
          "Participant 7,\"=cmd|' /C calc'!A0, \"\"Ann\"\"\",ANN@example.org,Submitted,,20.00,Yes,"
              + "\"Monday, 1 June 2026\",-,",
          "Participant 8,\"张\n伟\",wei@example.org,Submitted,3.00,20.00,Yes,-,-,\"old, text\"",
          "Participant 9,Eve \u0001 😀,eve@example.org,Submitted,1.00,20.00,No,-,-,",
          "Participant 10,Nobody,nobody@example.org,No submission,,20.00,Yes,-,-,",
          "");
  private static final FillOptions PLAIN = FillOptions.plain();

  private static StudentGrade grade(String id, String... keys) {
    return StudentGrade.of(SampleResults.mixed(id), Set.of(keys));
  }

  private static StudentGrade points(String id, double points) {
    return new StudentGrade(id, Set.of(id), OptionalDouble.of(points), 14, "Well done");
  }

  private static FillOptions options(String column, boolean scaled, boolean comma) {
    return new FillOptions(
        Optional.ofNullable(column), Optional.empty(), Optional.empty(), OptionalDouble.empty(),
        scaled, comma);
  }

  @Test
  void points_and_feedback_are_filled_in_and_nothing_else_changes() {
    FilledSheet sheet =
        MoodleSheet.fill(
            WORKSHEET,
            List.of(grade("s1", "ann@example.org "), points("wei@example.org", 14)),
            PLAIN);
    assertEquals(List.of(), sheet.missed());
    assertEquals(2, sheet.filled());
    List<List<String>> before = CsvCells.of(WORKSHEET).orElseThrow().values();
    List<List<String>> after = CsvCells.of(sheet.text()).orElseThrow().values();
    assertEquals("7", after.get(1).get(4));
    assertTrue(after.get(1).get(9).startsWith("7 of 14 points<br>ch01.Neuron: 4 of 9. "),
        after.get(1).get(9));
    assertEquals("14", after.get(2).get(4));
    assertEquals("Well done", after.get(2).get(9));
    // Put back the four cells: every other character is as it was.
    CsvCells back = CsvCells.of(sheet.text()).orElseThrow();
    for (int row : new int[] {1, 2}) {
      back.replace(row, 4, before.get(row).get(4));
      back.replace(row, 9, before.get(row).get(9));
    }
    assertEquals(WORKSHEET, back.changed());
  }

  @Test
  void feedback_is_html_and_tells_no_secret() {
    String feedback = grade("s1").feedback();
    assertTrue(feedback.contains("&lt;i&gt;&amp;amp;"), feedback);
    assertTrue(!feedback.contains("the secret") && !feedback.contains("the_secret"), feedback);
    assertTrue(!feedback.startsWith("="), feedback);
  }

  @Test
  void every_student_who_is_not_filled_in_gets_a_sentence() {
    StudentGrade broken = StudentGrade.of(SampleResults.broken("nobody@example.org"), Set.of());
    FilledSheet sheet =
        MoodleSheet.fill(
            WORKSHEET,
            List.of(
                grade("s9"), points("Participant 9", 5), points("Participant 8", 20.5), broken),
            PLAIN);
    assertEquals(WORKSHEET, sheet.text());
    assertEquals(0, sheet.filled());
    assertEquals(
        List.of(
            "Participant 8 has 20.5 points, but the file takes 20 at most. --scale turns full"
                + " marks into that number.",
            "Participant 9: the grade in line 4 cannot be changed.",
            "nobody@example.org has to be graded by hand in part, since the grader itself failed"
                + " there; the cell stays as it is.",
            "s9 is not in the file: no line has this id, nor the address or login of the"
                + " roster."),
        sheet.missed());
    assertEquals(List.of("Line 2 (Participant 7) has no result; it stays as it is."),
        sheet.remarks());
  }

  @Test
  void a_row_of_two_students_and_a_student_of_two_rows_stay_as_they_are() {
    String file = "id,email,Grade\na,b@x,\nc,c@x,\nc2,c@x,\n";
    FilledSheet sheet =
        MoodleSheet.fill(file, List.of(points("a", 1), points("b@x", 2), points("c@x", 3)), PLAIN);
    assertEquals(file, sheet.text());
    assertEquals("c@x is in the file more than once, in lines 3, 4; neither is filled in.",
        sheet.missed().get(2));
    assertEquals(List.of("Line 2 fits several students (a, b@x); it stays as it is."),
        sheet.remarks());
  }

  @Test
  void full_marks_become_the_maximum_and_decimals_a_comma_where_asked() {
    String file = "ID number;Assignment: Week 1 (Real)\nann;-\nbob;-\n";
    FilledSheet sheet =
        MoodleSheet.fill(
            file,
            List.of(points("ann", 14), points("bob", 7.03)),
            options("assignment: week 1 (real)", true, true));
    assertEquals("ID number;Assignment: Week 1 (Real)\nann;100\nbob;50,21\n", sheet.text());
  }

  @Test
  void a_gradebook_takes_a_hundred_points() {
    String file = "username,Week 1\nann,\n";
    FilledSheet sheet =
        MoodleSheet.fill(file, List.of(points("ann", 100.5)), options("Week 1", false, false));
    assertEquals(1, sheet.missed().size());
    FillOptions more =
        new FillOptions(Optional.of("Week 1"), Optional.empty(), Optional.empty(),
            OptionalDouble.of(200), false, false);
    assertEquals("username,Week 1\nann,100.5\n",
        MoodleSheet.fill(file, List.of(points("ann", 100.5)), more).text());
  }

  @Test
  void other_files_are_refused_with_their_columns() {
    assertRefused("a,b\n1,2\n", "Say with --column which column takes the points. The file's"
        + " columns are:\n  a\n  b");
    assertRefused("a,Grade\n1,2\n", "Say with --match");
    assertRefused("", "This is no table");
    assertRefused("id,Grade\n\"a,1\n", "This is no table");
  }

  private static void assertRefused(String file, String sentence) {
    UserError error =
        assertThrows(UserError.class, () -> MoodleSheet.fill(file, List.of(), PLAIN));
    assertTrue(error.getMessage().contains(sentence), error.getMessage());
    assertEquals(ExitCode.USAGE, error.exitCode());
  }
}
