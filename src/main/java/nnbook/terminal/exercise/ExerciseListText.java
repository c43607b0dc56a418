package nnbook.terminal.exercise;

import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.puzzle.Puzzle;
import nnbook.learner.DueDates;
import nnbook.learner.Progress;
import nnbook.learner.Workbook;
import nnbook.platform.Messages;
import nnbook.terminal.text.Document;

/** The exercises by chapter, how hard they are, and how they stand. */
public final class ExerciseListText {
  private static final Messages MESSAGES = Messages.of("terminal");

  private ExerciseListText() {}

  public static Document of(Workbook book, List<Exercise> exercises) {
    Document text = new Document(false);
    DueDates due = DueDates.of(book.home());
    String chapter = "";
    boolean puzzles = false;
    for (Exercise exercise : exercises) {
      if (!exercise.chapter().equals(chapter)) {
        chapter = exercise.chapter();
        text.paragraphs(due.of(chapter)
            .map(day -> MESSAGES.get("list.due", exercise.chapter(), day))
            .orElse(chapter));
      }
      boolean puzzle = Puzzle.exists(book.home(), exercise);
      puzzles |= puzzle;
      String state = state(book, exercise) + (puzzle ? puzzle(book.progress(), exercise) : "");
      text.hanging(columns(exercise), " ".repeat(6), state);
    }
    return puzzles ? text.paragraphs(MESSAGES.get("list.puzzles")) : text;
  }

  private static String columns(Exercise exercise) {
    int minutes = exercise.minutes();
    String effort = minutes == 0 ? "" : MESSAGES.get("list.minutes", minutes);
    return "  "
        + padded(exercise.name(), 22)
        + padded("★".repeat(exercise.stars()), 4)
        + " ".repeat(Math.max(0, 7 - effort.length()))
        + effort
        + "   ";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private static String state(Workbook book, Exercise exercise) {
    String state = MESSAGES.get("list." + book.status(exercise).word(), exercise.id());
    boolean gaveUp = book.progress().gaveUp(exercise.id());
    return gaveUp ? state + MESSAGES.get("list.gave_up") : state;
  }

  private static String puzzle(Progress progress, Exercise exercise) {
    boolean seen = progress.sawPuzzle(exercise.id());
    boolean solved = progress.solvedPuzzle(exercise.id());
    return !seen ? "" : MESSAGES.get(solved ? "list.puzzle.solved" : "list.puzzle.seen");
  }
}
