package nnbook.grader.puzzle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the puzzle, which the page's script has too: puzzle-orders.json holds for both, and
 * PuzzleScriptTest runs it in the browser.
 */
class PuzzleOrdersTest {
  @TestFactory
  Stream<DynamicTest> each_order_gets_its_verdict() throws IOException {
    JsonNode puzzles =
        new ObjectMapper().readTree(getClass().getResource("/nnbook/grader/puzzle-orders.json"));
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode puzzle : puzzles) {
      List<PuzzleLine> lines = new ArrayList<>();
      puzzle.get("lines").forEach(line -> lines.add(line(line)));
      for (JsonNode order : puzzle.get("orders")) {
        String name = puzzle.get("puzzle").asText() + " " + order.get("order");
        tests.add(DynamicTest.dynamicTest(name, () -> assertEquals(
            order.get("right") + " " + order.get("fault").asText(), verdict(lines, order))));
      }
    }
    return tests.stream();
  }

  private static PuzzleLine line(JsonNode line) {
    List<Set<Integer>> needs = new ArrayList<>();
    for (JsonNode way : line.get("needs")) {
      Set<Integer> numbers = new HashSet<>();
      way.forEach(number -> numbers.add(number.asInt()));
      needs.add(numbers);
    }
    return new PuzzleLine(line.get("number").asInt(), line.get("parent").asInt(), 4,
        line.get("code").asText(), needs, line.get("why").asText());
  }

  private static String verdict(List<PuzzleLine> lines, JsonNode order) {
    PuzzleAttempt attempt = new PuzzleAttempt(new PuzzlePart("void f() {",
        lines.stream().filter(line -> !line.isDistractor()).toList(),
        lines.stream().filter(PuzzleLine::isDistractor).toList()));
    for (JsonNode index : order.get("order")) {
      Optional<PuzzleAttempt.Fault> fault = attempt.add(lines.get(index.asInt()));
      if (fault.isPresent()) {
        return attempt.placed().size() + " " + fault.get().word();
      }
    }
    return attempt.placed().size() + " ";
  }
}
