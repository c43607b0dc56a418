package nnbook.terminal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Progress;
import nnbook.grader.TestHome;
import nnbook.grader.Verdict;
import nnbook.grader.Workbook;
import nnbook.terminal.watch.WatchScreen.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch, driven tick by tick: no clock, no thread, no sleep. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTest {
  private static final String TASK = "ch90.Scale NOT_STARTED";

  private final ScriptedScreen screen = new ScriptedScreen();
  private final Queue<String> warnings = new ArrayDeque<>();
  private final List<URI> opened = new ArrayList<>();
  @TempDir private Path home;
  private Workbook book;
  private Path scale;
  private long clock = 1_000_000;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyWithStubsTo(home);
    book = Workbook.of(home, warnings::add);
    scale = home.resolve("exercises/ch90/Scale.java");
  }

  /** Every save has a time of its own, however fast the test is. */
  private Key save(String text) throws IOException {
    Files.writeString(scale, text);
    Files.setLastModifiedTime(scale, FileTime.fromMillis(clock += 1000));
    return Key.NONE;
  }

  private static String right() throws IOException {
    return TestHome.submission("passes-all");
  }

  private void watch() {
    watch(Runnable::run);
  }

  private void watch(Executor thread) {
    Exercise first = book.overview(book.catalog().all()).next().orElseThrow();
    Watch.Task task = new Watch.Task(book, first, new Words(), opened::add, warnings);
    try (Grader grader = Grader.of(home, Grader.TIME_LIMIT)) {
      new WatchLoop(task, screen, new BackgroundChecker(grader, thread)).run();
    }
  }

  /** Says in few words what the commands say in many. */
  private final class Words implements WatchWords {
    @Override
    public String verdict(Verdict verdict, boolean colours) {
      return verdict.exercise().id() + " " + verdict.outcome();
    }

    @Override
    public String hint(Exercise exercise) {
      return "hint for " + exercise.id();
    }

    @Override
    public Optional<String> solution(Exercise exercise, boolean giveUp) {
      return giveUp ? Optional.of("solution of " + exercise.id()) : Optional.empty();
    }
  }

  @Test
  void begins_with_the_task_of_the_first_exercise_that_is_left() {
    watch();
    assertEquals(List.of(TASK), screen.shown());
    assertEquals("Next: ch90.Scale  exercises/ch90/Scale.java", screen.page().next());
    assertEquals(List.of("90:0/2"), screen.page().chapters());
  }

  @Test
  void an_exercise_that_is_begun_is_checked_at_once() throws IOException {
    save(TestHome.submission("passes-some"));
    screen.ticks(2);
    watch();
    assertEquals(List.of("ch90.Scale FAILED"), screen.shown());
  }

  @Test
  void a_save_gets_its_verdict_and_the_next_exercise_is_named() {
    screen.then(s -> save(right())).ticks(1);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale PASSED"), screen.shown());
    assertEquals("Next: ch90.Partly  exercises/ch90/Partly.java", screen.page().next());
    assertEquals("1 of 2 passed", screen.page().passed());
    Progress kept = Progress.of(home, warnings::add);
    assertEquals(Optional.of(Outcome.PASSED), kept.outcome(book.catalog().one("scale")));
  }

  @Test
  void a_file_that_is_written_in_pieces_never_fails_to_compile() {
    screen
        .then(s -> save(""))
        .ticks(3)
        .then(s -> save(right().substring(0, 200)))
        .then(s -> save(right().substring(0, 300)))
        .then(s -> save(right()))
        .ticks(3);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale PASSED"), screen.shown());
  }

  @Test
  void a_file_that_stays_broken_is_told_after_another_tick() {
    List<String> moments = new ArrayList<>();
    screen.then(s -> save(right().substring(0, 300))).ticks(1).expect(moments).expect(moments);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale DOES_NOT_COMPILE"), moments);
  }

  @Test
  void a_file_that_stays_empty_is_told_after_half_a_second() {
    List<String> moments = new ArrayList<>();
    screen.then(s -> save(" ")).ticks(5).expect(moments).expect(moments);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale DOES_NOT_COMPILE"), moments);
  }

  @Test
  void an_editor_may_move_the_old_file_away_and_a_new_one_in() {
    screen
        .then(
            s -> {
              Files.move(scale, scale.resolveSibling("Scale.java~"));
              return Key.NONE;
            })
        .ticks(2)
        .then(
            s -> {
              Path draft = scale.resolveSibling(".Scale.java.swp");
              Files.writeString(draft, right());
              Files.move(draft, scale, StandardCopyOption.ATOMIC_MOVE);
              return Key.NONE;
            })
        .ticks(2);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale PASSED"), screen.shown());
  }

  @Test
  void a_save_during_a_check_makes_its_verdict_worthless() {
    Deque<Runnable> thread = new ArrayDeque<>();
    screen
        .then(s -> save(TestHome.submission("passes-none")))
        .then(s -> run(thread, () -> save(right())))
        .then(s -> run(thread, () -> { }))
        .ticks(1);
    watch(thread::add);
    assertEquals(List.of(TASK, "ch90.Scale PASSED"), screen.shown());
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Lets the thread of the checks come to its end, and then does something. */
  private static Key run(Deque<Runnable> thread, Step then) throws IOException {
    while (!thread.isEmpty()) {
      thread.remove().run();
    }
    then.run();
    return Key.NONE;
  }

  @Test
  void a_check_that_takes_long_is_told_and_broken_off_by_a_save() {
    Deque<Runnable> thread = new ArrayDeque<>();
    screen
        .then(s -> save(TestHome.submission("passes-none")))
        .ticks(60)
        .then(s -> save(right()))
        .then(s -> run(thread, () -> { }))
        .then(s -> run(thread, () -> { }))
        .ticks(1);
    watch(thread::add);
    String wait = "Checking ch90.Scale takes long. Save it again to check it anew.";
    assertEquals(List.of(TASK, wait, "ch90.Scale PASSED"), screen.shown());
  }

  @Test
  void n_and_p_go_through_the_exercises_and_h_tells_a_hint_above_the_task() {
    screen.press(Key.NEXT).press(Key.HINT).press(Key.PREVIOUS).press(Key.CHECK);
    watch();
    assertEquals(
        List.of(
            TASK, "ch90.Partly NOT_STARTED", "hint for ch90.Partly", TASK, TASK),
        screen.shown());
  }

  @Test
  void s_skips_and_skips_no_more() {
    List<String> next = new ArrayList<>();
    screen
        .press(Key.SKIP)
        .then(s -> { next.add(s.page().next()); return Key.SKIP; })
        .ticks(1);
    watch();
    assertEquals(List.of("Next: ch90.Partly  exercises/ch90/Partly.java"), next);
    assertEquals("Next: ch90.Scale  exercises/ch90/Scale.java", screen.page().next());
    assertFalse(Progress.of(home, warnings::add).isSkipped("ch90.Scale"));
  }

  @Test
  void nothing_left_to_do_is_a_sentence() throws IOException {
    book.progress().skip("ch90.Partly");
    screen.then(s -> save(right())).ticks(1).press(Key.NEXT);
    watch();
    assertEquals("Nothing is left but what you have skipped.", screen.page().news());
  }

  @Test
  void o_asks_once_more_before_it_shows_a_solution() {
    screen.press(Key.SOLUTION).press(Key.HINT).press(Key.SOLUTION).press(Key.SOLUTION);
    watch();
    String sure = "ch90.Scale has not passed yet. Press o again to see the solution all the same; "
        + "that is noted, and counts for nothing else.";
    assertEquals(
        List.of(TASK, sure, "hint for ch90.Scale", sure, "solution of ch90.Scale"),
        screen.shown());
  }

  @Test
  void t_opens_the_page_if_there_is_one_and_else_shows_the_task() throws IOException {
    List<String> moments = new ArrayList<>();
    Path page = home.resolve("target/book/html/ch90-scale.html");
    screen
        .press(Key.TASK)
        .expect(moments)
        .then(
            s -> {
              Files.createDirectories(page.getParent());
              Files.writeString(page, "<p>");
              return Key.TASK;
            })
        .expect(moments);
    watch();
    assertEquals(TASK, moments.get(0));
    assertTrue(moments.get(1).startsWith("The page opens in your browser: file:"), moments::toString);
    assertEquals(1, opened.size());
    assertEquals(page.toUri() + "#ch90.Scale", opened.get(0).toString());
  }

  @Test
  void what_another_process_notes_is_seen() {
    screen
        .then(
            s -> {
              Progress check = Progress.of(home, warnings::add);
              check.skip("ch90.Scale");
              check.save();
              return Key.NONE;
            });
    watch();
    assertEquals("Next: ch90.Partly  exercises/ch90/Partly.java", screen.page().next());
    assertEquals(List.of(TASK), screen.shown());
  }

  @Test
  void where_nothing_can_be_noted_the_watch_says_so_and_goes_on() {
    screen
        .then(
            s -> {
              Files.writeString(home.resolve(".nnbook/state.properties.lock"), "");
              Files.delete(home.resolve(".nnbook/state.properties.lock"));
              Files.createDirectory(home.resolve(".nnbook/state.properties.lock"));
              return Key.SKIP;
            })
        .press(Key.HINT);
    watch();
    assertTrue(screen.shown().get(2).startsWith("Cannot write "), screen.shown()::toString);
    assertEquals("hint for ch90.Scale", screen.shown().get(3));
  }
}
