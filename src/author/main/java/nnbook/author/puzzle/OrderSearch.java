package nnbook.author.puzzle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzlePart;
import nnbook.grader.puzzle.SolutionCode;

/**
 * Finds by trying which lines of a block may change places. What the compiler is sure to refuse is
 * not tried: a variable that is used above its declaration, a statement below a return.
 */
final class OrderSearch {
  private static final Pattern DECLARATION =
      Pattern.compile("(?s)(?!return|throw|new)[A-Z_a-z][\\w.]*(?:<[\\w<>, ?]+>)?(?:\\[])* (\\w+)"
          + "(?: = .*)?;");
  private static final Pattern END = Pattern.compile("(?s)(?:return|throw|break|continue)\\b.*");

  private final PuzzlePart part;
  private final List<PuzzleLine> block;
  private final Predicate<List<PuzzleLine>> passes;

  /** {@code passes} tells whether the block is right in an order. */
  OrderSearch(PuzzlePart part, List<PuzzleLine> block, Predicate<List<PuzzleLine>> passes) {
    this.part = part;
    this.block = block;
    this.passes = passes;
  }

  /**
   * The ways in which the block is right, each by what a line needs; together they have exactly the
   * orders that pass. Empty when more than {@code most} orders would have to be tried.
   */
  Optional<List<Map<Integer, Set<Integer>>>> ways(int most) {
    LineOrders possible = new LineOrders(block, certain());
    int[] count = {0};
    if (!possible.all(order -> ++count[0] <= most)) {
      return Optional.empty();
    }
    Set<List<PuzzleLine>> right = new LinkedHashSet<>();
    possible.all(order -> !passes.test(order) || right.add(order));
    return Optional.of(ways(right));
  }

  /** Each way begins as one order that no other way has, and gives up what it need not hold. */
  private List<Map<Integer, Set<Integer>>> ways(Set<List<PuzzleLine>> right) {
    List<Map<Integer, Set<Integer>>> ways = new ArrayList<>();
    Set<List<PuzzleLine>> open = new LinkedHashSet<>(right);
    while (!open.isEmpty()) {
      LineOrders way = new LineOrders(block, loosened(open.iterator().next(), right));
      way.all(order -> open.remove(order) || true);
      ways.add(way.needs());
    }
    return ways;
  }

  private Map<Integer, Set<Integer>> loosened(
      List<PuzzleLine> order, Set<List<PuzzleLine>> right) {
    Map<Integer, Set<Integer>> needs = new HashMap<>();
    Set<Integer> above = new TreeSet<>();
    for (PuzzleLine line : order) {
      needs.put(line.number(), new TreeSet<>(above));
      above.add(line.number());
    }
    boolean looser = true;
    while (looser) {
      looser = false;
      for (PuzzleLine line : order) {
        for (int upper : neighbors(line.number(), needs)) {
          needs.get(line.number()).remove(upper);
          if (new LineOrders(block, needs).all(right::contains)) {
            looser = true;
          } else {
            needs.get(line.number()).add(upper);
          }
        }
      }
    }
    needs.keySet().forEach(line -> needs.put(line, neighbors(line, needs)));
    return needs;
  }

  /** What a line needs directly, and not because of another line. */
  private static Set<Integer> neighbors(int line, Map<Integer, Set<Integer>> needs) {
    Set<Integer> near = new TreeSet<>(needs.get(line));
    needs.get(line).forEach(upper -> near.removeAll(needs.get(upper)));
    return near;
  }

  private Map<Integer, Set<Integer>> certain() {
    Map<Integer, Set<Integer>> certain = new HashMap<>();
    for (PuzzleLine line : block) {
      Set<Integer> above =
          block.stream()
              .filter(other -> other != line && mustFollow(line, other))
              .map(PuzzleLine::number)
              .collect(Collectors.toCollection(TreeSet::new));
      certain.put(line.number(), above);
    }
    return certain;
  }

  private static boolean uses(String code, String name) {
    String plain = SolutionCode.withoutLiterals(code);
    return plain.matches("(?s).*(?<![.\\w])" + name + "\\b(?!\\().*");
  }

  private boolean mustFollow(PuzzleLine line, PuzzleLine other) {
    if (line.continuesBlock() || other.continuesBlock()) {
      return line.continuesBlock();
    }
    if (END.matcher(line.code()).matches()) {
      return true;
    }
    Matcher declaration = DECLARATION.matcher(other.code());
    return declaration.matches()
        && code(line).anyMatch(code -> uses(code, declaration.group(1)));
  }

  /** The line's own code, and that of the block that it opens. */
  private Stream<String> code(PuzzleLine line) {
    return Stream.concat(
        Stream.of(line.code()), part.block(line.number()).stream().flatMap(this::code));
  }
}
