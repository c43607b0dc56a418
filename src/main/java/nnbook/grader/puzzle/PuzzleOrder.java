package nnbook.grader.puzzle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nnbook.grader.puzzle.PuzzleAttempt.Fault;

/**
 * Lines of a part that stand in order, from the first down.
 *
 * @param part the part
 * @param placed lines of the solution
 */
record PuzzleOrder(PuzzlePart part, List<PuzzleLine> placed) {
  PuzzleOrder with(PuzzleLine line) {
    List<PuzzleLine> all = new ArrayList<>(placed);
    all.add(line);
    return new PuzzleOrder(part, all);
  }

  /** Why {@code line} cannot come next. */
  Optional<Fault> fault(PuzzleLine line) {
    int block = openBlock();
    while (block != line.parent() && block != 0 && isWhole(block)) {
      block = part.line(block).parent();
    }
    if (block != line.parent()) {
      return Optional.of(isInside(block, line.parent()) ? Fault.BLOCK_OPEN : Fault.OTHER_BLOCK);
    }
    return hasAllThatItNeeds(line) ? Optional.empty() : Optional.of(Fault.EARLY);
  }

  private int openBlock() {
    if (placed.isEmpty()) {
      return 0;
    }
    PuzzleLine last = placed.get(placed.size() - 1);
    return last.opensBlock() ? last.number() : last.parent();
  }

  private boolean isWhole(int block) {
    return part.block(block).stream().allMatch(placed::contains);
  }

  private boolean isInside(int block, int outer) {
    return block == outer || block != 0 && isInside(part.line(block).parent(), outer);
  }

  /** One way to put the block in order must hold for all of its lines. */
  private boolean hasAllThatItNeeds(PuzzleLine next) {
    List<PuzzleLine> block =
        with(next).placed.stream().filter(line -> line.parent() == next.parent()).toList();
    return IntStream.range(0, next.needs().size()).anyMatch(way -> isInOrder(block, way));
  }

  private static boolean isInOrder(List<PuzzleLine> block, int way) {
    Set<Integer> above = new HashSet<>();
    for (PuzzleLine line : block) {
      if (!above.containsAll(line.needs().get(way))) {
        return false;
      }
      above.add(line.number());
    }
    return true;
  }
}
