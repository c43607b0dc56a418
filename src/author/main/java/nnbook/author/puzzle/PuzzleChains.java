package nnbook.author.puzzle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzleNotes;
import nnbook.grader.puzzle.PuzzlePart;

/**
 * Finds by trying which lines of a solution may change places, and writes it as chains.
 *
 * @param passes whether the exercise's file, with this text, passes
 * @param most how many orders of one block may be tried
 */
record PuzzleChains(Predicate<String> passes, int most) {
  /** The chains for a solution, a line each; empty where a block has too many orders to try. */
  Optional<List<String>> of(Puzzle puzzle) {
    List<Map<Integer, Set<Integer>>> ways = new ArrayList<>();
    for (PuzzlePart part : puzzle.parts()) {
      PuzzleOrders orders = new PuzzleOrders(part);
      for (List<PuzzleLine> block : orders.blocks()) {
        Predicate<List<PuzzleLine>> right =
            order -> passes.test(puzzle.source(part, orders.solutionWith(order)));
        var found = new OrderSearch(part, block, right).ways(most);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        for (int way = 0; way < found.get().size(); way++) {
          if (way == ways.size()) {
            ways.add(new TreeMap<>());
          }
          ways.get(way).putAll(found.get().get(way));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (Map<Integer, Set<Integer>> way : ways) {
      if (!lines.isEmpty()) {
        lines.add(PuzzleNotes.OR);
      }
      lines.addAll(chains(way));
    }
    return Optional.of(lines);
  }

  /** Lines that need the same stand side by side; what needs just these goes on in their chain. */
  private static List<String> chains(Map<Integer, Set<Integer>> needs) {
    Map<Set<Integer>, Set<Integer>> links =
        new TreeMap<>(Comparator.comparing(PuzzleChains::ascending, Arrays::compare));
    needs.forEach((lower, upper) -> {
      if (!upper.isEmpty()) {
        links.computeIfAbsent(upper, key -> new TreeSet<>()).add(lower);
      }
    });
    List<String> chains = new ArrayList<>();
    while (!links.isEmpty()) {
      Set<Integer> link = links.keySet().iterator().next();
      StringBuilder chain = new StringBuilder(text(link));
      while (links.containsKey(link)) {
        link = links.remove(link);
        chain.append(" < ").append(text(link));
      }
      chains.add(chain.toString());
    }
    return chains;
  }

  private static int[] ascending(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static String text(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
