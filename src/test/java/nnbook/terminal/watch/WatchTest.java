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
import nnbook.grader.TestHome;
import nnbook.grader.Verdict;
import nnbook.learner.Progress;
import nnbook.learner.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch, driven tick by tick: no clock, no thread, no sleep. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTest {
  private static final String TASK = "ch90.Scale NOT STARTED";

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
  private Optional<WatchKey> save(String text) throws IOException {
    Files.writeString(scale, text);
    Files.setLastModifiedTime(scale, FileTime.fromMillis(clock += 1000));
    return Optional.empty();
  }

  private static String right() throws IOException {
    return TestHome.submission("passes-all");
  }

  private void watch() {
    watch(Runnable::run);
  }

  private void watch(Executor thread) {
    Exercise first = book.overview(book.catalog().all()).next("").orElseThrow();
    Watch.Task task = new Watch.Task(book, first, opened::add, warnings);
    try (Grader grader = Grader.of(home, Grader.TIME_LIMIT)) {
      var checker =
          new BackgroundChecker(grader, thread, book, warnings::add);
      new Watch(task, screen, checker).run();
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
    assertEquals(List.of("ch90.Scale 4/5 points FAIL"), screen.shown());
  }

  @Test
  void a_save_gets_its_verdict_and_the_next_exercise_is_named() {
    screen.then(s -> save(right())).ticks(1);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale 5/5 points PASS"), screen.shown());
    assertEquals("Next: ch90.Partly  exercises/ch90/Partly.java", screen.page().next());
    assertEquals("1 of 2 passed", screen.page().passed());
    Progress kept = Progress.of(home, warnings::add);
    assertEquals(Optional.of(Outcome.PASSED), kept.outcome(book.catalog().one("scale")));
  }

  @Test
  void a_puzzle_is_offered_once_after_the_same_mistake_twice() throws IOException {
    TestHome.puzzle(home, "3 < 4 < 6\n1 < 6");
    String wrong = right().replace("factor * a[i]", "-factor * a[i]");
    List<Boolean> offered = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String text = wrong + "// " + i;
      screen.then(s -> save(text)).ticks(1).then(s -> {
        offered.add(s.page().news().toString().contains("./nnbook puzzle ch90.Scale"));
        return Optional.empty();
      });
    }
    watch();
    assertEquals(List.of(false, true, false), offered);
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
    assertEquals(List.of(TASK, "ch90.Scale 5/5 points PASS"), screen.shown());
  }

  @Test
  void a_file_that_stays_broken_is_told_after_two_more_ticks() {
    List<String> moments = new ArrayList<>();
    screen.then(s -> save(right().substring(0, 300))).ticks(2).expect(moments).expect(moments);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale 0/5 points DOES NOT COMPILE"), moments);
  }

  @Test
  void a_file_that_stays_empty_is_told_after_half_a_second() {
    List<String> moments = new ArrayList<>();
    screen.then(s -> save(" ")).ticks(10).expect(moments).expect(moments);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale 0/5 points DOES NOT COMPILE"), moments);
  }

  @Test
  void an_editor_may_move_the_old_file_away_and_a_new_one_in() {
    screen
        .then(
            s -> {
              Files.move(scale, scale.resolveSibling("Scale.java~"));
              return Optional.empty();
            })
        .ticks(2)
        .then(
            s -> {
              Path draft = scale.resolveSibling(".Scale.java.swp");
              Files.writeString(draft, right());
              Files.move(draft, scale, StandardCopyOption.ATOMIC_MOVE);
              return Optional.empty();
            })
        .ticks(2);
    watch();
    assertEquals(List.of(TASK, "ch90.Scale 5/5 points PASS"), screen.shown());
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
    assertEquals(List.of(TASK, "ch90.Scale 5/5 points PASS"), screen.shown());
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Lets the thread of the checks come to its end, and then does something. */
  private static Optional<WatchKey> run(Deque<Runnable> thread, Step then) throws IOException {
    while (!thread.isEmpty()) {
      thread.remove().run();
    }
    then.run();
    return Optional.empty();
  }

  @Test
  void a_check_that_takes_long_is_told_and_broken_off_by_a_save() {
    Deque<Runnable> thread = new ArrayDeque<>();
    screen
        .then(s -> save(TestHome.submission("passes-none")))
        .ticks(220)
        .then(s -> save(right()))
        .then(s -> run(thread, () -> { }))
        .then(s -> run(thread, () -> { }))
        .ticks(1);
    watch(thread::add);
    String wait = "Checking ch90.Scale takes long; it is stopped after 10 s. "
        + "Save it again to check it anew.";
    assertEquals(List.of(TASK, wait, "ch90.Scale 5/5 points PASS"), screen.shown());
  }

  @Test
  void so_it_is_by_a_save_of_another_exercise() {
    Deque<Runnable> thread = new ArrayDeque<>();
    Path partly = scale.resolveSibling("Partly.java");
    screen
        .then(s -> save(TestHome.submission("passes-none")))
        .ticks(60)
        .then(s -> {
          Files.writeString(partly, Files.readString(partly) + "\n");
          return Optional.empty();
        })
        .then(s -> run(thread, () -> { }))
        .then(s -> run(thread, () -> { }))
        .ticks(1);
    watch(thread::add);
    assertEquals(2, screen.shown().size(), "" + screen.shown());
    assertTrue(screen.shown().get(1).startsWith("ch90.Partly "), "" + screen.shown());
    assertEquals(List.of(), List.copyOf(warnings));
  }

  @Test
  void n_and_p_go_through_the_exercises_and_h_tells_a_hint_above_the_task() {
    screen.press(WatchKey.NEXT).press(WatchKey.HINT).press(WatchKey.PREVIOUS).press(WatchKey.CHECK);
    watch();
    assertEquals(
        List.of(
            TASK, "ch90.Partly NOT STARTED", "ch90.Partly, hint 1 of 3:", TASK,
            "ch90.Scale 0/5 points NOT STARTED"),
        screen.shown());
  }

  @Test
  void s_skips_and_skips_no_more() {
    List<String> next = new ArrayList<>();
    screen
        .press(WatchKey.SKIP)
        .then(s -> { next.add(s.page().next()); return Optional.of(WatchKey.SKIP); })
        .ticks(1);
    watch();
    assertEquals(List.of("Next: ch90.Partly  exercises/ch90/Partly.java"), next);
    assertEquals("Next: ch90.Scale  exercises/ch90/Scale.java", screen.page().next());
    assertFalse(Progress.of(home, warnings::add).isSkipped("ch90.Scale"));
  }

  @Test
  void nothing_left_to_do_is_a_sentence() throws IOException {
    book.progress().skip("ch90.Partly");
    screen.then(s -> save(right())).ticks(1).press(WatchKey.NEXT);
    watch();
    assertEquals("Nothing is left but what you have skipped.", ScriptedScreen.news(screen.page()));
  }

  @Test
  void o_asks_once_more_before_it_shows_a_solution() {
    screen.press(WatchKey.SOLUTION).press(WatchKey.HINT);
    screen.press(WatchKey.SOLUTION).press(WatchKey.SOLUTION);
    watch();
    String sure = "ch90.Scale has not passed yet. Press o again to see the solution all the same; "
        + "that is noted, and counts for nothing else.";
    assertEquals(
        List.of(
            TASK, sure, "ch90.Scale, hint 1 of 3:", sure,
            "ch90.Scale, solution (solutions/ch90/Scale.java):"),
        screen.shown());
  }

  @Test
  void the_code_of_a_solution_keeps_its_lines_on_a_narrow_screen() throws IOException {
    save(right());
    Path solution = home.resolve("solutions/ch90/Scale.java");
    String code = Files.readString(solution)
        .replace("double[] b", "double[] c = a.clone(); // [1 x n]\n    double[] b");
    Files.writeString(solution, code);
    screen.ticks(2).press(WatchKey.SOLUTION);
    watch();
    List<String> lines = screen.page().lines(30, 60, 0, false).stream()
        .map(line -> line.toString().strip())
        .toList();
    int at = lines.indexOf("double[] c = a.clone(); //");
    assertEquals("[1 x n]", lines.get(at + 1), lines::toString);
    assertTrue(lines.get(at + 2).startsWith("double[] b = "), lines::toString);
  }

  @Test
  void a_hint_that_was_seen_is_no_longer_the_next_one() throws IOException {
    save(TestHome.submission("passes-some"));
    screen.ticks(2).press(WatchKey.HINT).press(WatchKey.HINT).press(WatchKey.HINT);
    watch();
    assertTrue(screen.page().below().toString().contains("You have seen all 3 hints"));
  }

  @Test
  void t_shows_the_task_of_an_exercise_that_fails_without_calling_it_not_started()
      throws IOException {
    save(TestHome.submission("passes-some"));
    screen.ticks(2).press(WatchKey.TASK);
    watch();
    String task = screen.page().news().toString();
    assertTrue(task.contains("Write your code in exercises/ch90/Scale.java"), task);
    assertFalse(task.contains("NOT STARTED"), task);
  }

  @Test
  void t_opens_the_page_if_there_is_one_and_else_shows_the_task() throws IOException {
    List<String> moments = new ArrayList<>();
    Path page = home.resolve("target/book/html/ch90-scale.html");
    screen
        .press(WatchKey.TASK)
        .expect(moments)
        .then(
            s -> {
              Files.createDirectories(page.getParent());
              Files.writeString(page, "<p>");
              return Optional.of(WatchKey.TASK);
            })
        .expect(moments);
    watch();
    assertEquals(TASK, moments.get(0));
    String opens = "The page opens in your browser: file:";
    assertTrue(moments.get(1).startsWith(opens), moments::toString);
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
              return Optional.empty();
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
              return Optional.of(WatchKey.SKIP);
            })
        .press(WatchKey.HINT);
    watch();
    assertTrue(screen.shown().get(2).startsWith("Cannot write "), screen.shown()::toString);
    assertEquals("ch90.Scale, hint 1 of 3:", screen.shown().get(3));
  }
}
