package nnbook.terminal.watch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import nnbook.book.Edition;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.learner.Progress;
import nnbook.learner.Workbook;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.exercise.HintText;
import nnbook.terminal.exercise.SolutionText;
import nnbook.terminal.exercise.VerdictText;
import nnbook.terminal.text.Document;
import org.jline.utils.Signals;

/**
 * Follows the files of exercises and tells the verdict after each save, until the learner has had
 * enough. It never waits for anything but a key, and for that no longer than a tick, so it needs no
 * clock of its own.
 */
public final class Watch {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int TICK = 50;
  private static final int SOON = 10;

  private final Workbook book;
  private final Predicate<URI> browser;
  private final Queue<String> warnings;
  private final WatchScreen screen;
  private final BackgroundChecker checker;
  private final VerdictText words;
  private WatchPage page;
  private Optional<Verdict> verdict = Optional.empty();
  private Optional<WatchKey> before = Optional.empty();
  private boolean ended;

  /**
   * What a watch needs to know.
   *
   * @param book the exercises and the learner's progress
   * @param first the exercise to begin with; all are followed
   * @param browser opens a page, or returns false
   * @param warnings what went wrong meanwhile and is to be told
   */
  public record Task(
      Workbook book, Exercise first, Predicate<URI> browser, Queue<String> warnings) {}

  Watch(Task task, WatchScreen screen, BackgroundChecker checker) {
    book = task.book();
    browser = task.browser();
    warnings = task.warnings();
    this.screen = screen;
    this.checker = checker;
    words = new VerdictText(book.home(), book.progress(), screen.colors());
    page = new WatchPage(book.overview(book.catalog().all()), task.first(), text(), text());
    checker.prepare(task.first());
  }

  /** Watches; however it is asked to end, it gives the screen back and ends its worker. */
  public static void run(Task task, WatchScreen screen) {
    List.of("INT", "TERM", "HUP").forEach(signal -> Signals.register(signal, screen::quit));
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread checks = new Thread(work, "checks of the watch");
              checks.setDaemon(true);
              return checks;
            });
    try (screen;
        Grader grader = Grader.of(task.book().home(), Grader.TIME_LIMIT)) {
      var checker = new BackgroundChecker(grader, thread, task.book(), task.warnings()::add);
      new Watch(task, screen, checker).run();
    } finally {
      thread.shutdownNow();
    }
  }

  void run() {
    go(page.current());
    while (!ended) {
      look();
    }
  }

  /** One look at everything. */
  private void look() {
    Optional<WatchKey> key = screen.key(checker.isBusy() ? SOON : TICK);
    key.filter(WatchKey.QUIT::equals).ifPresent(this::press);
    if (ended) {
      return;
    }
    checker.look().forEach(this::accept);
    if (book.progress().refresh()) {
      update();
    }
    key.ifPresent(this::press);
    checker.work().ifPresent(slow -> tell("watch.long", slow.id(), Grader.TIME_LIMIT.toSeconds()));
    if (!warnings.isEmpty()) {
      tell(text().paragraphs(String.join("\n", List.copyOf(warnings))));
      warnings.clear();
    }
  }

  private void press(WatchKey key) {
    try {
      key.action().accept(this);
    } catch (UserError e) {
      tell(text().paragraphs(e.getMessage()));
    }
    before = Optional.of(key);
  }

  private void accept(BackgroundChecker.Done done) {
    Exercise exercise = done.exercise();
    book.progress().record(done.verdict(), done.text());
    save();
    page = page.with(page.overview().with(exercise, book.status(exercise)));
    show(done.verdict());
    boolean workerSpoilt = done.verdict().outcome().compareTo(Outcome.TIME_LIMIT) >= 0;
    if (workerSpoilt) {
      checker.prepare(exercise);
    }
  }

  /** Where nothing can be written, the learner is told, and goes on. */
  private void save() {
    try {
      book.progress().save();
    } catch (UserError e) {
      warnings.add(e.getMessage());
    }
  }

  /** Turns to an exercise: shows its task, or checks it if it is begun. */
  private void go(Exercise exercise) {
    page = new WatchPage(page.overview(), exercise, text(), text());
    verdict = Optional.empty();
    if (book.stubs().isUntouched(exercise)) {
      show(Verdict.notStarted(exercise));
    } else {
      checker.check(exercise);
    }
  }

  private void show(Verdict shown) {
    verdict = Optional.of(shown);
    page = new WatchPage(page.overview(), shown.exercise(), words.of(shown), text());
    screen.show(page);
  }

  private Document text() {
    return new Document(screen.colors());
  }

  private void tell(String key, Object... arguments) {
    tell(text().paragraphs(MESSAGES.get(key, arguments)));
  }

  /** Shows something above the verdict or task that is on the screen. */
  private void tell(Document news) {
    Document below = verdict.map(words::of).orElseGet(this::text);
    page = new WatchPage(page.overview(), page.current(), news, below);
    screen.show(page);
  }

  /** Brings what is shown of all exercises up to date. */
  private void update() {
    page = page.with(book.overview(book.catalog().all()));
    screen.update(page);
  }

  void quit() {
    ended = true;
  }

  void help() {
    tell("watch.help");
  }

  void check() {
    checker.check(page.current());
  }

  void hint() {
    HintText hint = HintText.next(page.current(), book.progress());
    book.progress().sawHint(page.current().id(), hint.number());
    save();
    Document news = hint.document(screen.colors());
    hint.puzzle(book.home()).ifPresent(news::paragraphs);
    tell(news);
  }

  void next() {
    Optional<Exercise> next = page.overview().nextAfter(page.current());
    next.ifPresentOrElse(this::go, () -> tell(text().paragraphs(page.next())));
  }

  void previous() {
    List<Exercise> all = page.overview().exercises();
    int at = all.indexOf(page.current());
    go(all.get((at + all.size() - 1) % all.size()));
  }

  void skip() {
    String id = page.current().id();
    Progress progress = book.progress();
    boolean skipped = progress.isSkipped(id);
    if (skipped) {
      progress.unskip(id);
    } else {
      progress.skip(id);
    }
    tell(skipped ? "watch.unskipped" : "watch.skipped", id);
    save();
    update();
  }

  /** Who asks a second time for a solution gives up. */
  void solution() {
    Exercise current = page.current();
    boolean again = before.filter(WatchKey.SOLUTION::equals).isPresent();
    Document solution = SolutionText.of(book.home(), current, screen.colors());
    if (SolutionText.allowed(book, current, again)) {
      tell(solution);
    } else {
      tell("watch.give.up", current.id());
    }
  }

  /** Opens the card of the exercise in the book, or shows the task where the book is not built. */
  void task() {
    Optional<URI> card = card(page.current());
    if (card.filter(browser).isPresent()) {
      tell("watch.opened", card.get());
    } else if (verdict.filter(v -> v.outcome() == Outcome.NOT_STARTED).isPresent()) {
      show(verdict.get());
    } else {
      tell(words.task(page.current()));
    }
  }

  private Optional<URI> card(Exercise exercise) {
    Path site = Edition.SITE.in(book.home());
    return Chapters.all(book.home()).stream()
        .filter(file -> Chapters.name(file).startsWith(exercise.chapter()))
        .map(file -> ChapterSource.read(file, book.home()).anchor() + ".html")
        .map(site::resolve)
        .filter(Files::exists)
        .findFirst()
        .map(built -> URI.create(built.toUri() + "#" + exercise.id()));
  }
}
