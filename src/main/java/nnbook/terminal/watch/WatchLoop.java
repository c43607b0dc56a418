package nnbook.terminal.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.Standing;
import nnbook.grader.Verdict;
import nnbook.grader.Workbook;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.terminal.watch.WatchScreen.Key;

/**
 * Looks for saved exercises and for keys, again and again. It never waits for anything but a key,
 * and for that no longer than a tick, so it needs no clock of its own.
 */
final class WatchLoop {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int TICK = 100;
  private static final int SOON = 10;
  private static final int LONG = 50; // looks at a check before the learner is told to wait

  private final Workbook book;
  private final WatchWords words;
  private final WatchScreen screen;
  private final BackgroundChecker checks;
  private final WatchKeys keys;
  private final FileChanges saves;
  private final Queue<String> warnings;
  private final Deque<Exercise> unprepared;
  private final Set<Exercise> waiting = new LinkedHashSet<>();
  private final CompileErrorDelay held = new CompileErrorDelay();
  private int looks;
  private WatchPage page;

  WatchLoop(Watch.Task task, WatchScreen screen, BackgroundChecker checks) {
    this.book = task.book();
    this.words = task.words();
    this.warnings = task.warnings();
    this.screen = screen;
    this.checks = checks;
    List<Exercise> all = book.catalog().all();
    saves = new FileChanges(all);
    unprepared = new ArrayDeque<>(all);
    unprepared.addFirst(task.first());
    page = new WatchPage(book.overview(all), task.first(), "", "");
    keys = new WatchKeys(task, this);
  }

  /** Goes on until the learner has had enough. */
  void run() {
    go(page.current());
    while (look()) {
      warn();
    }
  }

  /** One look at everything; false when the learner quits. */
  private boolean look() {
    Key key = screen.key(checks.isBusy() ? SOON : TICK);
    if (key == Key.QUIT) {
      return false;
    }
    saves.look().forEach(this::check);
    checks.take().ifPresent(this::arrived);
    held.release().ifPresent(this::accept);
    if (book.progress().refresh()) {
      update();
    }
    keys.press(key);
    work();
    return true;
  }

  WatchPage page() {
    return page;
  }

  /** BackgroundChecker an exercise as soon as may be; what an older check of it says does not matter. */
  void check(Exercise exercise) {
    waiting.add(exercise);
    held.drop(exercise);
  }

  /** Turns to an exercise: shows its task, or checks it if it is begun. */
  void go(Exercise exercise) {
    page = new WatchPage(page.overview(), exercise, "", "");
    boolean begun = !book.stubs().isUntouched(exercise);
    if (begun) {
      check(exercise);
    } else {
      show(Verdict.notStarted(exercise));
    }
  }

  /** Shows something above the verdict or task that is on the screen. */
  void tell(String news) {
    page = page.telling(news);
    screen.show(page);
  }

  /** Brings what is shown of all exercises up to date. */
  void update() {
    page = page.with(book.overview(book.catalog().all()));
    screen.update(page);
  }

  String words(Verdict verdict) {
    return words.verdict(verdict, screen.colours());
  }

  private void show(Verdict verdict) {
    String text = words(verdict);
    page = new WatchPage(page.overview(), verdict.exercise(), text, "");
    screen.show(page);
  }

  /** Begins what is to be done next; tests are compiled while there is nothing else to do. */
  private void work() {
    if (checks.isBusy()) {
      waitLong();
    } else if (!waiting.isEmpty()) {
      Exercise next = waiting.iterator().next();
      waiting.remove(next);
      looks = 0;
      checks.start(next);
    } else if (held.isEmpty() && !unprepared.isEmpty()) {
      checks.prepare(unprepared.remove());
    }
  }

  /** A check that takes long is broken off as soon as its exercise is saved again. */
  private void waitLong() {
    boolean slow = checks.checked().isPresent() && ++looks >= LONG;
    if (slow && waiting.contains(checks.checked().get())) {
      checks.interrupt();
    } else if (slow && looks == LONG) {
      tell(MESSAGES.get("watch.long", checks.checked().get().id()));
    }
  }

  private void arrived(BackgroundChecker.Done done) {
    Exercise exercise = done.exercise();
    if (waiting.contains(exercise)) {
      return;
    }
    if (!exercise.source().equals(done.text())) {
      check(exercise);
    } else if (CompileErrorDelay.mustWait(done)) {
      held.hold(done);
    } else {
      accept(done);
    }
  }

  private void accept(BackgroundChecker.Done done) {
    Exercise exercise = done.exercise();
    book.progress().record(done.verdict(), done.text());
    save();
    Standing standing = book.standing(exercise);
    page = page.with(page.overview().with(exercise, standing));
    show(done.verdict());
    getWorkerReady(done.verdict());
  }

  /** Where nothing can be written, the learner is told, and goes on. */
  void save() {
    try {
      book.progress().save();
    } catch (UserError e) {
      warnings.add(e.getMessage());
    }
  }

  /** A check that has spoilt its worker is followed by another one before long. */
  private void getWorkerReady(Verdict verdict) {
    if (verdict.outcome().compareTo(Outcome.TIME_LIMIT) >= 0) {
      unprepared.addFirst(verdict.exercise());
    }
  }

  private void warn() {
    if (!warnings.isEmpty()) {
      tell(String.join("\n", List.copyOf(warnings)));
      warnings.clear();
    }
  }
}
