package nnbook.grader;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.puzzle.SolutionCode;
import nnbook.platform.Home;

/** The lines of a solution that would give it away, to be looked for in what others may read. */
public final class SolutionLines {
  /** Shorter ones, such as "return a;", stand in many a text that has nothing to do with it. */
  private static final int SHORTEST = 12;

  private final Set<String> lines;

  private SolutionLines(Set<String> lines) {
    this.lines = lines;
  }

  /** The lines of an exercise's solution that its stub does not have. */
  public static SolutionLines of(Path home, Exercise exercise) {
    String solution = ExerciseCatalog.source(ExercisePaths.of(home, exercise).solution());
    Set<String> stub = squeezed(Stubs.of(Home.folder()).find(exercise.id()).orElseThrow())
        .collect(Collectors.toSet());
    Set<String> lines = squeezed(SolutionCode.tagged(solution))
        .filter(line -> line.length() >= SHORTEST && !line.matches("[*/].*"))
        .filter(line -> !stub.contains(line))
        .collect(Collectors.toSet());
    return new SolutionLines(lines);
  }

  /** Those of them that {@code text} has, without their spaces. */
  public List<String> in(String text) {
    return squeezed(text).filter(lines::contains).toList();
  }

  private static Stream<String> squeezed(String text) {
    return text.lines().map(line -> line.replaceAll("\\s+", ""));
  }
}
