package nnbook.terminal.watch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nnbook.book.Edition;
import nnbook.grader.Exercise;
import nnbook.grader.Progress;
import nnbook.grader.Verdict;
import nnbook.grader.Workbook;
import nnbook.platform.Messages;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.terminal.watch.WatchScreen.Key;

/** What the keys of a watch do. */
final class WatchKeys {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Workbook book;
  private final WatchWords words;
  private final Predicate<URI> browser;
  private final WatchLoop loop;
  private Key before = Key.NONE;

  WatchKeys(Watch.Task task, WatchLoop loop) {
    this.book = task.book();
    this.words = task.words();
    this.browser = task.browser();
    this.loop = loop;
  }

  /** Does what {@code key} asks for. */
  void press(Key key) {
    try {
      act(key, loop.page().current());
    } catch (UserError e) {
      loop.tell(e.getMessage());
    }
    before = key == Key.NONE ? before : key;
  }

  private void act(Key key, Exercise current) {
    switch (key) {
      case CHECK -> loop.check(current);
      case HINT -> loop.tell(words.hint(current));
      case NEXT -> next(current);
      case PREVIOUS -> previous(current);
      case SKIP -> skip(current);
      case SOLUTION -> solution(current);
      case TASK -> task(current);
      default -> { }
    }
  }

  private void next(Exercise current) {
    loop.page()
        .overview()
        .nextAfter(current)
        .ifPresentOrElse(loop::go, () -> loop.tell(loop.page().next()));
  }

  private void previous(Exercise current) {
    List<Exercise> all = loop.page().overview().exercises();
    int at = all.indexOf(current);
    loop.go(all.get((at + all.size() - 1) % all.size()));
  }

  private void skip(Exercise current) {
    Progress progress = book.progress();
    if (progress.isSkipped(current.id())) {
      progress.unskip(current.id());
      loop.tell(MESSAGES.get("watch.unskipped", current.id()));
    } else {
      progress.skip(current.id());
      loop.tell(MESSAGES.get("watch.skipped", current.id()));
    }
    loop.save();
    loop.update();
  }

  /** Who asks a second time for a solution gives up. */
  private void solution(Exercise current) {
    Optional<String> solution = words.solution(current, before == Key.SOLUTION);
    loop.tell(solution.orElseGet(() -> MESSAGES.get("watch.give.up", current.id())));
  }

  private void task(Exercise current) {
    Optional<URI> address = address(current);
    if (address.filter(browser).isPresent()) {
      loop.tell(MESSAGES.get("watch.opened", address.get()));
    } else {
      loop.tell(loop.words(Verdict.notStarted(current)));
    }
  }

  /** The card of the exercise in the book, if the book is built. */
  private Optional<URI> address(Exercise exercise) {
    Path site = Edition.SITE.in(book.home());
    return Chapters.all(book.home()).stream()
        .filter(file -> Chapters.name(file).startsWith(exercise.chapter()))
        .map(file -> ChapterSource.read(file, book.home()).anchor() + ".html")
        .map(site::resolve)
        .filter(Files::exists)
        .findFirst()
        .map(page -> URI.create(page.toUri() + "#" + exercise.id()));
  }
}
