package nnbook.terminal.quiz;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nnbook.grader.puzzle.Placing.Fault;
import nnbook.grader.puzzle.Placing;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzlePart;
import nnbook.platform.Messages;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.screen.StreamScreen;
import nnbook.terminal.screen.TerminalScreen;
import nnbook.terminal.text.TextStyle;
import nnbook.terminal.text.WordWrap;

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

  /** Plays on the terminal that this process has; returns whether the puzzle is solved. */
  public static boolean onTerminal(Puzzle puzzle) {
    try (Screen screen = TerminalScreen.open()) {
      return new PuzzleGame(puzzle, screen).play();
    }
  }

  /** Plays on two streams. */
  public static boolean onStreams(Puzzle puzzle, InputStream in, PrintStream out) {
    try (Screen screen = new StreamScreen(in, out)) {
      return new PuzzleGame(puzzle, screen).play();
    }
  }

  public boolean play() {
    say("puzzle.head", puzzle.exercise().id());
    say("puzzle.rules", puzzle.distractors());
    char letter = 'A';
    for (PuzzlePart part : puzzle.parts()) {
      List<PuzzleLine> lines = part.shuffled();
      if (!new Part(part, lines, letter).play()) {
        say("puzzle.end", puzzle.exercise().id());
        return false;
      }
      letter += (char) lines.size();
    }
    String id = puzzle.exercise().id();
    say("puzzle.solved", "exercises/" + id.replace('.', '/') + ".java", id);
    return true;
  }

  private void say(String key, Object... arguments) {
    MESSAGES.get(key, arguments).lines()
        .flatMap(line -> WordWrap.of(line, screen.width(), "", "").stream())
        .forEach(screen::line);
  }

  /** One method of the puzzle. */
  private final class Part {
    private final PuzzlePart part;
    private final List<PuzzleLine> lines;
    private final char first;
    private Placing placing;

    Part(PuzzlePart part, List<PuzzleLine> lines, char first) {
      this.part = part;
      this.lines = lines;
      this.first = first;
      placing = new Placing(part);
    }

    boolean play() {
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
      String known = "[" + first + "-" + letter(lines.size() - 1) + "]+";
      if (!letters.matches(known)) {
        say("puzzle.letters", first, letter(lines.size() - 1));
        return;
      }
      Optional<String> fault = Optional.empty();
      for (int i = 0; i < letters.length() && fault.isEmpty(); i++) {
        PuzzleLine line = lines.get(letters.charAt(i) - first);
        int at = placing.placed().size() + 1;
        char letter = letters.charAt(i);
        fault = placing.add(line).map(why -> words(why, at, letter, line));
      }
      if (fault.isEmpty() || !placing.placed().isEmpty()) {
        show();
      }
      fault.ifPresent(screen::line);
    }

    private String words(Fault fault, int at, char letter, PuzzleLine line) {
      String why = MESSAGES.get("puzzle." + fault.word(), line.why());
      String sentence = MESSAGES.get("puzzle.fault", at, letter, why);
      String text = String.join("\n", WordWrap.of(sentence, screen.width(), "✗ ", "  "));
      return TextStyle.BAD.on(text, screen.colours());
    }

    private void takeBack() {
      List<PuzzleLine> kept = new ArrayList<>(placing.placed());
      placing = new Placing(part);
      kept.stream().limit(Math.max(0, kept.size() - 1)).forEach(placing::add);
    }

    /** What stands in order, then the lines that are left. */
    private void show() {
      screen.line("");
      screen.line(TextStyle.QUIET.on(part.head(), screen.colours()));
      if (placing.isComplete()) {
        String whole = part.whole(placing.placed());
        screen.line(TextStyle.GOOD.on(whole.substring(part.head().length() + 1), screen.colours()));
        screen.line("");
        return;
      }
      if (!placing.placed().isEmpty()) {
        screen.line(TextStyle.GOOD.on(part.begun(placing.placed()), screen.colours()));
      }
      screen.line("");
      for (int i = 0; i < lines.size(); i++) {
        if (!placing.placed().contains(lines.get(i))) {
          screen.line(TextStyle.BOLD.on(letter(i) + "", screen.colours()) + lines.get(i).indented());
        }
      }
      screen.line("");
    }

    private char letter(int index) {
      return (char) (first + index);
    }
  }
}
