package nnbook.grader.puzzle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Sections;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * The solution of an exercise as lines to be put in order. The lines are those of the solution's
 * file; {@code puzzles.adoc} beside it says which of them may change places, and which wrong
 * answers lend a line that does not belong.
 *
 * @param parts the methods of the solution
 */
public record Puzzle(Exercise exercise, String solution, List<PuzzlePart> parts) {
  private static final Messages MESSAGES = Messages.of("grader");

  /** Whether the exercise has a puzzle, and the project its solution. */
  public static boolean exists(Path home, Exercise exercise) {
    return Files.exists(solution(home, exercise)) && !section(home, exercise).isEmpty();
  }

  /** The puzzle of an exercise, if it has one. Throws UserError when it is not sound. */
  public static Optional<Puzzle> of(Path home, Exercise exercise) {
    return exists(home, exercise) ? Optional.of(read(home, exercise)) : Optional.empty();
  }

  private static Path solution(Path home, Exercise exercise) {
    return ExercisePaths.of(home, exercise).solution();
  }

  private static String section(Path home, Exercise exercise) {
    return Sections.of(ExercisePaths.of(home, exercise).puzzles()).body(exercise.name());
  }

  private static Puzzle read(Path home, Exercise exercise) {
    String solution = ExerciseCatalog.source(solution(home, exercise));
    PuzzleNotes notes = PuzzleNotes.of(section(home, exercise));
    require(notes.rest().isEmpty(), exercise, "puzzle.notes", notes.rest());
    List<PuzzlePart> methods = SolutionCode.methods(solution);
    require(!methods.isEmpty(), exercise, "puzzle.tag");
    Path folder = ExercisePaths.of(home, exercise).wrongAnswers();
    List<PuzzlePart> parts = new ArrayList<>();
    for (PuzzlePart method : methods) {
      List<PuzzleLine> lines =
          method.lines().stream().map(line -> line.needing(notes.needs(line.number()))).toList();
      parts.add(new PuzzlePart(method.head(), lines, new ArrayList<>()));
    }
    for (Map.Entry<String, String> wrong : notes.distractors().entrySet()) {
      Path file = folder.resolve(wrong.getKey() + ".java");
      require(Files.exists(file), exercise, "puzzle.wrong", wrong.getKey());
      String text = ExerciseCatalog.source(file);
      addDistractor(exercise, new Change(wrong.getKey(), solution, text), wrong.getValue(), parts);
    }
    parts.forEach(part -> checkLines(exercise, part));
    return new Puzzle(exercise, solution, parts);
  }

  /** The lines in which a wrong answer differs from the solution. */
  private record Change(String name, List<String> from, List<String> to) {
    Change(String name, String solution, String wrong) {
      this(name, without(solution, wrong), without(wrong, solution));
    }

    private static List<String> without(String text, String other) {
      List<String> lines = new ArrayList<>(SolutionCode.lines(text));
      lines.removeAll(SolutionCode.lines(other));
      return lines.stream().map(String::strip).filter(line -> !line.startsWith("import ")).toList();
    }
  }

  private static void addDistractor(
      Exercise exercise, Change change, String why, List<PuzzlePart> parts) {
    boolean one = change.from().size() == 1 && change.to().size() == 1;
    require(one, exercise, "puzzle.change", change.name());
    for (PuzzlePart part : parts) {
      part.lines().stream()
          .filter(line -> line.code().equals(change.from().get(0)))
          .forEach(line -> part.distractors().add(line.mistaken(change.to().get(0), why)));
    }
  }

  /** Lines are statements, and no two look the same; chains stay within a block. */
  private static void checkLines(Exercise exercise, PuzzlePart part) {
    Set<String> seen = new HashSet<>();
    for (PuzzleLine line : part.lines()) {
      require(line.code().matches("[^}].*[;{]"), exercise, "puzzle.line", line.code());
      require(seen.add(line.code()), exercise, "puzzle.twice", line.code());
      for (int number : line.needs()) {
        boolean near =
            part.lines().stream()
                .anyMatch(other -> other.number() == number && other.parent() == line.parent());
        require(near && number < line.number(), exercise, "puzzle.chain", number, line.number());
      }
    }
  }

  private static void require(boolean holds, Exercise exercise, String key, Object... arguments) {
    if (!holds) {
      throw new UserError(
          ExitCode.FAIL,
          MESSAGES.get("puzzle.unsound", exercise.id(), MESSAGES.get(key, arguments)));
    }
  }

  /** The solution's file with the lines of one part in another order. */
  public String source(PuzzlePart part, List<PuzzleLine> order) {
    StringBuilder methods = new StringBuilder();
    for (PuzzlePart each : parts) {
      methods.append(each.whole(each == part ? order : each.lines())).append('\n');
    }
    return solution.replace(SolutionCode.tagged(solution), methods);
  }

  /** How many lines do not belong. */
  public int distractors() {
    return parts.stream().mapToInt(part -> part.distractors().size()).sum();
  }
}
