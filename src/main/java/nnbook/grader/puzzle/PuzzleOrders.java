package nnbook.grader.puzzle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Orders of a part's lines that a puzzle accepts, and the nearest that it does not. */
public final class PuzzleOrders {
  private final PuzzlePart part;

  public PuzzleOrders(PuzzlePart part) {
    this.part = part;
  }

  /**
   * The order in which two neighbors have changed places that may not.
   *
   * @param upper the number of the line that must stand above {@code lower}
   */
  public record Swap(int upper, int lower, List<PuzzleLine> order) {}

  /** Every accepted order of each block, while the other blocks are as in the solution. */
  public Set<List<PuzzleLine>> accepted() {
    Set<List<PuzzleLine>> accepted = new LinkedHashSet<>();
    blocks().forEach(
        block -> orders(block, List.of()).forEach(order -> accepted.add(solutionWith(order))));
    return accepted;
  }

  /** For every pair that must stand so, and that no line between holds apart, the swap. */
  public List<Swap> forbidden() {
    List<Swap> swaps = new ArrayList<>();
    for (List<PuzzleLine> block : blocks()) {
      for (PuzzleLine lower : block) {
        for (int number : lower.needs()) {
          PuzzleLine upper = line(number);
          Set<PuzzleLine> above = above(lower);
          if (above.stream().noneMatch(line -> above(line).contains(upper))) {
            swaps.add(new Swap(number, lower.number(), swapped(block, upper, lower)));
          }
        }
      }
    }
    return swaps;
  }

  /** The solution with {@code distractor} in place of the line that it resembles. */
  public List<PuzzleLine> with(PuzzleLine distractor) {
    return part.lines().stream()
        .map(line -> line.number() == distractor.number() ? distractor : line)
        .toList();
  }

  private List<PuzzleLine> swapped(List<PuzzleLine> block, PuzzleLine upper, PuzzleLine lower) {
    Set<PuzzleLine> first = above(lower);
    first.addAll(above(upper));
    first.remove(upper);
    List<PuzzleLine> order = new ArrayList<>(block.stream().filter(first::contains).toList());
    order.add(lower);
    order.add(upper);
    block.stream().filter(line -> !order.contains(line)).forEach(order::add);
    return solutionWith(order);
  }

  /** All lines that must stand above {@code line}, directly or because of others. */
  private Set<PuzzleLine> above(PuzzleLine line) {
    Set<PuzzleLine> above = new HashSet<>();
    for (int number : line.needs()) {
      above.add(line(number));
      above.addAll(above(line(number)));
    }
    return above;
  }

  private PuzzleLine line(int number) {
    return part.lines().stream().filter(line -> line.number() == number).findFirst().orElseThrow();
  }

  private List<List<PuzzleLine>> blocks() {
    return part.lines().stream().map(PuzzleLine::parent).distinct().map(this::block).toList();
  }

  private List<PuzzleLine> block(int parent) {
    return part.lines().stream().filter(line -> line.parent() == parent).toList();
  }

  private static Stream<List<PuzzleLine>> orders(List<PuzzleLine> rest, List<PuzzleLine> begun) {
    if (rest.isEmpty()) {
      return Stream.of(begun);
    }
    return rest.stream()
        .filter(next -> rest.stream().noneMatch(line -> next.needs().contains(line.number())))
        .flatMap(next -> orders(without(rest, next), with(begun, next)));
  }

  private static List<PuzzleLine> without(List<PuzzleLine> lines, PuzzleLine line) {
    return lines.stream().filter(other -> other != line).toList();
  }

  private static List<PuzzleLine> with(List<PuzzleLine> lines, PuzzleLine line) {
    return Stream.concat(lines.stream(), Stream.of(line)).toList();
  }

  /** The solution with one block in another order; the lines of inner blocks go with their head. */
  private List<PuzzleLine> solutionWith(List<PuzzleLine> order) {
    return inside(0, order).toList();
  }

  private Stream<PuzzleLine> inside(int parent, List<PuzzleLine> order) {
    List<PuzzleLine> block = order.get(0).parent() == parent ? order : block(parent);
    return block.stream()
        .flatMap(line -> Stream.concat(Stream.of(line), inside(line.number(), order)));
  }
}
