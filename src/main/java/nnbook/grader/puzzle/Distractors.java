package nnbook.grader.puzzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that do not belong, from wrong answers. */
public final class Distractors {
  private Distractors() {}

  /** The line in which {@code wrong}, a wrong answer, differs from the solution, if it is one. */
  public static Optional<PuzzleLine> line(Puzzle puzzle, String wrong, String why) {
    List<String> from = without(puzzle.solution(), wrong);
    List<String> to = without(wrong, puzzle.solution());
    if (from.size() != 1 || to.size() != 1) {
      return Optional.empty();
    }
    List<PuzzleLine> changed =
        puzzle.parts().stream()
            .flatMap(part -> part.lines().stream())
            .filter(line -> line.code().lines().anyMatch(code -> code.strip().equals(from.get(0))))
            .toList();
    return changed.size() != 1
        ? Optional.empty()
        : Optional.of(changed.get(0))
            .map(line -> line.mistaken(line.code().replace(from.get(0), to.get(0)), why));
  }

  private static List<String> without(String text, String other) {
    List<String> lines = new ArrayList<>(plain(text));
    plain(other).forEach(lines::remove);
    return lines;
  }

  private static List<String> plain(String text) {
    return SolutionCode.lines(text).stream()
        .map(String::strip)
        .filter(line -> !line.startsWith("import "))
        .toList();
  }
}
