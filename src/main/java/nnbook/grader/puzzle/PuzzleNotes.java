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
import java.util.stream.Stream;

/**
 * What an author notes about a puzzle. {@code 1 2 < 4 < 5}: the lines 1 and 2 stand above line 4,
 * which stands above 5; lines that no chain compares may stand either way round.
 * {@code name:: reason}: the line in which a wrong answer differs from the solution is a
 * distractor.
 *
 * @param needs for a line those that must stand above it
 * @param distractors the reason for each wrong answer
 * @param rest what is neither
 */
record PuzzleNotes(
    Map<Integer, Set<Integer>> needs, Map<String, String> distractors, List<String> rest) {
  private static final Pattern CHAIN = Pattern.compile("\\d+( \\d+)*( < \\d+( \\d+)*)+");
  private static final Pattern DISTRACTOR = Pattern.compile("([a-z0-9-]+):: (\\S.*)");

  static PuzzleNotes of(String section) {
    PuzzleNotes notes =
        new PuzzleNotes(new HashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    section.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(notes::read);
    return notes;
  }

  private void read(String line) {
    Matcher distractor = DISTRACTOR.matcher(line);
    if (CHAIN.matcher(line).matches()) {
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

  Set<Integer> needs(int number) {
    return needs.getOrDefault(number, Set.of());
  }
}
