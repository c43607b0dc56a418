package nnbook.grader.puzzle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
}
