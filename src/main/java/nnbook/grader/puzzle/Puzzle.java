package nnbook.grader.puzzle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Sections;
import nnbook.grader.WrongSolution;
import nnbook.grader.WrongSolutions;
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
  /** Who has so many statements to write finds a puzzle of use. */
  public static final int FEWEST_LINES = 4;

  private static final Messages MESSAGES = Messages.of("grader");

  /** Whether the exercise has a puzzle, and the project its solution. */
  public static boolean exists(Path home, Exercise exercise) {
    String section = section(home, exercise);
    return Files.exists(ExercisePaths.of(home, exercise).solution())
        && !section.isEmpty() && !section.startsWith(PuzzleNotes.NONE);
  }

  /** The puzzle of an exercise, if it has one. Throws UserError when it is not sound. */
  public static Optional<Puzzle> of(Path home, Exercise exercise) {
    return exists(home, exercise) ? Optional.of(read(home, exercise)) : Optional.empty();
  }

  /** What is noted about the puzzle of an exercise, or why it has none; empty if nothing is. */
  public static String section(Path home, Exercise exercise) {
    return Sections.of(ExercisePaths.of(home, exercise).puzzles()).body(exercise.name());
  }

  /** The solution where nothing is known of its lines, but that they are in order. */
  public static Puzzle plain(Path home, Exercise exercise) {
    String solution = ExerciseCatalog.source(ExercisePaths.of(home, exercise).solution());
    return new Puzzle(exercise, solution, SolutionCode.methods(solution));
  }

  /** Whether the solution of {@code exercise} is long enough for a puzzle. */
  public static boolean isDue(Path home, Exercise exercise) {
    return Files.exists(ExercisePaths.of(home, exercise).solution())
        && plain(home, exercise).parts.stream().mapToInt(part -> part.lines().size()).sum()
            >= FEWEST_LINES;
  }

  private static Puzzle read(Path home, Exercise exercise) {
    Puzzle plain = plain(home, exercise);
    PuzzleNotes notes = PuzzleNotes.of(section(home, exercise));
    require(notes.rest().isEmpty(), exercise, "puzzle.notes", notes.rest());
    require(!plain.parts.isEmpty(), exercise, "puzzle.tag");
    ExercisePaths paths = ExercisePaths.of(home, exercise);
    List<PuzzlePart> parts = new ArrayList<>();
    for (PuzzlePart method : plain.parts) {
      List<PuzzleLine> lines =
          method.lines().stream()
              .map(line -> find(line, notes.needing(method.block(line.parent()))))
              .toList();
      parts.add(new PuzzlePart(method.head(), lines, new ArrayList<>()));
    }
    for (Map.Entry<String, String> wrong : notes.distractors().entrySet()) {
      WrongSolution answer = WrongSolutions.find(paths, wrong.getKey())
          .orElseThrow(() -> unsound(exercise, "puzzle.wrong", wrong.getKey()));
      PuzzleLine line = Distractors.line(plain, answer.source(), wrong.getValue())
          .orElseThrow(() -> unsound(exercise, "puzzle.change", wrong.getKey()));
      parts.stream()
          .filter(part -> part.lines().stream().anyMatch(own -> own.number() == line.number()))
          .forEach(part -> part.distractors().add(line));
    }
    parts.forEach(part -> checkLines(exercise, part));
    return new Puzzle(exercise, plain.solution, parts);
  }

  private static PuzzleLine find(PuzzleLine line, List<PuzzleLine> block) {
    return block.stream().filter(other -> other.number() == line.number()).findFirst()
        .orElseThrow();
  }

  /**
   * Chains stay within a block and allow the solution's own order; a line that does not belong
   * looks like no other.
   */
  private static void checkLines(Exercise exercise, PuzzlePart part) {
    for (PuzzleLine line : part.lines()) {
      Set<Integer> near = new HashSet<>();
      part.block(line.parent()).forEach(other -> near.add(other.number()));
      for (Set<Integer> needs : line.needs()) {
        for (int number : needs) {
          require(near.contains(number), exercise, "puzzle.chain", number, line.number());
        }
      }
      require(isFree(part, line), exercise, "puzzle.circle", line.number());
    }
    PuzzleAttempt own = new PuzzleAttempt(part);
    for (PuzzleLine line : part.lines()) {
      require(own.add(line).isEmpty(), exercise, "puzzle.order", line.number());
    }
    for (PuzzleLine line : part.distractors()) {
      long alike = part.shuffled().stream().filter(line::looksLike).count();
      require(alike == 1, exercise, "puzzle.twice", line.code());
    }
  }

  /** Whether a line can be placed at all, one way as the other. */
  private static boolean isFree(PuzzlePart part, PuzzleLine line) {
    return IntStream.range(0, line.needs().size())
        .allMatch(way -> isFree(part, line, way, new HashSet<>()));
  }

  private static boolean isFree(PuzzlePart part, PuzzleLine line, int way, Set<Integer> below) {
    below.add(line.number());
    boolean free = line.needs().get(way).stream().allMatch(number ->
        !below.contains(number) && isFree(part, part.line(number), way, below));
    below.remove(line.number());
    return free;
  }

  private static void require(boolean holds, Exercise exercise, String key, Object... arguments) {
    if (!holds) {
      throw unsound(exercise, key, arguments);
    }
  }

  private static UserError unsound(Exercise exercise, String key, Object... arguments) {
    return new UserError(ExitCode.FAIL,
        MESSAGES.get("puzzle.unsound", exercise.id(), MESSAGES.get(key, arguments)));
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
