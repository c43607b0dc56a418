package nnbook.course.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmissionsTest {
  private static final List<String> IDS = List.of("ch01.A", "ch01.B", "ch02.C", "ch01.NorGate");
  private static final String A = "exercises/ch01/A.java";
  private static final Student ANN =
      new Student("s17", "Ann Maria Example", "ann@uni.example", "", 0, Optional.empty(),
          Map.of("participant", "4711", "login", "amex"));
  private static final Student BO =
      new Student("s1", "李, 博", "bo@uni.example", "", 0, Optional.empty(), Map.of());

  @TempDir private Path folder;

  private Path put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Submissions all() {
    return Submissions.of(folder, new Roster(List.of(ANN, BO)), IDS);
  }

  private Attempt only() {
    List<Attempt> attempts = all().read(ANN);
    assertEquals(1, attempts.size(), attempts.toString());
    return attempts.get(0);
  }

  private static String text(Attempt attempt, String id) {
    return attempt.files().get(id).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "s17", "S17", "s17_work", "s17 - Ann", "ann@uni.example", "amex-ch01",
      "Ann Maria Example_8812345_assignsubmission_file_", "Ann Maria Example_1_assignsubmission_",
      "Participant_4711_assignsubmission_file_", "exampleannmaria_12_345_work",
      "exampleannmaria_LATE_12_345_work", "ann maria example", "Work of s17 (final)"})
  void a_folder_is_matched_by_what_platforms_call_it(String name) throws IOException {
    put(name + "/" + A, "a");
    assertEquals("a", text(only(), "ch01.A"));
    assertEquals(List.of(), all().read(BO));
    assertEquals(List.of(), all().unmatched());
  }

  @ParameterizedTest
  @ValueSource(strings = {"team red", "Team_Red", "team red_42_assignsubmission_file_"})
  void a_group_hands_in_under_its_name_by_whom_a_time_is_known(String name) throws IOException {
    put(name + "/" + A, "a");
    put("team redder/" + A, "b");
    Student cy = inGroup("cy", "team red", Optional.empty());
    Student di = inGroup("di", "team red", Optional.of(Instant.EPOCH));
    Student ed = inGroup("ed", "team", Optional.empty());
    Roster roster = new Roster(List.of(ANN, cy, di, ed));
    Submissions all = Submissions.of(folder, roster, IDS);
    assertEquals(List.of(), all.read(cy));
    assertEquals("a", text(all.read(di).get(0), "ch01.A"));
    assertEquals(List.of(), all.read(ed));
    assertEquals(List.of(), all.read(ANN));
    assertEquals(1, all.unmatched().size(), all.unmatched().toString());
  }

  private static Student inGroup(String id, String group, Optional<Instant> submitted) {
    return new Student(id, "", "", group, 0, submitted, Map.of());
  }

  @Test
  void what_belongs_to_nobody_or_to_several_is_told() throws IOException {
    put("s171/" + A, "a");
    put("Participant_4712_assignsubmission_file_/" + A, "a");
    put("work s17 s1/" + A, "a");
    List<String> unmatched = all().unmatched();
    assertEquals(3, unmatched.size(), unmatched.toString());
    assertTrue(unmatched.get(2).contains("s17, s1"), unmatched.get(2));
    assertEquals(List.of(), all().read(ANN));
  }

  @Test
  void the_list_of_gradescope_tells_whose_and_when() throws IOException {
    put("submission_11/" + A, "a");
    put("submission_metadata.yml", "---\nsubmission_11:\n  :submitters:\n  - :name: Ann\n"
        + "    :sid: 's17'\n    :email: ann@uni.example\n  - :name: Bo\n    :sid: s1\n"
        + "  :created_at: 2026-10-01 12:00:00.5 Z\n");
    assertEquals("a", text(only(), "ch01.A"));
    assertEquals(Optional.of(Instant.parse("2026-10-01T12:00:00.5Z")),
        only().time().map(HandInTime::instant));
    assertEquals(1, all().read(BO).size());
  }

  @Test
  void single_files_of_canvas_are_one_attempt_of_their_last_versions() throws IOException {
    put("exampleannmaria_12_345_A.java", "first");
    put("exampleannmaria_12_346_A-2.java", "third");
    put("exampleannmaria_12_347_A-1.java", "second");
    put("exampleannmaria_12_348_C.java", "c");
    assertEquals("third", text(only(), "ch01.A"));
    assertEquals("c", text(only(), "ch02.C"));
  }

  @Test
  void exercises_are_found_in_their_folder_before_others() throws IOException {
    put("s17/repo/exercises/ch01/A.java", "\uFEFFright");
    put("s17/old/ch01/A.java", "wrong");
    put("s17/A.java", "wrong");
    put("s17/.git/exercises/ch01/A.java", "wrong");
    put("s17/target/exercises/ch01/A.java", "wrong");
    put("s17/B.java", "loose");
    put("s17/ch02/c.java", "small");
    Attempt attempt = only();
    assertEquals("right", text(attempt, "ch01.A"));
    assertEquals("loose", text(attempt, "ch01.B"));
    assertEquals("small", text(attempt, "ch02.C"));
    assertTrue(attempt.notes().toString().contains("letters' case"), attempt.notes().toString());
  }

  @Test
  void two_equal_places_with_different_texts_are_a_fault() throws IOException {
    put("s17/one/ch01/A.java", "1");
    put("s17/two/ch01/A.java", "2");
    assertTrue(only().files().get("ch01.A").fault().contains("one/ch01/A.java, two/ch01/A.java"));
  }

  @Test
  void attempts_are_subfolders_zips_or_several_entries_in_the_order_of_time() throws IOException {
    put("s17/attempt 2/" + A, "2");
    put("s17/attempt 10/" + A, "10");
    assertEquals(2, all().read(ANN).size());
    put("s17_2026-10-02T10-30/" + A, "late");
    put("s17_20261001_103000/" + A, "early");
    List<Attempt> attempts = all().read(ANN);
    assertEquals("late", text(attempts.get(3), "ch01.A"));
    assertEquals("early", text(attempts.get(2), "ch01.A"));
  }

  @Test
  void a_clone_is_read_as_it_stands_and_its_commit_told() throws IOException {
    put("s17/" + A, "a");
    put("s17/.git/HEAD", "ref: refs/heads/main\n");
    put("s17/.git/packed-refs", "# pack\n" + "ab".repeat(20) + " refs/heads/main\n");
    assertTrue(only().origin().contains("ab".repeat(20)));
    put("s17/.git/refs/heads/main", "cd".repeat(20) + "\n");
    assertTrue(only().origin().contains("cd".repeat(20)));
    put("s17/.git/HEAD", "ref: refs/heads/../../../../secret\n");
    assertEquals("", only().origin());
    assertEquals(List.of(), only().notes());
  }

  /** Each is in a folder or zip of the student's own making, and would date late work back. */
  @ParameterizedTest
  @ValueSource(strings = {
      "s17/2026-01-01_10-00/", "s17/work/2026-01-01_10-00/",
      "Ann Maria Example_8812345_assignsubmission_file_/2026-01-01_10-00/",
      "exampleannmaria_12_345_2026-01-01_10-00/",
      "Ann Maria Example_88_assignsubmission_file_2026-01-01_10-00/"})
  void no_name_that_a_student_gave_tells_a_time(String name) throws IOException {
    put(name + A, "a");
    assertEquals(Optional.empty(), only().time());
  }

  @Test
  void the_outermost_name_dates_what_is_inside_whatever_that_is_called() throws IOException {
    Instant late = Instant.parse("2026-10-02T00:00:01Z");
    put("s17_2026-10-02T00-00-01Z/2026-01-01_10-00/" + A, "a");
    assertEquals(Optional.of(new HandInTime(late, HandInTime.Source.NAME)), only().time());
  }

  @Test
  void neither_a_folder_nor_a_zip_inside_overrules_the_list_of_the_platform() throws IOException {
    put("submission_metadata.yml",
        "submission_11:\n    :sid: s17\n  :created_at: 2026-10-02 12:00:00 Z\n");
    Optional<HandInTime> told = Optional.of(
        new HandInTime(Instant.parse("2026-10-02T12:00:00Z"), HandInTime.Source.LIST));
    put("submission_11/2026-01-01_10-00/" + A, "a");
    assertEquals(told, only().time());
    Files.move(folder.resolve("submission_11/2026-01-01_10-00"), folder.resolve("submission_11/x"));
    assertEquals(told, only().time());
    Files.delete(folder.resolve("submission_11/x/" + A));
    try (HandedInZip zip = HandedInZip.at(
        folder.resolve("submission_11/2026-01-01_10-00.zip"))) {
      zip.with(A, "a");
    }
    assertEquals("a", text(only(), "ch01.A"));
    assertEquals(told, only().time());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A (1).java", "A-final.java", "A_v2.java", "A copy.java", "A.java.java",
      "Copy of A.java", "work/ch01/A (2).java"})
  void a_renamed_file_is_taken_for_its_exercise_and_told(String name) throws IOException {
    put("s17/" + name, "a");
    assertEquals("a", text(only(), "ch01.A"));
    assertTrue(only().notes().get(0).contains("was taken for ch01/A.java"),
        only().notes().toString());
  }

  @Test
  void a_renamed_file_beside_its_exercise_and_one_with_a_slip_are_named() throws IOException {
    put("s17/" + A, "right");
    put("s17/A (1).java", "other");
    put("s17/NorGates.java", "b");
    put("s17/repo/src/main/NotGate.java", "b");
    assertEquals("right", text(only(), "ch01.A"));
    String notes = only().notes().toString();
    assertTrue(notes.contains("A (1).java was not graded, because " + A + " is there"), notes);
    assertTrue(notes.contains("NorGates.java was not graded"), notes);
    assertTrue(notes.contains("Is it ch01/NorGate.java?"), notes);
    assertEquals(2, only().notes().size(), notes);
  }

  @Test
  void texts_of_other_encodings_are_read() throws IOException {
    put("s17/" + A, "");
    Files.write(folder.resolve("s17/" + A), "\uFEFFclass Ä".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("class Ä", text(only(), "ch01.A"));
    Files.write(folder.resolve("s17/" + A), "class Ä".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("class Ä", text(only(), "ch01.A"));
  }

  @Test
  void a_folder_that_is_missing_is_the_instructors_fault() {
    assertThrows(UserError.class,
        () -> Submissions.of(folder.resolve("none"), new Roster(List.of(ANN)), IDS));
    assertThrows(UserError.class, () -> Submissions.one(folder.resolve("none"), ANN, IDS));
  }

  @Test
  void one_submission_needs_no_roster() throws IOException {
    put("work/" + A, "a");
    Attempt attempt =
        Submissions.one(folder.resolve("work"), ANN, IDS).read(ANN).get(0);
    assertEquals("a", text(attempt, "ch01.A"));
  }
}
