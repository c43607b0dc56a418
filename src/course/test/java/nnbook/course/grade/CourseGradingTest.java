package nnbook.course.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.course.submission.CourseTime;
import nnbook.grader.Outcome;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseGradingTest {
  private static final String ALL = "class X { /* what */ int first, second, hidden; }";

  private static final String ROSTER = "id,name,group,extension,submitted\n"
      + "ann,\"=Ann, <script>\",,0,\nbo,Bo,red,0,\ncy,Cy,red,1,\ndee,Dee,,0,\n";

  @TempDir private Path folder;
  private final AtomicInteger runs = new AtomicInteger();
  private String version = "v1";
  private String rules = "";
  private SmallCourse course;

  @BeforeEach
  void make() throws IOException {
    course = SmallCourse.in(folder);
  }

  private void handIn(String student, String exercise, String text) throws IOException {
    course.handIn(student, exercise, text);
  }

  private CourseSummary grade() throws IOException {
    return grade("out", Optional.empty());
  }

  private CourseSummary grade(String out, Optional<Path> since) throws IOException {
    CourseTask task = course.task(ROSTER, rules, out, since);
    return CourseGrading.run(task, () -> new PatternGrader(runs, version), GradingProgress.NONE);
  }

  private StudentResult result(String id) {
    return ResultFiles.readStudent(folder.resolve("out/results/" + id + ".json"));
  }

  private String page(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }

  private Map<String, String> files(String... not) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (Stream.of(not).noneMatch(name::contains)) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }

  @Test
  void equal_code_is_graded_once_and_a_stub_never() throws IOException {
    handIn("ann", "A", ALL);
    handIn("bo", "A", ALL);
    handIn("dee", "A", "\n" + SmallCourse.stub("A"));
    CourseSummary summary = grade();
    assertEquals(1, runs.get());
    assertEquals(1, summary.texts().graded());
    assertEquals(5, result("ann").points());
    assertEquals(10, result("ann").possiblePoints());
    assertEquals(Outcome.NOT_STARTED, result("dee").exercises().get(0).outcome());
    assertEquals(3, result("dee").exercises().get(0).checks().size());
  }

  @Test
  void what_was_graded_is_not_graded_again_and_all_files_stay_the_same() throws IOException {
    handIn("ann", "A", ALL);
    handIn("ann", "B", "class B { int first; }");
    grade();
    Map<String, String> before = files();
    Files.writeString(folder.resolve("out/kept/scores/.x.part"), "half");
    Files.createDirectories(folder.resolve("out/results.part"));
    assertEquals(2, grade().texts().kept());
    assertEquals(2, runs.get());
    assertEquals(before, files());
    handIn("ann", "B", "class B { int first, second; }");
    assertEquals(1, grade().texts().graded());
  }

  @Test
  void a_damaged_score_is_made_again() throws IOException {
    handIn("ann", "A", ALL);
    grade();
    Map<String, String> before = files();
    try (Stream<Path> scores = Files.list(folder.resolve("out/kept/scores"))) {
      Files.writeString(scores.findFirst().orElseThrow(), "{\"exercise\" : \"ch0");
    }
    grade();
    assertEquals(2, runs.get());
    assertEquals(before, files());
  }

  @Test
  void a_fault_of_the_grader_costs_nobody_points_and_is_not_kept() throws IOException {
    handIn("ann", "A", "FAULT");
    handIn("ann", "B", ALL);
    CourseSummary summary = grade();
    assertEquals(1, summary.byHand());
    assertEquals(3, runs.get());
    assertEquals(5, result("ann").points());
    assertEquals(5, result("ann").possiblePoints());
    assertTrue(page("overview.html").contains("has to be graded by hand: ch01.A"));
    grade();
    assertEquals(5, runs.get());
  }

  @Test
  void a_crash_counts_only_when_it_happens_again() throws IOException {
    handIn("ann", "A", "FLAKY first second hidden");
    grade();
    assertEquals(2, runs.get());
    assertEquals(5, result("ann").points());
    handIn("ann", "A", "CRASH first");
    grade();
    assertEquals(4, runs.get());
    assertEquals(Outcome.CRASHED, result("ann").exercises().get(0).outcome());
    grade();
    assertEquals(4, runs.get());
  }

  @Test
  void a_group_hands_in_once_and_its_members_differ_only_in_their_extension() throws IOException {
    rules = "due = 2026-10-01T00:00Z\nlate.percent = 10\nlate.most = 50\n";
    handIn("bo_2026-10-02T00-00-01Z", "A", ALL);
    handIn("ann_2026-10-31T00-00-00Z", "A", ALL);
    grade();
    assertEquals(0.8, result("bo").factor());
    assertEquals(0.9, result("cy").factor());
    assertEquals(0.5, result("ann").factor());
    assertEquals(4.5, result("cy").points());
    assertTrue(result("cy").notes().toString().contains("Handed in by Bo"));
    assertTrue(result("bo").notes().toString().contains("together with Cy"));
    assertTrue(result("dee").notes().toString().contains("Nothing was handed in"));
  }

  @Test
  void a_report_says_when_the_work_came_and_who_says_so() throws IOException {
    rules = "due = 2026-10-01T00:00Z";
    handIn("ann_2026-09-30T00-00-01Z", "A", ALL);
    handIn("dee", "A", ALL);
    grade();
    String time = CourseTime.text(Instant.parse("2026-09-30T00:00:01Z"));
    assertTrue(result("ann").notes().toString()
        .contains("Handed in at " + time + ", says the name"), result("ann").notes().toString());
    assertTrue(result("dee").notes().toString().contains("not known"));
  }

  @Test
  void everything_odd_is_listed_for_the_instructor() throws IOException {
    handIn("ann_2026-10-01T00-00", "A", ALL);
    course.write("in/ann_2026-10-03T00-00.zip", "damaged");
    course.write("in/bo/readme.txt", "empty");
    course.write("in/dee/ch01/A (1).java", ALL);
    grade();
    String page = page("overview.html");
    String part = page.substring(page.indexOf("To look at"), page.indexOf("Points</h2>"));
    assertTrue(part.contains("ann_2026-10-03T00-00.zip: The zip is damaged"), part);
    assertTrue(part.contains("No exercise was found"), part);
    assertTrue(part.contains("A (1).java was taken for ch01/A.java"), part);
    assertTrue(result("ann").notes().toString().contains("The zip is damaged"));
  }

  @Test
  void the_last_attempt_counts_or_the_best() throws IOException {
    handIn("ann_2026-10-01T00-00", "A", ALL);
    handIn("ann_2026-10-02T00-00", "A", "class A { int first; }");
    course.write("in/ann_2026-10-03T00-00.zip", "damaged");
    grade();
    assertEquals(1, result("ann").points());
    rules = "attempt = best";
    grade();
    assertEquals(5, result("ann").points());
    rules = "attempt = best\ndue = 2026-09-29\nlate.percent = 45";
    grade();
    assertEquals(0.5, result("ann").points(), 1e-12); // two days: 10 % of 5; three: 0 % of 1
  }

  @Test
  void weights_and_visibility_follow_the_rules() throws IOException {
    rules = "weight.ch01 = 2\nweight.ch01.B = 0\nvisibility.ch01.* = brief\n"
        + "visibility.ch01.A.first = visible\nseed = 4711, and nobody knows\n";
    handIn("ann", "A", "class A { }");
    grade();
    assertEquals(10, result("ann").possiblePoints());
    String full = page("results/ann.json");
    assertEquals(3, full.split("the secret input 4711", -1).length - 1);
    String seen = page("students/ann/result.json") + page("students/ann/report.html");
    assertEquals(2, seen.split("the secret input 4711", -1).length - 1, seen);
    assertTrue(seen.contains("large inputs") && seen.contains("No second."));
    assertFalse(seen.contains("\"hidden\",") && seen.contains("No hidden."));
    assertFalse(page("overview.html").contains("4711"));
  }

  @Test
  void pages_show_what_code_and_names_hold_without_obeying_it() throws IOException {
    handIn("ann", "A", "class A { String s = \"</code><script>x</script>\"; }");
    grade();
    String report = page("students/ann/report.html");
    assertFalse(report.contains("<script"));
    assertTrue(report.contains("&lt;/code&gt;&lt;script"));
    assertTrue(report.contains("␀ ]]&gt; \uFFFD"), report);
    assertFalse(page("overview.html").contains("<script"));
    assertTrue(page("results.csv").contains("ann,\"'=Ann, <script>\","), page("results.csv"));
    assertFalse(report.contains("http://") || report.contains("https://"));
  }

  @Test
  void a_regrade_tells_who_gains_by_which_check_and_keeps_the_old_results() throws IOException {
    handIn("ann", "A", "class A { int first; }");
    handIn("dee", "A", ALL);
    grade();
    assertFalse(Files.exists(folder.resolve("out/changes.html")));
    version = "v2";
    handIn("ann", "A", "class A { int first, second; }");
    assertEquals(Optional.of(1), grade().changedStudents());
    assertTrue(page("changes.csv").contains("ann,ch01.A,second,0,1,\n"), page("changes.csv"));
    assertTrue(page("changes.html").contains("Ann, &lt;script&gt;"));
    assertEquals(1, ResultFiles.readStudent(folder.resolve("out/earlier/001/ann.json")).points());
    Map<String, String> before = files();
    grade();
    assertEquals(before, files());
    assertEquals(Optional.of(0), grade("second", Optional.of(folder.resolve("out")))
        .changedStudents());
  }

  @Test
  void what_rules_name_must_exist() throws IOException {
    handIn("ann", "A", ALL);
    rules = "weight.ch09 = 2";
    assertTrue(assertThrows(UserError.class, this::grade).getMessage().contains("ch09"));
    rules = "visibility.ch01.A.none = brief";
    assertTrue(assertThrows(UserError.class, this::grade).getMessage().contains("A.none"));
    rules = "exercises = Nothing";
    assertThrows(UserError.class, this::grade);
  }

  @Test
  void a_hidden_check_that_would_never_run_is_named() throws IOException {
    handIn("ann", "A", ALL);
    rules = "hidden = secret";
    for (String name : List.of("AHiddenTests.java", "ATest.java", "aHiddenTest.java",
        "other/AHiddenTest.java", "Helper.java")) {
      course.write("secret/ch01/" + name, "class X {}");
      String told = assertThrows(UserError.class, this::grade).getMessage();
      assertTrue(told.contains(name) && told.contains("ch01/AHiddenTest.java"), told);
      Files.delete(folder.resolve("secret/ch01").resolve(name));
    }
    course.write("secret/ch01/AHiddenTest.java", "class X {}");
    course.write("secret/README.md", "mine");
    grade();
  }

  @Test
  void rules_on_exercises_that_do_not_count_this_time_do_no_harm() throws IOException {
    handIn("ann", "A", ALL);
    rules = "exercises = ch01.A\nvisibility.ch01.B.* = brief\nvisibility.ch01.* = brief";
    grade();
    rules = "exercises = ch01.A\nvisibility.ch01.A.none = brief";
    assertThrows(UserError.class, this::grade);
  }

  @Test
  void two_runs_do_not_write_to_one_folder() throws IOException {
    handIn("ann", "A", ALL);
    grade();
    try (var channel = FileChannel.open(folder.resolve("out/kept/lock"),
            StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertTrue(lock.isValid());
      assertTrue(assertThrows(UserError.class, this::grade).getMessage().contains("Another"));
    }
  }
}
