package nnbook.course.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nnbook.course.grade.CourseRules;
import nnbook.course.grade.CourseRulesFile;
import nnbook.course.submission.Roster;
import nnbook.grader.TestHome;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of a small project. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseTest {
  private static final String BOOK = """
      = A book for tests

      include::chapters/ch90-scale.adoc[]

      include::chapters/ch91-next.adoc[]

      include::chapters/appendix-c-answers.adoc[]

      include::chapters/appendix-e-teaching.adoc[]
      """;

  @TempDir Path folder;
  private Path home;
  private Path out;

  @BeforeEach
  void a_project() throws IOException {
    home = TestHome.copyWithStubsTo(folder.resolve("home"));
    out = folder.resolve("out");
    Files.writeString(home.resolve("book.adoc"), BOOK);
    Files.writeString(home.resolve("pom.xml"), "<project><profiles/></project>\n");
    chapter("ch91-next", "[[ch91-next]]\n== Next\n\nText.\n\n[[ch91-part]]\n=== Part\n\nMore.\n");
    chapter("appendix-c-answers", "[[c]]\n[appendix]\n== Answers\n\nanswers::all[]\n");
    chapter("appendix-e-teaching", "[[e]]\n[appendix]\n== Teaching\n");
  }

  private void chapter(String name, String text) throws IOException {
    Files.writeString(home.resolve("chapters/" + name + ".adoc"), text);
  }

  private Release release(String... due) {
    return Release.write(home, Release.plan(home, List.of("ch90"), List.of(due)), out);
  }

  private String student(String name) throws IOException {
    return Files.readString(out.resolve("student/" + name));
  }

  @Test
  void it_has_the_stubs_the_tests_and_the_hints_and_no_answers() throws IOException {
    Release release = release("2027-02-01");
    assertEquals(2, release.exercises());
    for (String file : List.of("exercises/ch90/Scale.java", "exercises/ch90/hints.adoc",
        "src/test/java/ch90/ScaleTest.java", "src/test/java/ch90/Numbers.java")) {
      assertEquals(Files.readString(home.resolve(file)), student(file));
    }
    assertEquals("ch90=2027-02-01\n", student("exercises/due.properties"));
    assertFalse(Files.exists(out.resolve("student/solutions")));
    assertFalse(Files.exists(out.resolve("student/src/test/resources")));
    assertTrue(Files.exists(out.resolve("instructor/solutions/ch90/Scale.java")));
    assertTrue(Files.exists(out.resolve("instructor/solutions/ch90/notes.adoc")));
  }

  @Test
  void each_due_date_has_its_rules() throws IOException {
    for (String name : List.of("src/test/java/ch91", "exercises/ch91", "solutions/ch91")) {
      Files.createDirectories(home.resolve(name));
    }
    String stub = Files.readString(home.resolve("exercises/ch90/Scale.java"));
    Files.writeString(home.resolve("exercises/ch91/Next.java"),
        stub.replace("ch90", "ch91").replace("Scale", "Next"));
    Release.write(home, Release.plan(home, List.of("ch90", "ch91"),
        List.of("2027-02-01", "2027-03-01")), out);
    for (int i = 1; i <= 2; i++) {
      CourseRules rules =
          CourseRulesFile.read(out.resolve("instructor/course-" + i + ".properties"));
      assertEquals(List.of("ch9" + (i - 1)), rules.exercises());
    }
    String readme = Files.readString(out.resolve("instructor/README.md"));
    assertTrue(readme.contains("`course-1.properties`, `course-2.properties`"), readme);
    assertFalse(readme.contains("{"), readme);
    assertEquals(2, Roster.read(out.resolve("instructor/roster.csv")).students().size());
  }

  @Test
  void an_exercise_that_the_instructor_has_solved_is_released_as_its_stub() throws IOException {
    Path scale = home.resolve("exercises/ch90/Scale.java");
    String stub = Files.readString(scale);
    Files.copy(home.resolve("solutions/ch90/Scale.java"), Files.newOutputStream(scale));
    release();
    assertEquals(stub, student("exercises/ch90/Scale.java"));
  }

  @Test
  void without_the_original_such_an_exercise_stops_the_release() throws IOException {
    Path scale = home.resolve("exercises/ch90/Scale.java");
    Files.copy(home.resolve("solutions/ch90/Scale.java"), Files.newOutputStream(scale));
    Files.delete(home.resolve(".nnbook/stubs/ch90/Scale.java"));
    UserError error = assertThrows(UserError.class, this::release);
    assertEquals("exercises/ch90/Scale.java has been worked on, and its original is not at hand. "
        + "Bring it back from where you got the book, then run the command again.",
        error.getMessage());
    assertNothingIsLeft();
  }

  @Test
  void hidden_checks_stay_and_one_among_the_visible_stops_the_release() throws IOException {
    Path tests = home.resolve("src/test/java/ch90");
    Files.writeString(tests.resolve("ScaleHiddenTest.java"), "@Hidden(\"sizes\") class X {}");
    release();
    assertFalse(Files.exists(out.resolve("student/src/test/java/ch90/ScaleHiddenTest.java")));
    Files.writeString(tests.resolve("ScaleTest.java"), "@nnbook.diagnosis.Hidden(\"sizes\")");
    UserError error = assertThrows(UserError.class,
        () -> Release.write(home, Release.plan(home, List.of(), List.of()), folder.resolve("b")));
    assertEquals("src/test/java/ch90/ScaleTest.java has a hidden check, which students must not "
        + "get. Move it into a file of its own, ScaleHiddenTest.java, in the folder of hidden "
        + "checks that your rules name.", error.getMessage());
  }

  @Test
  void a_chapter_that_is_left_out_keeps_its_headings_and_says_so() throws IOException {
    Files.createDirectories(home.resolve("exercises/ch91"));
    release();
    assertEquals("""
        [[ch91-next]]
        == Next

        This chapter is not part of your course. Its headings are here so that the others keep \
        their numbers, and so that references to it lead somewhere.

        [[ch91-part]]
        === Part
        """, student("chapters/ch91-next.adoc"));
    assertEquals(Files.readString(home.resolve("chapters/ch90-scale.adoc")),
        student("chapters/ch90-scale.adoc"));
  }

  @Test
  void the_answers_stay_and_the_guide_for_instructors_is_no_part_of_the_book() throws IOException {
    release();
    assertFalse(student("chapters/appendix-c-answers.adoc").contains("answers::"));
    assertFalse(student("book.adoc").contains("appendix-e"));
    assertFalse(Files.exists(out.resolve("student/chapters/appendix-e-teaching.adoc")));
  }

  @Test
  void the_manifest_lists_every_file_with_its_hash() throws Exception {
    Release release = release();
    List<String> lines = Files.readAllLines(out.resolve("manifest.sha256"));
    assertEquals(release.files(), lines.size());
    try (Stream<Path> files = Files.walk(out)) {
      assertEquals(release.files() + 1, files.filter(Files::isRegularFile).count());
    }
    for (String line : lines) {
      byte[] bytes = Files.readAllBytes(out.resolve(line.substring(66)));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(HexFormat.of().formatHex(hash), line.substring(0, 64), line);
    }
  }

  @Test
  void what_a_build_or_an_editor_left_behind_is_not_copied() throws IOException {
    for (String name : List.of("A.class", "lib.jar", "A.java~", "A.java.orig", ".DS_Store")) {
      Path file = home.resolve("src/main/java/nnbook/" + name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "left behind");
    }
    release();
    assertFalse(Files.exists(out.resolve("student/src/main")));
  }

  @Test
  void a_folder_that_is_not_empty_is_refused_and_left_as_it_is() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("mine"), "mine");
    UserError error = assertThrows(UserError.class, this::release);
    assertEquals(ExitCode.USAGE, error.exitCode());
    assertEquals(out + " is not an empty folder. Name one that is missing or empty, so that a "
        + "release never mixes with other files.", error.getMessage());
    assertEquals(List.of("mine"), List.of(out.toFile().list()));
    assertThrows(UserError.class, () -> Release.write(home,
        Release.plan(home, List.of(), List.of()), out.resolve("mine")));
  }

  @Test
  void an_empty_folder_will_do() throws IOException {
    Files.createDirectories(out);
    release();
    assertTrue(Files.exists(out.resolve("student/README.md")));
  }

  @Test
  void a_release_is_not_made_from_a_release() throws IOException {
    release();
    Path student = out.resolve("student");
    UserError error = assertThrows(UserError.class, () -> Release.write(student,
        Release.plan(student, List.of(), List.of()), folder.resolve("second")));
    assertEquals(ExitCode.USAGE, error.exitCode());
    assertTrue(error.getMessage().contains("it is a release itself"));
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(home), files.toList());
    }
  }
}
