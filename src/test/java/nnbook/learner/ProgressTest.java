package nnbook.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.platform.ClassPath;
import nnbook.platform.ExitCode;
import nnbook.platform.TextHash;
import nnbook.platform.UserError;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {
  private final List<String> warnings = new ArrayList<>();
  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void where_it_is() throws IOException {
    file = home.resolve(".nnbook/state.properties");
    Files.createDirectories(file.getParent());
  }

  private Progress progress() {
    return Progress.of(home, warnings::add);
  }

  private Exercise scale(String text) throws IOException {
    Path source = home.resolve("exercises/ch90/Scale.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    return ExerciseCatalog.read(source);
  }

  @Test
  void a_verdict_holds_for_the_text_that_was_checked_and_no_other() throws IOException {
    Exercise exercise = scale("checked");
    Verdict passed = new Verdict(exercise, Outcome.PASSED, List.of(), List.of(), List.of(), "");
    scale("saved while it was checked");
    Progress progress = progress();
    progress.record(passed, "checked");
    progress.save();
    assertEquals(Optional.empty(), progress().outcome(exercise));
    scale("checked");
    assertEquals(Optional.of(Outcome.PASSED), progress().outcome(exercise));
  }

  @Test
  void a_text_that_has_passed_stands_though_a_later_edition_asks_for_another() throws IOException {
    Exercise exercise = scale("old");
    Verdict passed = new Verdict(exercise, Outcome.PASSED, List.of(), List.of(), List.of(), "");
    Verdict refused =
        new Verdict(exercise, Outcome.DOES_NOT_COMPILE, List.of(), List.of(), List.of(), "");
    Progress progress = progress();
    progress.record(passed, "old");
    progress.record(refused, "old");
    assertEquals(Optional.of(Outcome.PASSED), progress.outcome(exercise));
    progress.record(refused, "edited");
    assertEquals(Optional.of(Outcome.DOES_NOT_COMPILE), progress.outcome(scale("edited")));
  }

  @Test
  void everything_else_is_remembered_and_can_be_read_by_people() throws IOException {
    Progress progress = progress();
    progress.sawHint("ch90.Scale", 2);
    progress.skip("ch90.Scale");
    progress.skip("ch90.Partly");
    progress.unskip("ch90.Partly");
    progress.giveUp("ch90.Scale");
    progress.predicted("ch90", "what-is-printed-0a1b2c3d", 2, true);
    progress.predicted("ch90", "what-is-printed-0a1b2c3d", 1, false);
    progress.save();
    String text = Files.readString(file);
    assertEquals(
        """
        # How the exercises stand; safe to delete.
        ch90.Scale.gave_up = DAY
        ch90.Scale.hints = 2
        ch90.Scale.skipped = yes
        ch90.predict.what-is-printed-0a1b2c3d = 2 right
        """,
        text.replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY"));
    Progress again = progress();
    assertEquals(2, again.hints("ch90.Scale"));
    assertTrue(again.isSkipped("ch90.Scale"));
    assertFalse(again.isSkipped("ch90.Partly"));
    assertTrue(again.gaveUp("ch90.Scale"));
    assertEquals(Optional.of(true), again.prediction("ch90", "what-is-printed-0a1b2c3d"));
    assertEquals(Optional.empty(), again.prediction("ch90", "another"));
  }

  @Test
  void what_two_write_from_the_same_start_is_both_kept() {
    Progress watch = progress();
    Progress check = progress();
    watch.sawHint("ch90.Scale", 3);
    check.sawHint("ch90.Scale", 1);
    check.skip("ch90.Partly");
    watch.save();
    check.save();
    assertEquals(3, progress().hints("ch90.Scale"));
    assertTrue(progress().isSkipped("ch90.Partly"));
    assertFalse(watch.isSkipped("ch90.Partly"));
    assertTrue(watch.refresh());
    assertTrue(watch.isSkipped("ch90.Partly"));
    assertFalse(watch.refresh());
  }

  @Test
  void two_processes_that_write_at_once_lose_nothing() throws Exception {
    List<Process> writers = List.of(writer("A"), writer("B"));
    for (Process writer : writers) {
      String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, writer.waitFor(), said);
    }
    Progress both = progress();
    for (int i = 0; i < Writer.ENTRIES; i++) {
      assertEquals(1, both.hints("ch90.A" + i));
      assertEquals(1, both.hints("ch90.B" + i));
    }
  }

  private Process writer(String name) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java, "-XX:TieredStopAtLevel=1", "-cp", ClassPath.current(), Writer.class.getName(),
            home.toString(), name)
        .redirectErrorStream(true)
        .start();
  }

  /** Another process. */
  static final class Writer {
    static final int ENTRIES = 100;

    public static void main(String[] arguments) {
      Progress progress = Progress.of(Path.of(arguments[0]), Assertions::fail);
      for (int i = 0; i < ENTRIES; i++) {
        progress.sawHint("ch90." + arguments[1] + i, 1);
        progress.save();
      }
    }
  }

  @Test
  void a_file_of_an_older_version_is_read_as_it_is() throws IOException {
    Files.writeString(
        file,
        "# How the exercises stand; safe to delete.\n"
            + "ch90.Scale = passed 5/5 " + TextHash.of("checked") + "\n"
            + "ch90.Scale.hints = 2\n");
    assertEquals(Optional.of(Outcome.PASSED), progress().outcome(scale("checked")));
    assertEquals(2, progress().hints("ch90.Scale"));
    assertEquals(List.of(), warnings);
  }

  @Test
  void a_damaged_file_is_set_aside_once_and_what_can_be_read_still_counts() throws IOException {
    byte[] damaged = "ch90.Scale.hints = 2\n\u0000\u00ff broken\nch90.Pa".getBytes("ISO-8859-1");
    Files.write(file, damaged);
    assertEquals(2, progress().hints("ch90.Scale"));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("It is kept as state.properties.bad-1;"), warnings.get(0));
    Path kept = home.resolve(".nnbook/state.properties.bad-1");
    Assertions.assertArrayEquals(damaged, Files.readAllBytes(kept));
    assertEquals(2, progress().hints("ch90.Scale"));
    assertEquals(1, warnings.size());
  }

  @Test
  void a_file_that_is_damaged_while_it_is_in_use_is_set_aside_too() throws IOException {
    Progress progress = progress();
    Files.writeString(file, "of another program\n");
    progress.skip("ch90.Scale");
    progress.save();
    assertEquals(1, warnings.size());
    assertTrue(progress().isSkipped("ch90.Scale"));
    assertTrue(Files.exists(home.resolve(".nnbook/state.properties.bad-1")));
  }

  @Test
  void where_nothing_can_be_written_a_sentence_says_so() throws IOException {
    Progress progress = progress();
    Files.delete(file.getParent());
    Files.writeString(file.getParent(), "no folder");
    progress.skip("ch90.Scale");
    UserError error = Assertions.assertThrows(UserError.class, progress::save);
    assertEquals(ExitCode.FILES, error.exitCode());
    assertTrue(error.getMessage().startsWith("Cannot write "), error.getMessage());
  }
}
