package nnbook.course.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.course.submission.Student;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.grader.TestHome;
import nnbook.grader.Visibility;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.PredictQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CohortFilesTest {
  private static final String SCALE = "ch90.Scale";

  private final List<String> warnings = new ArrayList<>();
  @TempDir private Path home;
  @TempDir private Path folder;
  private KnownItems known;
  private TestItem question;

  @BeforeEach
  void a_book_with_an_exercise_and_a_question() throws IOException {
    TestHome.copyWithStubsTo(home);
    Path chapter = home.resolve("chapters/ch90-tests.adoc");
    Files.createDirectories(chapter.getParent());
    Files.writeString(
        chapter, "== Tests\n\n[.predict]\n.Lamp\n====\nOn?\n\n* [ ] no\n* [x] yes\n====\n");
    known = KnownItems.of(home);
    String key = PredictQuestion.of(ChapterSource.read(chapter, home)).get(0).key();
    question = TestItem.question("ch90", key);
  }

  private String answer(int choice, String word) {
    return question.unit().replaceFirst("\\.", ".predict.") + " = " + choice + " " + word + "\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void zip(String name, String entry, String text) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void grade(String student, Outcome... outcomes) {
    List<CheckResult> checks = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Failure failure = new Failure(Failure.Kind.OTHER, "", "", "", "", "", "", "");
      checks.add(new CheckResult(
          "check_" + checks.size(), 1, outcome, Visibility.HIDDEN, "other", failure, ""));
    }
    ExerciseScore score = new ExerciseScore(
        SCALE, outcomes[outcomes.length - 1], checks, List.of(), "", "key");
    ResultFiles.write(folder.resolve("results").resolve(student + ".json"),
        new StudentResult(student, List.of(score), List.of("Ada Lovelace"), 1));
  }

  private CohortFiles read(Student... roster) {
    return CohortFiles.read(List.of(folder), known, List.of(roster), warnings::add);
  }

  @Test
  void folders_zips_and_plain_files_are_read_and_go_with_the_result_of_the_same_id()
      throws IOException {
    grade("s1", Outcome.PASSED, Outcome.DOES_NOT_COMPILE, Outcome.TIME_LIMIT);
    write("s1/project/.nnbook/state.properties", answer(2, "right")
        + "ch90.Scale = passed 5/5 0123456789abcdef\nch90.Scale.hints = 2\n"
        + "ch90.Scale.first = +adds -refuses\nch90.Scale.tries = 4\n");
    zip("s2.zip", "work/.nnbook/state.properties", answer(1, "wrong"));
    write("s3.properties", answer(1, "wrong"));
    CohortFiles cohortFiles = read();
    assertEquals(List.of(), warnings);
    assertEquals(3, cohortFiles.students().size());
    assertEquals(1, cohortFiles.results());
    assertEquals(3, cohortFiles.progressFiles());
    StudentRecord first = cohortFiles.students().get(0);
    assertEquals(
        Map.of(
            question, true,
            TestItem.check(SCALE, "check_0"), true,
            TestItem.check(SCALE, "check_2"), false,
            TestItem.firstTry(SCALE, "adds"), true,
            TestItem.firstTry(SCALE, "refuses"), false),
        first.answers());
    assertEquals(Map.of(SCALE, false), first.exercises());
    assertEquals(false, cohortFiles.students().get(1).answers().get(question));
  }

  @Test
  void a_roster_tells_whose_a_folder_is() throws IOException {
    grade("s1", Outcome.PASSED);
    write("Ada Lovelace_77_assignsubmission_file_/.nnbook/state.properties", answer(2, "right"));
    assertEquals(2, read().students().size());
    assertEquals(1, read().lone());
    Student ada = new Student("s1", "Ada Lovelace", "ada@example.org", "", 0, Optional.empty(),
        Map.of("id", "s1"));
    assertEquals(1, read(ada).students().size());
    assertEquals(0, read(ada).lone());
  }

  @Test
  void who_has_begun_nothing_counts_for_nothing() {
    grade("s1", Outcome.NOT_STARTED);
    assertTrue(read().students().get(0).isEmpty());
  }

  @Test
  void what_cannot_be_read_is_told_and_the_rest_is_read() throws IOException {
    write("a/.nnbook/state.properties", answer(2, "right"));
    write("b/.nnbook/state.properties", answer(2, "right") + "half a li");
    write("c/.nnbook/state.properties", "color = red\n");
    write("d/.nnbook/state.properties", answer(2, "right").repeat(50_000));
    Files.createDirectories(folder.resolve("e/.nnbook/state.properties"));
    write("f.zip", "no zip");
    zip("g.zip", "state.properties", "#".repeat(1_000_001));
    write("results/h.json", "{\"student\": 7");
    grade("i", Outcome.PASSED);
    CohortFiles cohortFiles = read();
    String told = String.join("\n", warnings);
    assertEquals(6, cohortFiles.faults(), told);
    assertTrue(told.contains("lines that cannot be read and are left out: 1."), told);
    assertTrue(told.contains("state.properties is no progress file of nnbook."), told);
    assertTrue(told.contains("g.zip is larger than any that nnbook writes."), told);
    assertTrue(told.contains("f.zip"), told);
    assertTrue(told.contains("h.json"), told);
    assertEquals(2, cohortFiles.progressFiles());
    assertEquals(1, cohortFiles.results());
  }

  @Test
  void a_link_is_not_followed() throws IOException {
    Path secret = home.resolve("secret.properties");
    Files.writeString(secret, answer(2, "right"));
    Path link = folder.resolve("a/state.properties");
    Files.createDirectories(link.getParent());
    try {
      Files.createSymbolicLink(link, secret);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this system has no links");
    }
    assertEquals(0, read().progressFiles());
    assertTrue(warnings.get(0).contains("links are not followed"), warnings.get(0));
  }

  @Test
  void what_the_book_does_not_know_is_counted_and_left_out() throws IOException {
    write("a.properties", answer(3, "right") + "ch90.predict.ada-lovelace = 1 right\n"
        + "ch90.AdaLovelace.hints = 2\nch90.Scale = failed 1/5 0123456789abcdef\n");
    CohortFiles cohortFiles = read();
    assertEquals(3, cohortFiles.strange());
    assertEquals(Map.of(), cohortFiles.students().get(0).answers());
    assertEquals(List.of(SCALE), List.copyOf(cohortFiles.students().get(0).exercises().keySet()));
  }

  @Test
  void the_files_that_are_read_stay_as_they_are() throws IOException {
    write("a/.nnbook/state.properties", "broken\n" + answer(2, "right"));
    read();
    assertEquals("broken\n" + answer(2, "right"),
        Files.readString(folder.resolve("a/.nnbook/state.properties")));
    try (var files = Files.list(folder.resolve("a/.nnbook"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void a_missing_folder_is_wrong_use() {
    UserError error = assertThrows(UserError.class, () -> CohortFiles.read(
        List.of(folder, folder.resolve("none")), known, List.of(), warnings::add));
    assertEquals(ExitCode.USAGE, error.exitCode());
  }
}
