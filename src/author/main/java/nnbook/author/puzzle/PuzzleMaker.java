package nnbook.author.puzzle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.WrongSolution;
import nnbook.grader.WrongSolutions;
import nnbook.grader.puzzle.Distractors;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzleNotes;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Makes the puzzles of solutions: finds by trying which lines may change places, and takes lines
 * that do not belong from the wrong answers. Lines that an author has chosen stay.
 */
public final class PuzzleMaker {
  /** So many orders of one block are tried at most. */
  static final int MOST_ORDERS = 1_000;

  private static final Messages MESSAGES = Messages.of("author");
  private static final int LONG = 12;
  private static final int LONGEST_REASON = 160;

  private final Path home;
  private final Grader grader;
  private final Map<String, Boolean> tried = new HashMap<>();

  public PuzzleMaker(Path home, Grader grader) {
    this.home = home;
    this.grader = grader;
  }

  /**
   * Writes the puzzle of an exercise into the file beside its solution, if one is due. Throws
   * UserError when too many orders would have to be tried.
   *
   * @param all the exercises in the book's order
   * @return whether there is a puzzle now
   */
  public boolean make(Exercise exercise, List<Exercise> all) {
    boolean refused = Puzzle.section(home, exercise).startsWith(PuzzleNotes.NONE);
    if (refused || !Puzzle.isDue(home, exercise)) {
      return false;
    }
    String section = section(exercise);
    StringBuilder text = new StringBuilder();
    for (Exercise other : all) {
      String own = other.equals(exercise) ? section : Puzzle.section(home, other);
      if (other.chapter().equals(exercise.chapter()) && !own.isEmpty()) {
        text.append("== ").append(other.name()).append('\n').append(own).append("\n\n");
      }
    }
    SafeFiles.writeIfChanged(
        ExercisePaths.of(home, exercise).puzzles(), text.toString().stripTrailing() + "\n");
    return true;
  }

  private String section(Exercise exercise) {
    Puzzle puzzle = Puzzle.plain(home, exercise);
    tried.clear();
    PuzzleChains chains = new PuzzleChains(
        text -> tried.computeIfAbsent(
            text, key -> grader.checkUntilFailure(exercise, key).passed()),
        MOST_ORDERS);
    List<String> lines = new ArrayList<>(chains.of(puzzle).orElseThrow(() -> new UserError(
        ExitCode.FAIL, MESSAGES.get("puzzle.orders", exercise.id(), MOST_ORDERS))));
    lines.add("");
    distractors(puzzle).forEach((name, why) -> lines.add(name + ":: " + why));
    return String.join("\n", lines).strip();
  }

  /** Two of a short solution, three of a long one, of different lines. */
  private Map<String, String> distractors(Puzzle puzzle) {
    Map<String, String> chosen = new LinkedHashMap<>();
    Set<Integer> numbers = new HashSet<>();
    ExercisePaths paths = ExercisePaths.of(home, puzzle.exercise());
    int most = puzzle.parts().stream().mapToInt(part -> part.lines().size()).sum() < LONG ? 2 : 3;
    PuzzleNotes.of(Puzzle.section(home, puzzle.exercise())).distractors().forEach(
        (name, why) -> WrongSolutions.find(paths, name)
            .flatMap(answer -> line(puzzle, answer))
            .ifPresent(line -> {
              chosen.put(name, why);
              numbers.add(line.number());
            }));
    for (WrongSolution answer : WrongSolutions.of(paths)) {
      Optional<PuzzleLine> line = line(puzzle, answer);
      if (line.isPresent() && chosen.size() < most && !numbers.contains(line.get().number())) {
        reason(puzzle.exercise(), answer).ifPresent(why -> {
          chosen.put(answer.name(), why);
          numbers.add(line.get().number());
        });
      }
    }
    return chosen;
  }

  /** The line of a wrong answer, if it is one that looks like none of the solution. */
  private static Optional<PuzzleLine> line(Puzzle puzzle, WrongSolution answer) {
    return Distractors.line(puzzle, answer.source(), answer.name())
        .filter(line -> puzzle.parts().stream().flatMap(part -> part.lines().stream())
            .noneMatch(line::looksLike));
  }

  /** What the learner of a wrong answer is told, if it is one brief sentence or two. */
  private Optional<String> reason(Exercise exercise, WrongSolution answer) {
    return grader.check(exercise, answer.source(), "").told()
        .map(check -> check.failure().mistake())
        .filter(why -> why.matches("\\S.{8," + LONGEST_REASON + "}") && !why.contains(" Or: "));
  }
}
