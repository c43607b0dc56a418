package nnbook.course.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.cli.CommandsInTestHome;
import nnbook.course.export.SampleResults;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportCommandsTest extends CommandsInTestHome {
  private static final String WORKSHEET =
      "Identifier,Email address,Grade,Feedback comments\r\nParticipant 1,ann@example.org,,\r\n";

  private Path graded(StudentResult... results) {
    Path course = home.resolve("graded");
    for (StudentResult result : results) {
      String name = ResultFiles.fileName(result.student()) + ".json";
      ResultFiles.write(ResultFiles.folder(course).resolve(name), result);
    }
    return course;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text).toString();
  }

  private String out(String name) {
    return home.resolve(name).toString();
  }

  private String export(int exitCode, String format, Path results, String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "course";
    arguments[1] = "export";
    arguments[2] = format;
    arguments[3] = results.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return run(exitCode, arguments);
  }

  @Test
  void a_worksheet_of_moodle_is_filled_in_by_the_roster() throws IOException {
    String sheet = file("sheet.csv", WORKSHEET);
    String roster = file("roster.csv", "id,name,email\ns1,\"=A1, 张\",ann@example.org\n");
    Path results = graded(SampleResults.mixed("s1"));
    String said =
        export(0, "moodle", results, sheet, "--out", out("new.csv"), "--roster", roster);
    assertEquals("Filled in: 1 of 1 students. Written: " + out("new.csv") + "\n", said);
    String filled = Files.readString(home.resolve("new.csv"));
    assertTrue(filled.contains("ann@example.org,7,"), filled);
    assertEquals(WORKSHEET, Files.readString(Path.of(sheet)));
  }

  @Test
  void who_is_not_in_the_file_gets_a_sentence_and_the_command_ends_with_1() throws IOException {
    String sheet = file("sheet.csv", WORKSHEET);
    Path results = graded(SampleResults.mixed("ann@example.org"), SampleResults.mixed("bob"));
    export(1, "moodle", results, sheet, "--out", out("new.csv"));
    assertTrue(err.toString().contains("bob is not in the file"), err.toString());
  }

  @Test
  void the_downloaded_file_is_never_written_over() throws IOException {
    String sheet = file("sheet.csv", WORKSHEET);
    Path results = graded(SampleResults.mixed("s1"));
    export(2, "moodle", results, sheet, "--out", home + "/./sheet.csv");
    assertEquals(WORKSHEET, Files.readString(Path.of(sheet)));
    assertTrue(err.toString().contains("would be written over itself"), err.toString());
  }

  @Test
  void a_file_in_another_encoding_is_refused() throws IOException {
    Path sheet = home.resolve("sheet.csv");
    Files.write(sheet, "id,Grade\nMüller,\n".getBytes(StandardCharsets.ISO_8859_1));
    Path results = graded(SampleResults.mixed("s1"));
    export(2, "canvas", results, sheet.toString(), "--out", out("new.csv"));
    assertTrue(err.toString().contains("is not UTF-8"), err.toString());
    export(74, "canvas", results, out("none.csv"), "--out", out("new.csv"));
  }

  @Test
  void a_gradebook_of_canvas_is_filled_in() throws IOException {
    String sheet =
        file("sheet.csv", "Student,ID,Week 1 (7)\nPoints Possible,,14\nAnn,1,\nBob,2,EX\n");
    Path results = graded(SampleResults.late("1"));
    export(0, "canvas", results, sheet, "--out", out("new.csv"), "--scale");
    assertEquals(
        "Student,ID,Week 1 (7)\nPoints Possible,,14\nAnn,1,2.33\nBob,2,EX\n",
        Files.readString(home.resolve("new.csv")));
  }

  @Test
  void one_student_or_all_become_a_junit_report() throws IOException {
    Path results = graded(SampleResults.mixed("a"), SampleResults.mixed("b, c"));
    export(0, "junit", results, "--out", out("all.xml"));
    assertEquals(2, Files.readString(home.resolve("all.xml")).split("<testsuite ").length - 1);
    export(0, "junit", results, "--out", out("one.xml"), "--student", "b, c", "--for-students");
    String one = Files.readString(home.resolve("one.xml"));
    assertTrue(one.contains("<testsuite name=\"b, c\""), one);
    assertFalse(one.contains("the secret"), one);
    export(2, "junit", results, "--out", out("none.xml"), "--student", "c");
    assertFalse(Files.exists(home.resolve("none.xml")));
  }

  @Test
  void a_fault_of_ours_writes_no_results_and_ends_with_70() throws IOException {
    Path results = graded(SampleResults.broken("a"));
    export(70, "gradescope-results", results, "--out", out("results.json"));
    assertFalse(Files.exists(home.resolve("results.json")));
    assertTrue(err.toString().contains("must not count as 0 points"), err.toString());
  }

  @Test
  void results_of_several_students_are_too_many_for_one_submission() {
    Path results = graded(SampleResults.mixed("a"), SampleResults.mixed("b"));
    export(2, "gradescope-results", results, "--out", out("results.json"));
    export(0, "gradescope-results", results, "--out", out("results.json"), "--student", "b");
    assertTrue(Files.exists(home.resolve("results.json")));
  }

  @Test
  void outputs_of_a_workflow_are_added() throws IOException {
    String outputs = file("outputs", "other=1\n");
    export(0, "actions-results", graded(SampleResults.mixed("a")), "--out", outputs);
    String text = Files.readString(Path.of(outputs));
    assertTrue(text.startsWith("other=1\nch01_neuron="), text);
  }

  @Test
  void a_workflow_goes_where_github_looks() {
    run(0, "course", "export", "actions", "--out", out("repo"), "Scale");
    assertTrue(Files.exists(home.resolve("repo/.github/workflows/nnbook.yml")));
    run(2, "course", "export", "actions", "--out", out("repo"), "--grader", "a b", "Scale");
    run(2, "course", "export", "actions", "--out", out("repo"), "Nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qti21", "moodle"})
  void questions_are_written_in_each_format(String format) throws IOException {
    file("chapters/ch90-scale.adoc",
        "= Scale\n\nSee.\n\n[.predict]\n.Sum\n====\nHow much?\n\n* [ ] 1\n* [x] 2\n====\n");
    String said =
        run(0, "course", "export", "quiz", "--format", format, "--out", out("quiz"), "90");
    assertEquals("Written: " + out("quiz") + " (questions: 1, chapters: 1)\n", said);
    assertTrue(Files.size(home.resolve("quiz")) > 0);
  }

  @Test
  void a_book_without_questions_makes_no_quiz() {
    run(2, "course", "export", "quiz", "--format", "moodle", "--out", out("quiz"));
    assertFalse(Files.exists(home.resolve("quiz")));
  }
}
