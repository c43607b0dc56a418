package nnbook.author.puzzle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzlePart;

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
    for (List<PuzzleLine> block : blocks()) {
      for (Map<Integer, Set<Integer>> needs : ways(block)) {
        new LineOrders(block, needs).all(order -> accepted.add(solutionWith(order)) || true);
      }
    }
    return accepted;
  }

  /**
   * Accepted orders, as few as show any two lines of a block that may change places either way
   * round.
   */
  public Set<List<PuzzleLine>> telling() {
    Set<String> shown = new HashSet<>();
    Set<List<PuzzleLine>> telling = new LinkedHashSet<>();
    for (List<PuzzleLine> order : accepted()) {
      boolean news = false;
      for (PuzzleLine upper : order) {
        for (PuzzleLine lower : order.subList(order.indexOf(upper) + 1, order.size())) {
          news |= upper.parent() == lower.parent()
              && shown.add(upper.number() + " " + lower.number());
        }
      }
      if (news) {
        telling.add(order);
      }
    }
    return telling;
  }

  /**
   * For every pair that must stand so, and that no line between holds apart, the swap; but none
   * that is accepted, because the block can be put in order in another way or two lines look alike.
   */
  public List<Swap> forbidden() {
    Set<String> accepted = new HashSet<>();
    accepted().forEach(order -> accepted.add(part.whole(order)));
    Map<String, Swap> swaps = new LinkedHashMap<>();
    for (List<PuzzleLine> block : blocks()) {
      ways(block).forEach(needs -> neighbors(block, needs)
          .filter(swap -> !accepted.contains(part.whole(swap.order())))
          .forEach(swap -> swaps.putIfAbsent(part.whole(swap.order()), swap)));
    }
    return List.copyOf(swaps.values());
  }

  private Stream<Swap> neighbors(List<PuzzleLine> block, Map<Integer, Set<Integer>> needs) {
    List<Swap> swaps = new ArrayList<>();
    for (PuzzleLine lower : block) {
      Set<Integer> above = above(lower.number(), needs);
      for (int upper : needs.get(lower.number())) {
        boolean near = above.stream().noneMatch(number -> above(number, needs).contains(upper));
        if (near && !lower.continuesBlock()) {
          swaps.add(new Swap(upper, lower.number(), swapped(block, needs, upper, lower)));
        }
      }
    }
    return swaps.stream();
  }

  /** The solution with {@code distractor} in place of the line that it resembles. */
  public List<PuzzleLine> with(PuzzleLine distractor) {
    return part.lines().stream()
        .map(line -> line.number() == distractor.number() ? distractor : line)
        .toList();
  }

  /** The block begins with all that the two need; then they come, in the wrong order. */
  private List<PuzzleLine> swapped(
      List<PuzzleLine> block, Map<Integer, Set<Integer>> needs, int upper, PuzzleLine lower) {
    Set<Integer> first = above(lower.number(), needs);
    first.addAll(above(upper, needs));
    first.remove(upper);
    List<PuzzleLine> order = new ArrayList<>();
    new LineOrders(block, needs).all(any -> {
      any.stream().filter(line -> first.contains(line.number())).forEach(order::add);
      order.add(lower);
      order.add(part.line(upper));
      any.stream().filter(line -> !order.contains(line)).forEach(order::add);
      return false;
    });
    return solutionWith(order);
  }

  /** All lines that must stand above one, directly or because of others. */
  private static Set<Integer> above(int line, Map<Integer, Set<Integer>> needs) {
    Set<Integer> above = new TreeSet<>();
    for (int number : needs.getOrDefault(line, Set.of())) {
      above.add(number);
      above.addAll(above(number, needs));
    }
    return above;
  }

  /** The ways to put a block in order, each by what a line needs. */
  private static List<Map<Integer, Set<Integer>>> ways(List<PuzzleLine> block) {
    List<Map<Integer, Set<Integer>>> ways = new ArrayList<>();
    for (int way = 0; way < block.get(0).needs().size(); way++) {
      Map<Integer, Set<Integer>> needs = new HashMap<>();
      for (PuzzleLine line : block) {
        needs.put(line.number(), line.needs().get(way));
      }
      ways.add(needs);
    }
    return ways;
  }

  /** The lines of each block. */
  List<List<PuzzleLine>> blocks() {
    return part.lines().stream().map(PuzzleLine::parent).distinct().map(part::block).toList();
  }

  /** The solution with one block in another order; the lines of inner blocks go with their head. */
  List<PuzzleLine> solutionWith(List<PuzzleLine> order) {
    return inside(0, order).toList();
  }

  private Stream<PuzzleLine> inside(int parent, List<PuzzleLine> order) {
    List<PuzzleLine> block = order.get(0).parent() == parent ? order : part.block(parent);
    return block.stream()
        .flatMap(line -> Stream.concat(Stream.of(line), inside(line.number(), order)));
  }
}
