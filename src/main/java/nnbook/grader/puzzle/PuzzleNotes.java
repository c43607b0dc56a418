package nnbook.grader.puzzle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is noted about a puzzle. {@code 1 2 < 4 < 5}: the lines 1 and 2 stand above line 4, which
 * stands above 5; lines that no chain compares may stand either way round. Below {@code or} stand
 * other chains for blocks that can be put in order in another way. {@code name:: reason}: the line
 * in which a wrong answer differs from the solution is a distractor.
 *
 * @param ways for a line those that must stand above it, once for each way
 * @param distractors the reason for each wrong answer
 * @param rest what is neither
 */
public record PuzzleNotes(
    List<Map<Integer, Set<Integer>>> ways, Map<String, String> distractors, List<String> rest) {
  /** What stands in place of all that where there is no puzzle; the reason follows. */
  public static final String NONE = "no puzzle: ";

  /** What stands between the chains for one way and for another. */
  public static final String OR = "or";

  private static final Pattern CHAIN = Pattern.compile("\\d+( \\d+)*( < \\d+( \\d+)*)+");
  private static final Pattern DISTRACTOR = Pattern.compile("([a-z0-9-]+):: (\\S.*)");

  public static PuzzleNotes of(String section) {
    PuzzleNotes notes =
        new PuzzleNotes(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
    notes.ways.add(new HashMap<>());
    section.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(notes::read);
    return notes;
  }

  private void read(String line) {
    Matcher distractor = DISTRACTOR.matcher(line);
    if (line.equals(OR)) {
      ways.add(new HashMap<>());
    } else if (CHAIN.matcher(line).matches()) {
      Map<Integer, Set<Integer>> needs = ways.get(ways.size() - 1);
      String[] links = line.split(" < ");
      for (int i = 1; i < links.length; i++) {
        for (int lower : numbers(links[i])) {
          needs.computeIfAbsent(lower, number -> new TreeSet<>()).addAll(numbers(links[i - 1]));
        }
      }
    } else if (distractor.matches()) {
      distractors.put(distractor.group(1), distractor.group(2));
    } else {
      rest.add(line);
    }
  }

  private static List<Integer> numbers(String link) {
    return Stream.of(link.split(" ")).map(Integer::valueOf).toList();
  }

  /** The lines of a block, each with those that must stand above it. */
  List<PuzzleLine> needing(List<PuzzleLine> block) {
    List<Map<Integer, Set<Integer>>> own =
        IntStream.range(0, ways.size())
            .filter(way -> way == 0 || compares(ways.get(way), block))
            .mapToObj(ways::get)
            .toList();
    return block.stream()
        .map(line -> line.needing(own.stream().map(way -> needs(way, line, block)).toList()))
        .toList();
  }

  private static boolean compares(Map<Integer, Set<Integer>> way, List<PuzzleLine> block) {
    return block.stream().anyMatch(line -> way.containsKey(line.number()));
  }

  /** What follows a block within the same statement needs all of it. */
  private static Set<Integer> needs(
      Map<Integer, Set<Integer>> way, PuzzleLine line, List<PuzzleLine> block) {
    Set<Integer> needs = new TreeSet<>(way.getOrDefault(line.number(), Set.of()));
    if (line.continuesBlock()) {
      block.stream().filter(other -> other != line).map(PuzzleLine::number).forEach(needs::add);
    }
    return needs;
  }
}
