package nnbook.grader.puzzle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts the lines of a part one below the other, as long as each may stand where it comes. A line
 * may stand in its own block only, below the lines that it needs; a block that is begun must be
 * complete before what follows it.
 */
public final class PuzzleAttempt {
  private final PuzzlePart part;
  private final List<PuzzleLine> placed = new ArrayList<>();
  private final Deque<Integer> blocks = new ArrayDeque<>(List.of(0));

  public PuzzleAttempt(PuzzlePart part) {
    this.part = part;
  }

  /** Why a line cannot stand where it was put. */
  public enum Fault {
    /** It does not belong at all. */
    DISTRACTOR,
    /** It stands above already. */
    TWICE,
    /** The block above it lacks a line. */
    BLOCK_OPEN,
    /** Its own block is another one. */
    OTHER_BLOCK,
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
    while (blocks.peek() != line.parent() && blocks.peek() != 0 && isWhole(blocks.peek())) {
      blocks.pop();
    }
    if (blocks.peek() != line.parent()) {
      boolean outside = blocks.contains(line.parent());
      return Optional.of(outside ? Fault.BLOCK_OPEN : Fault.OTHER_BLOCK);
    }
    if (!line.needs().stream().allMatch(this::isPlaced)) {
      return Optional.of(Fault.EARLY);
    }
    placed.add(line);
    if (line.opensBlock()) {
      blocks.push(line.number());
    }
    return Optional.empty();
  }

  private boolean isWhole(int block) {
    return part.lines().stream()
        .filter(line -> line.parent() == block)
        .allMatch(line -> isPlaced(line.number()));
  }

  private boolean isPlaced(int number) {
    return placed.stream().anyMatch(line -> line.number() == number);
  }

  /** The lines that stand where they may. */
  public List<PuzzleLine> placed() {
    return placed;
  }

  public boolean isComplete() {
    return placed.size() == part.lines().size();
  }
}
