package nnbook.terminal.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.Overview;
import nnbook.grader.Standing;
import nnbook.platform.Messages;

/**
 * What a watch shows.
 *
 * @param overview how the exercises stand
 * @param current the exercise that it is about
 * @param news what has just come up: a verdict, a task, a hint
 * @param below what stands below the news, for example the verdict that a hint belongs to
 */
record WatchPage(Overview overview, Exercise current, String news, String below) {
  private static final Messages MESSAGES = Messages.of("terminal");

  /** The same with other news, above what was there before. */
  WatchPage telling(String other) {
    String base = below.isEmpty() ? news : below;
    return new WatchPage(overview, current, other, base.equals(other) ? "" : base);
  }

  WatchPage with(Overview now) {
    return new WatchPage(now, current, news, below);
  }

  String text() {
    return below.isBlank() ? news : news.stripTrailing() + "\n\n" + below;
  }

  /** How many exercises have passed, for example {@code 8 of 54 passed}. */
  String passed() {
    int passed = overview.count(Standing.PASSED);
    return MESSAGES.get("watch.passed", passed, overview.exercises().size());
  }

  /** The next exercise and its file; a sentence when nothing is left to do. */
  String next() {
    Optional<Exercise> next =
        overview.standing(current).isOpen() ? Optional.of(current) : overview.nextAfter(current);
    return next.map(WatchPage::next)
        .orElseGet(() -> MESSAGES.get(done() ? "watch.all.passed" : "watch.all.done"));
  }

  private boolean done() {
    return overview.count(Standing.PASSED) == overview.exercises().size();
  }

  private static String next(Exercise exercise) {
    String file = "exercises/" + exercise.id().replace('.', '/') + ".java";
    return MESSAGES.get("watch.next", exercise.id(), file);
  }

  /** How many exercises of each chapter have passed: {@code 1:5/5}, {@code 2:0/6} … */
  List<String> chapters() {
    List<String> chapters = new ArrayList<>();
    for (String name : overview.chapters()) {
      Overview chapter = overview.chapter(name);
      int passed = chapter.count(Standing.PASSED);
      String number = name.replaceFirst("^ch0*", "");
      chapters.add(number + ":" + passed + "/" + chapter.exercises().size());
    }
    return chapters;
  }
}
