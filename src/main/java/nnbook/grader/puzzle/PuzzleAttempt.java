package nnbook.grader.puzzle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nnbook.grader.puzzle.PuzzleAttempt.Fault;

/**
 * Puts the lines of a part one below the other, as long as each may stand where it comes. A line
 * may stand in its own block only, below the lines that it needs; a block that is begun must be
 * complete before what follows it. Lines that look alike stand for each other.
 */
public final class PuzzleAttempt {
  private final PuzzlePart part;
  private final List<PuzzleLine> placed = new ArrayList<>();
  private List<PuzzleOrder> possible; // one for each way to tell lines apart that look alike

  public PuzzleAttempt(PuzzlePart part) {
    this.part = part;
    possible = List.of(new PuzzleOrder(part, List.of()));
  }

  /** Why a line cannot stand where it was put; what is nearer to right comes later. */
  public enum Fault {
    /** It does not belong at all. */
    DISTRACTOR,
    /** It stands above already. */
    TWICE,
    /** Its own block is another one. */
    OTHER_BLOCK,
    /** The block above it lacks a line. */
    BLOCK_OPEN,
    /** A line that it needs is missing above. */
    EARLY;

    /** Its name in message catalogs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Puts {@code line} below the others, unless there is a fault. */
  public Optional<Fault> add(PuzzleLine line) {
    if (line.isDistractor()) {
      return Optional.of(Fault.DISTRACTOR);
    }
    if (placed.contains(line)) {
      return Optional.of(Fault.TWICE);
    }
    List<PuzzleOrder> next = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (PuzzleOrder order : possible) {
      for (PuzzleLine alike : part.lines()) {
        if (alike.looksLike(line) && !order.placed().contains(alike)) {
          order.fault(alike).ifPresentOrElse(faults::add, () -> next.add(order.with(alike)));
        }
      }
    }
    if (next.isEmpty()) {
      return faults.stream().max(Comparator.naturalOrder());
    }
    placed.add(line);
    possible = next;
    return Optional.empty();
  }

  /** The lines that stand where they may. */
  public List<PuzzleLine> placed() {
    return placed;
  }

  public boolean isComplete() {
    return placed.size() == part.lines().size();
  }

  /**
   * Lines of a part that stand in order, from the first down.
   *
   * @param part the part
   * @param placed lines of the solution
   */
  private record PuzzleOrder(PuzzlePart part, List<PuzzleLine> placed) {
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
}
