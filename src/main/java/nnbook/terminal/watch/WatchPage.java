package nnbook.terminal.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.learner.ExerciseStatus;
import nnbook.learner.Overview;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.terminal.text.Document;
import nnbook.terminal.text.TextStyle;
import nnbook.terminal.text.WordWrap;
import org.jline.utils.AttributedString;

/**
 * What a watch shows.
 *
 * @param overview how the exercises stand
 * @param current the exercise that it is about
 * @param news what has just come up: a verdict, a task, a hint
 * @param below what follows the news, for example the verdict that a hint belongs to
 */
record WatchPage(Overview overview, Exercise current, Document news, Document below) {
  private static final Messages MESSAGES = Messages.of("terminal");
  private static final int LOW = 12;

  WatchPage with(Overview now) {
    return new WatchPage(now, current, news, below);
  }

  /** How many exercises have passed, for example {@code 8 of 54 passed}. */
  String passed() {
    int passed = overview.count(ExerciseStatus.PASSED);
    return MESSAGES.get("watch.passed", passed, overview.exercises().size());
  }

  /** The next exercise and its file; a sentence when nothing is left to do. */
  String next() {
    Optional<Exercise> next =
        overview.status(current).isOpen() ? Optional.of(current) : overview.nextAfter(current);
    boolean done = overview.count(ExerciseStatus.PASSED) == overview.exercises().size();
    return next
        .map(exercise -> MESSAGES.get(
            "watch.next", exercise.id(), ExercisePaths.stubName(exercise.id())))
        .orElseGet(() -> MESSAGES.get(done ? "watch.all.passed" : "watch.all.done"));
  }

  /** How many exercises of each chapter have passed: {@code 1:5/5}, {@code 2:0/6} … */
  List<String> chapters() {
    List<String> chapters = new ArrayList<>();
    for (String name : overview.chapters()) {
      Overview chapter = overview.chapter(name);
      int passed = chapter.count(ExerciseStatus.PASSED);
      String number = ChapterName.of(name).map(ChapterName::label).orElse(name);
      chapters.add(number + ":" + passed + "/" + chapter.exercises().size());
    }
    return chapters;
  }

  /**
   * The page on a screen, progress above, keys below, what is new between them: exactly {@code
   * rows} lines; of a text that is too long for them, the part of that number.
   */
  List<AttributedString> lines(int columns, int rows, int part, boolean colors) {
    int most = rows < LOW ? 1 : rows;
    List<AttributedString> head = head(columns, colors, most);
    List<AttributedString> foot = foot(columns, colors, most);
    List<AttributedString> body = body(columns, colors);
    int room = Math.max(1, rows - head.size() - foot.size() - 2);
    int parts = Math.max(1, (body.size() + room - 1) / room);
    int from = part % parts * room;
    List<AttributedString> lines = new ArrayList<>(head);
    lines.add(rule(columns, colors, ""));
    lines.addAll(body.subList(from, Math.min(from + room, body.size())));
    while (lines.size() < head.size() + 1 + room) {
      lines.add(AttributedString.EMPTY);
    }
    String more = parts == 1 ? "" : " " + MESSAGES.get("watch.more", part % parts + 1, parts) + " ";
    lines.add(rule(columns, colors, more));
    lines.addAll(foot);
    return lines.subList(0, Math.min(rows, lines.size()));
  }

  private List<AttributedString> body(int columns, boolean colors) {
    Document text = new Document(colors).append("", news);
    if (!below.isEmpty()) {
      text.emptyLine().append("", below);
    }
    return fitted(text, columns, Integer.MAX_VALUE);
  }

  private List<AttributedString> head(int columns, boolean colors, int most) {
    String title = MESSAGES.get("watch.title");
    int gap = Math.max(1, columns - title.length() - passed().length());
    Document head = new Document(colors)
        .paragraphs(TextStyle.TITLE.on(title, colors) + " ".repeat(gap) + passed())
        .paragraphs(MESSAGES.get("watch.chapters", String.join("  ", chapters())));
    return fitted(head, columns, most);
  }

  private List<AttributedString> foot(int columns, boolean colors, int most) {
    Document foot = new Document(colors)
        .paragraphs("", next(), TextStyle.BOLD)
        .paragraphs("", MESSAGES.get("watch.keys"), TextStyle.QUIET);
    return fitted(foot, columns, most);
  }

  /** The first lines of a text; code, and words that are too long for the screen, are broken. */
  private static List<AttributedString> fitted(Document text, int columns, int most) {
    List<AttributedString> lines = new ArrayList<>();
    for (String line : text.lines(columns)) {
      String indent = " ".repeat(line.length() - line.stripLeading().length());
      for (String part : WordWrap.of(line.strip(), columns, indent, indent + "    ")) {
        lines.addAll(AttributedString.fromAnsi(part).columnSplitLength(columns));
      }
    }
    return lines.subList(0, Math.min(most, lines.size()));
  }

  private static AttributedString rule(int columns, boolean colors, String end) {
    String line = "━".repeat(Math.max(0, columns - end.length())) + end;
    return AttributedString.fromAnsi(TextStyle.QUIET.on(line, colors));
  }
}
