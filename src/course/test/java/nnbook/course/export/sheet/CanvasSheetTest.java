package nnbook.course.export.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CanvasSheetTest {
  private static final String FILE =
      String.join(
          "\n",
          "Student,ID,SIS User ID,SIS Login ID,Section,Week 1 (101),Week 2 (102),Final Score",
          ",,,,,Manual Posting,,",
          "    Points Possible,,,,,20,10 ,(read only)",
          "\"Müller, Ann\",1,s-1,ann,A,,4.5,80",
          "\"=SUM(A1), 张伟\",2,s-2,wei,\"A and\nB\",EX,,70",
          "Bob,3,s-3,BOB@example.org,A,3.00,,60",
          "\"Student, Test\",4,,2f1c,A,,,",
          "");

  private static StudentGrade points(String id, double points) {
    return new StudentGrade(id, Set.of(id), OptionalDouble.of(points), 20, "no place for it");
  }

  private static FillOptions column(String title) {
    return new FillOptions(Optional.of(title), Optional.empty(), Optional.empty(),
        OptionalDouble.empty(), false, false);
  }

  @Test
  void points_are_filled_in_and_nothing_else_changes() {
    FilledSheet sheet =
        CanvasSheet.fill(
            FILE, List.of(points("ann", 15.3), points("bob@example.org", 0)), column("week 1"));
    assertEquals(
        FILE.replace("ann,A,,4.5", "ann,A,15.3,4.5").replace("A,3.00,", "A,0,"), sheet.text());
    assertEquals(2, sheet.filled());
    assertEquals(
        List.of(
            "Line 5 (=SUM(A1), 张伟) has no result; it stays as it is.",
            "Line 7 (Student, Test) has no result; it stays as it is."),
        sheet.remarks());
  }

  @Test
  void a_column_is_named_with_its_number_without_it_or_by_it() {
    for (String title : List.of("Week 2 (102)", "WEEK 2", "102")) {
      FilledSheet sheet = CanvasSheet.fill(FILE, List.of(points("s-3", 7)), column(title));
      assertEquals(FILE.replace("A,3.00,,", "A,3.00,7,"), sheet.text());
    }
  }

  @Test
  void who_is_excused_stays_so_and_points_above_the_maximum_are_refused() {
    FilledSheet sheet =
        CanvasSheet.fill(FILE, List.of(points("2", 5), points("3", 20.01)), column("101"));
    assertEquals(FILE, sheet.text());
    assertEquals(
        List.of(
            "2: excused in line 5 (EX), and stays so.",
            "3 has 20.01 points, but the file takes 20 at most. --scale turns full marks into"
                + " that number."),
        sheet.missed());
  }

  @Test
  void semicolons_commas_and_a_mark_at_the_beginning_are_kept() {
    String file =
        "\uFEFFStudent;ID;SIS Login ID;Section;Week 1 (101)\r\n"
            + "Points Possible;;;;20,00\r\nAnn;1;ann;A;\r\n";
    FillOptions comma =
        new FillOptions(Optional.empty(), Optional.empty(), Optional.empty(),
            OptionalDouble.empty(), false, true);
    assertEquals(file.replace("A;\r\n", "A;7,25\r\n"),
        CanvasSheet.fill(file, List.of(points("ann", 7.25)), comma).text());
  }

  @Test
  void a_column_that_is_read_only_or_unknown_is_refused() {
    String readOnly = FILE.replace(",20,10 ,", ",20,(read only),");
    assertRefused(readOnly, column("Week 2"), "is read only in the file");
    assertRefused(FILE, column("Week 3"), "The file has no column \"Week 3\"");
    assertRefused(FILE, column("Final Score"), "is read only");
    assertRefused(FILE, FillOptions.plain(), "Say with --column");
    assertRefused("Student,ID\nAnn,1\nBob,2\n", FillOptions.plain(), "no gradebook file");
    FilledSheet only = CanvasSheet.fill(readOnly, List.of(points("1", 2)), FillOptions.plain());
    assertEquals(1, only.filled());
  }

  private static void assertRefused(String file, FillOptions options, String sentence) {
    UserError error =
        assertThrows(UserError.class, () -> CanvasSheet.fill(file, List.of(), options));
    assertTrue(error.getMessage().contains(sentence), error.getMessage());
  }
}
