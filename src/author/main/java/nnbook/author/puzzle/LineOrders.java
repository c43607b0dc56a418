package nnbook.author.puzzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nnbook.grader.puzzle.PuzzleLine;

/**
 * The orders of some lines in which each stands below those that it needs.
 *
 * @param needs the numbers of lines that must stand above a line, by its number; none where absent
 */
record LineOrders(List<PuzzleLine> lines, Map<Integer, Set<Integer>> needs) {
  /** Whether {@code test} holds for every order; ends with the first for which it does not. */
  boolean all(Predicate<List<PuzzleLine>> test) {
    return all(List.of(), lines, test);
  }

  private boolean all(
      List<PuzzleLine> begun, List<PuzzleLine> rest, Predicate<List<PuzzleLine>> test) {
    if (rest.isEmpty()) {
      return test.test(begun);
    }
    for (PuzzleLine next : rest) {
      Set<Integer> above = needs.getOrDefault(next.number(), Set.of());
      if (rest.stream().noneMatch(line -> above.contains(line.number()))) {
        List<PuzzleLine> longer = new ArrayList<>(begun);
        longer.add(next);
        if (!all(longer, rest.stream().filter(line -> line != next).toList(), test)) {
          return false;
        }
      }
    }
    return true;
  }
}
