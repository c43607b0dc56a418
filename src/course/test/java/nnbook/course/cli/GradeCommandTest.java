package nnbook.course.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.cli.CommandsInTestHome;
import nnbook.cli.Main;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.grader.Outcome;
import nnbook.grader.TestHome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradeCommandTest extends CommandsInTestHome {
  private void handIn(String student, String submission) throws IOException {
    Path file = home.resolve("in/" + student + "/exercises/ch90/Scale.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, TestHome.submission(submission));
  }

  private Path roster(String... ids) throws IOException {
    return Files.writeString(home.resolve("r.csv"), "id\n" + String.join("\n", ids) + "\n");
  }

  private String grade(int exitCode, String... more) {
    List<String> all = new ArrayList<>(List.of("course", "grade",
        home.resolve("in").toString(), "--accept-missing", "--jobs", "1"));
    all.addAll(List.of(more));
    return run(exitCode, all.toArray(String[]::new));
  }

  private Outcome outcome(String student) {
    StudentResult result =
        ResultFiles.readStudent(home.resolve("out/results/" + student + ".json"));
    return result.exercises().stream()
        .filter(score -> score.exercise().equals("ch90.Scale")).findFirst().orElseThrow().outcome();
  }

  @Test
  void a_course_is_graded_and_what_has_not_changed_is_not_graded_again() throws IOException {
    handIn("ann", "passes-all");
    handIn("bo", "passes-some");
    handIn("cy", "does-not-compile");
    handIn("stranger", "passes-none");
    String roster = roster("ann", "bo", "cy", "dee").toString();
    String out = home.resolve("out").toString();
    String told = grade(0, "--roster", roster, "--out", out);
    assertTrue(told.contains("3 of 4 students handed in"), told);
    assertTrue(told.contains("Texts graded: 3."), told);
    assertTrue(err.toString().contains("stranger belongs to no student"), err.toString());
    assertEquals(Outcome.PASSED, outcome("ann"));
    assertEquals(Outcome.FAILED, outcome("bo"));
    assertEquals(Outcome.DOES_NOT_COMPILE, outcome("cy"));
    assertEquals(Outcome.NOT_STARTED, outcome("dee"));

    String json = grade(0, "--roster", roster, "--out", out, "--json");
    assertTrue(json.contains("\"graded\": 0, \"kept\": 3"), json);
    assertTrue(json.contains("\"unmatched\": 1"), json);
  }

  @Test
  void a_single_submission_needs_no_roster() throws IOException {
    handIn("", "passes-all");
    grade(0, "--student", "me", "--exercises", "ch90.Scale,Partly",
        "--out", home.resolve("out").toString());
    assertEquals(Outcome.PASSED, outcome("me"));
    assertTrue(Files.exists(home.resolve("out/students/me/report.html")));
  }

  @Test
  void results_are_not_written_among_the_submissions() throws IOException {
    handIn("ann", "passes-all");
    Path inside = home.resolve("in/graded");
    grade(2, "--roster", roster("ann").toString(), "--out", inside.toString());
    assertTrue(err.toString().contains("Give a folder beside it"), err.toString());
    assertFalse(Files.exists(inside));
  }

  @Test
  void of_a_wrong_roster_not_every_stranger_is_told() throws IOException {
    for (int i = 10; i < 22; i++) {
      handIn("s" + i, "passes-all");
    }
    grade(0, "--roster", roster("ann").toString(), "--out", home.resolve("out").toString());
    assertTrue(err.toString().contains("s19 belongs to no student"), err.toString());
    assertFalse(err.toString().contains("s20"), err.toString());
    assertTrue(err.toString().contains("2 more"), err.toString());
  }

  private String hidden(int exitCode, String test) throws IOException {
    handIn("ann", "passes-some");
    Path file = home.resolve("hidden/ch90/ScaleHiddenTest.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, test);
    Path rules = Files.writeString(home.resolve("rules"), "hidden = hidden\n");
    grade(exitCode, "--roster", roster("ann").toString(), "--rules", rules.toString(),
        "--exercises", "ch90.Scale", "--out", home.resolve("out").toString());
    return err.toString();
  }

  private static String test(String check) {
    return "package ch90;\n\nclass ScaleHiddenTest {\n  " + check + "\n}\n";
  }

  @Tag("long")
  @Test
  void a_check_in_the_hidden_folder_is_hidden_though_it_does_not_say_so() throws IOException {
    hidden(0, test("@org.junit.jupiter.api.Test void my_secret() {"
        + " throw new AssertionError(\"my secret value\"); }"));
    String seen = Files.readString(home.resolve("out/students/ann/report.html"))
        + Files.readString(home.resolve("out/students/ann/result.json"));
    assertFalse(seen.contains("secret"), seen);
    assertTrue(seen.contains("a hidden check"), seen);
    assertTrue(Files.readString(home.resolve("out/results/ann.json")).contains("my_secret"));
  }

  @Tag("long")
  @Test
  void an_instructors_typo_is_told_with_file_and_line() throws IOException {
    String told = hidden(2, test("@org.junit.jupiter.api.Test void typo() { int x = }"));
    assertTrue(told.contains("hidden/ch90/ScaleHiddenTest.java:4: illegal start"), told);
    assertFalse(told.contains("fault"), told);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {
      "package ch90; class ScaleHiddenTest { void no_test() {} }",
      "package ch90; class ScaleTests { @org.junit.jupiter.api.Test void x() {} }",
      "package ch91; class ScaleHiddenTest { @org.junit.jupiter.api.Test void x() {} }"})
  void a_hidden_check_that_cannot_run_is_told(String test) throws IOException {
    String told = hidden(2, test);
    assertTrue(told.contains("ScaleHiddenTest.java holds no hidden check"), told);
    assertFalse(told.contains("fault"), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "--out x", "--student a --roster r.csv --out x", "--student a --jobs 0 --out x",
      "--student a", "--student a --out x --exercises Nothing", "--roster none.csv --out x",
      "--student a --out x --rules none.properties", "--student a --out x --since none"})
  void wrong_use_is_told_in_a_sentence(String more) throws IOException {
    handIn("", "passes-all");
    List<String> all = new ArrayList<>(
        List.of("course", "grade", home.resolve("in").toString(), "--accept-missing"));
    for (String word : more.split(" ")) {
      all.add(word.equals("x") ? home.resolve("out").toString() : word);
    }
    StringBuilder told = new StringBuilder();
    int code = Main.commandLine()
        .setErr(new PrintWriter(err)).execute(all.toArray(String[]::new));
    told.append(err);
    assertTrue(code == 2 || code == 74, code + " " + told);
    assertFalse(told.toString().contains("Exception"), told.toString());
  }
}
