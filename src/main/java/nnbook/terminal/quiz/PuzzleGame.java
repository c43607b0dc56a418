package nnbook.terminal.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nnbook.grader.ExercisePaths;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleAttempt;
import nnbook.grader.puzzle.PuzzleAttempt.Fault;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzlePart;
import nnbook.platform.Messages;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.text.TextStyle;

/**
 * Shows the lines of a solution in disorder, each with a letter, and takes the letters in order.
 * What is right stays; the first line that is out of place is named, and what is wrong with it.
 */
public final class PuzzleGame {
  private static final Messages MESSAGES = Messages.of("terminal");

  private final Puzzle puzzle;
  private final Screen screen;

  public PuzzleGame(Puzzle puzzle, Screen screen) {
    this.puzzle = puzzle;
    this.screen = screen;
  }

  /** Plays until the puzzle is solved, and returns true, or the learner has had enough. */
  public boolean play() {
    say("puzzle.head", puzzle.exercise().id());
    say("puzzle.rules", puzzle.distractors());
    for (PuzzlePart part : puzzle.parts()) {
      if (!new Part(part).play()) {
        say("puzzle.end", puzzle.exercise().id());
        return false;
      }
    }
    String id = puzzle.exercise().id();
    say("puzzle.solved", ExercisePaths.stubName(id), id);
    return true;
  }

  private void say(String key, Object... arguments) {
    MESSAGES.get(key, arguments).lines().forEach(line -> screen.paragraph("", "", line));
  }

  /** One method of the puzzle. */
  private final class Part {
    private final PuzzlePart part;
    private final List<PuzzleLine> lines;
    private PuzzleAttempt placing;

    Part(PuzzlePart part) {
      this.part = part;
      lines = part.shuffled();
      placing = new PuzzleAttempt(part);
    }

    /** A method of one line is given. */
    boolean play() {
      if (lines.size() == 1) {
        placing.add(lines.get(0));
      }
      show();
      while (!placing.isComplete()) {
        Optional<String> typed = screen.read(MESSAGES.get("prompt.puzzle")).map(String::strip);
        if (typed.isEmpty() || typed.get().matches("/?(q|quit|exit)")) {
          return false;
        }
        take(typed.get());
      }
      return true;
    }

    private void take(String typed) {
      if (typed.equals("-")) {
        takeBack();
        show();
      } else if (typed.isEmpty()) {
        show();
      } else {
        place(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s,]+", ""));
      }
    }

    private void place(String letters) {
      String known = "[A-" + letter(lines.size() - 1) + "]+";
      if (!letters.matches(known)) {
        say("puzzle.letters", letter(lines.size() - 1));
        return;
      }
      Optional<String> fault = Optional.empty();
      for (int i = 0; i < letters.length() && fault.isEmpty(); i++) {
        PuzzleLine line = lines.get(letters.charAt(i) - 'A');
        int at = placing.placed().size() + 1;
        char letter = letters.charAt(i);
        fault = placing.add(line).map(why -> words(why, at, letter, line));
      }
      if (fault.isEmpty() || !placing.placed().isEmpty()) {
        show();
      }
      fault.ifPresent(words -> screen.paragraph("", "  ", words));
    }

    private String words(Fault fault, int at, char letter, PuzzleLine line) {
      String why = MESSAGES.get("puzzle." + fault.word(), line.why());
      String sentence = MESSAGES.get("puzzle.fault", at, letter, why);
      return TextStyle.BAD.on("✗ " + sentence, screen.colors());
    }

    private void takeBack() {
      List<PuzzleLine> kept = new ArrayList<>(placing.placed());
      placing = new PuzzleAttempt(part);
      kept.stream().limit(Math.max(0, kept.size() - 1)).forEach(placing::add);
    }

    /** The lines in order, then those that are left. */
    private void show() {
      screen.line("");
      code(part.head(), TextStyle.QUIET);
      if (placing.isComplete()) {
        String whole = part.whole(placing.placed());
        code(whole.substring(part.head().length() + 1), TextStyle.GOOD);
        screen.line("");
        return;
      }
      code(part.begun(placing.placed()), TextStyle.GOOD);
      screen.line("");
      for (int i = 0; i < lines.size(); i++) {
        if (!placing.placed().contains(lines.get(i))) {
          showLeft(i);
        }
      }
      screen.line("");
    }

    private void code(String text, TextStyle style) {
      text.lines().forEach(line -> code("", line, style));
    }

    private void showLeft(int index) {
      String first = TextStyle.BOLD.on(letter(index) + "", screen.colors());
      for (String line : lines.get(index).indented().lines().toList()) {
        code(first, line, TextStyle.PLAIN);
        first = " ";
      }
    }

    /** On a narrow screen a line goes on further in. */
    private void code(String first, String line, TextStyle style) {
      String code = line.stripLeading();
      String indent = " ".repeat(line.length() - code.length());
      screen.paragraph(first + indent, indent + "     ", style.on(code, screen.colors()));
    }

    private static char letter(int index) {
      return (char) ('A' + index);
    }
  }
}
