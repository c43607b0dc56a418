package nnbook.course.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nnbook.course.submission.Roster;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a comparer that stands for JPlag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SimilarityCheckTest {
  @TempDir Path folder;
  private final List<String> compared = new ArrayList<>();
  private Path home;
  private Path submissions;
  private Path out;
  private Roster roster;

  @BeforeEach
  void three_students() throws IOException {
    home = TestHome.copyWithStubsTo(folder.resolve("home"));
    submissions = folder.resolve("submissions");
    out = folder.resolve("out");
    Files.writeString(folder.resolve("roster.csv"),
        "id,name,group\n=ann,\"Ann, \"\"A\"\"\",\nben,Ben <b>,g\ncy,,g\ndan,,\n");
    roster = Roster.read(folder.resolve("roster.csv"));
    handIn("=ann", "class A {}");
    handIn("ben", "class B {}");
    handIn("cy", "class C {");
  }

  private void handIn(String id, String text) throws IOException {
    Path file = submissions.resolve(id).resolve("exercises/ch90/Scale.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SimilarityReport run(double threshold, SubmissionComparer comparer) {
    return new SimilarityCheck(
        home, ExerciseCatalog.of(home.resolve("exercises")).all(), comparer)
        .run(submissions, roster, threshold, out);
  }

  private List<String> compare(Path work) {
    try (Stream<Path> files = Files.walk(work)) {
      files.filter(Files::isRegularFile)
          .map(file -> work.relativize(file).toString().replace('\\', '/')).sorted()
          .forEach(compared::add);
      new ResultArchive().pair("s1", "s2", 0.9, 0.95).pair("s2", "s3", 0.85, 0.9)
          .pair("s1", "s3", 0.5, 0.6).write(work.resolve(SubmissionComparer.RESULT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of("s3/ch90/Scale.java");
  }

  @Test
  void each_student_gets_a_folder_and_the_stubs_are_the_base() {
    run(0.8, this::compare);
    assertEquals(List.of("base/ch90/Partly.java", "base/ch90/Scale.java",
        "submissions/s1/ch90/Scale.java", "submissions/s2/ch90/Scale.java",
        "submissions/s3/ch90/Scale.java"), compared);
  }

  @Test
  void code_is_compared_in_letters_that_no_encoding_changes() throws IOException {
    handIn("ben", "class B { String σ = \"😀\"; }");
    String[] text = new String[1];
    run(0.8, work -> {
      try {
        text[0] = Files.readString(work.resolve("submissions/s2/ch90/Scale.java"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return compare(work);
    });
    assertEquals("class B { String \\u03c3 = \"\\ud83d\\ude00\"; }", text[0]);
  }

  @Test
  void pairs_from_the_threshold_on_are_listed_but_none_of_one_group() {
    List<SimilarPair> pairs = run(0.5, this::compare).pairs();
    assertEquals(List.of("=ann ben", "=ann cy"),
        pairs.stream().map(pair -> pair.first() + " " + pair.second()).toList());
    assertEquals(1, run(0.8, this::compare).pairs().size());
  }

  @Test
  void pairs_that_jplag_did_not_keep_are_told() {
    String more = "There are more such pairs: JPlag keeps the 3 that are most alike. Ask for a "
        + "higher --threshold.";
    assertTrue(run(0.5, this::compare).notes().contains(more));
    assertFalse(run(0.8, this::compare).notes().contains(more));
  }

  @Test
  void the_page_and_the_table_say_what_was_found() throws IOException {
    SimilarityReport report = run(0.8, this::compare);
    assertEquals("2 submissions were compared in 4 pairs; 1 pairs are at 80% or more. Half of all "
        + "pairs are below 42%.", report.summary());
    String table = Files.readString(out.resolve("similarity.csv"));
    assertEquals("'=ann,ben,90,95,26,\"ch90.Scale (25), ? (1)\"",
        table.lines().skip(1).findFirst().orElseThrow());
    String page = Files.readString(out.resolve("similarity.html"));
    assertTrue(page.contains("Ben &lt;b&gt;"), page);
    assertTrue(page.contains("cy: ch90/Scale.java does not compile and was not compared."), page);
    assertTrue(page.contains("cy has handed in too little code to be compared."), page);
    assertTrue(Files.exists(out.resolve("similarity.jplag")));
  }

  @Test
  void fewer_than_two_submissions_are_not_compared() throws IOException {
    submissions = folder.resolve("few");
    handIn("ben", "class B {}");
    UserError error = assertThrows(UserError.class, () -> run(0.8, this::compare));
    assertEquals("There are fewer than two submissions with exercises in " + submissions
        + ", so there is nothing to compare.", error.getMessage());
    assertFalse(Files.exists(out));
  }

  @Test
  void a_process_that_fails_is_told_with_its_reason() throws IOException {
    JPlagProcess broken = new JPlagProcess(Path.of(System.getProperty("java.home"), "bin", "java"),
        List.of(folder.resolve("missing.jar")));
    UserError error = assertThrows(UserError.class, () -> run(0.8, broken));
    assertTrue(error.getMessage().startsWith("JPlag ended without a result: "), error.getMessage());
    assertFalse(Files.exists(out));
  }
}
