package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.Workbook;
import nnbook.platform.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One odd file among the exercises is told, and never stops the rest. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class OddFilesTest {
  @TempDir private Path home;
  private Path odd;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyWithStubsTo(home);
    odd = home.resolve("exercises/ch90/Scale.java");
  }

  private Workbook book() {
    return Workbook.of(home, org.junit.jupiter.api.Assertions::fail);
  }

  private void isToldAlone(String reason) {
    Workbook book = book();
    Exercise scale = book.catalog().one("scale");
    Exercise partly = book.catalog().one("partly");
    assertEquals(ExerciseStatus.NOT_STARTED, book.status(partly));
    assertEquals(ExerciseStatus.CHANGED, book.status(scale));
    try (Grader grader = Grader.of(home, Duration.ofSeconds(60))) {
      Verdict verdict = grader.check(scale, "");
      assertEquals(Outcome.UNREADABLE, verdict.outcome());
      assertEquals(ExitCode.FILES, verdict.exitCode());
      assertTrue(verdict.sentence().contains("Scale.java: " + reason), verdict.sentence());
      assertTrue(grader.check(partly, "").possiblePoints() > 0);
    }
  }

  @Test
  void a_folder() throws IOException {
    Files.delete(odd);
    Files.createDirectories(odd.resolve("inside"));
    isToldAlone("it is not a file of text");
  }

  @Test
  void a_pipe_that_nobody_writes_to() throws Exception {
    Files.delete(odd);
    assumeTrue(new ProcessBuilder("mkfifo", odd.toString()).start().waitFor() == 0);
    isToldAlone("it is not a file of text");
  }

  @Test
  void a_link_to_a_device() throws IOException {
    Files.delete(odd);
    Files.createSymbolicLink(odd, Path.of("/dev/zero"));
    isToldAlone("it is not a file of text");
  }

  @Test
  void a_file_of_three_gigabytes() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(odd.toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    isToldAlone("it has more than a million bytes");
  }

  @Test
  void a_file_that_may_not_be_read() throws IOException {
    assumeTrue(odd.toFile().setReadable(false) && !Files.isReadable(odd));
    isToldAlone("permission denied");
  }

  @Test
  void one_that_was_unreadable_for_a_moment_stands_as_before() throws IOException {
    Workbook book = book();
    Exercise scale = book.catalog().one("scale");
    Files.writeString(odd, "some text");
    book.progress().record(
        new Verdict(scale, Outcome.PASSED, List.of(), List.of(), List.of(), ""), "some text");
    Files.delete(odd);
    Files.createDirectory(odd);
    assertEquals("", scale.source());
    book.progress().record(
        new Verdict(scale, Outcome.UNREADABLE, List.of(), List.of(), List.of(), ""), "");
    Files.delete(odd);
    Files.writeString(odd, "some text");
    assertEquals(Optional.of(Outcome.PASSED), book.progress().outcome(scale));
  }

  @Test
  void a_file_in_place_of_a_chapter_or_of_the_hints() throws IOException {
    Files.writeString(home.resolve("exercises/ch98"), "");
    Files.deleteIfExists(home.resolve("exercises/ch90/hints.adoc"));
    Files.createDirectory(home.resolve("exercises/ch90/hints.adoc"));
    assertEquals(
        List.of("ch90.Partly", "ch90.Scale"),
        book().catalog().all().stream().map(Exercise::id).toList());
  }

  @Test
  void texts_that_are_no_exercise_have_a_name_and_no_more() throws IOException {
    for (String text :
        List.of(
            "class Scale { String s = \"" + "x\\n".repeat(500_000 / 3) + "\"; }",
            "class Scale { char c = '" + "x".repeat(500_000) + "'; }",
            "/** a. */ " + "@A ".repeat(200_000) + "public class",
            "public final class Scale { public static " + "(".repeat(500_000),
            "/** ★ 99999999999 minutes. Chapter: ch01-x. */ public class Scale {}")) {
      Files.writeString(odd, text);
      assertEquals(0, book().catalog().one("scale").minutes());
    }
  }
}
