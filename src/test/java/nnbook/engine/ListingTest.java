package nnbook.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine is printed in the book by tagged regions: they are well formed and fit on a page. */
class ListingTest {
  private static final int WIDEST = 76;
  private static final int LONGEST = 14;
  private static final Pattern MARK = Pattern.compile("^\\s*// (tag|end)::(.*)\\[\\]$");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  /** Each region without the regions that are nested in it. */
  private static final Map<String, List<String>> REGIONS = new TreeMap<>();

  @BeforeAll
  static void read_all_regions() throws IOException {
    Path engine = Path.of(System.getProperty("nnbook.home", "."), "src/main/java/nnbook/engine");
    try (Stream<Path> files = Files.walk(engine)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        readRegions(file);
      }
    }
    assertTrue(REGIONS.size() > 30, "regions: " + REGIONS.keySet());
  }

  private static void readRegions(Path file) throws IOException {
    Deque<String> open = new ArrayDeque<>();
    for (String line : Files.readAllLines(file)) {
      Matcher mark = MARK.matcher(line);
      if (!mark.matches()) {
        assertTrue(!line.contains("tag::") && !line.contains("end::"), file + ": " + line);
        if (!open.isEmpty()) {
          REGIONS.get(open.peek()).add(line);
        }
      } else if (mark.group(1).equals("tag")) {
        open.push(mark.group(2));
        assertEquals(null, REGIONS.put(open.peek(), new ArrayList<>()), "twice: " + open.peek());
      } else {
        assertEquals(mark.group(2), open.pop(), "closed in " + file);
      }
    }
    assertTrue(open.isEmpty(), "not closed in " + file + ": " + open);
  }

  @Test
  void names_are_kebab_case() {
    for (String name : REGIONS.keySet()) {
      assertTrue(NAME.matcher(name).matches(), name);
    }
  }

  @Test
  void lines_fit_in_a_page() {
    REGIONS.forEach((name, lines) -> {
      int indent = lines.stream().filter(line -> !line.isBlank())
          .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElseThrow();
      for (String line : lines) {
        assertTrue(line.length() - indent <= WIDEST, name + ": " + line);
      }
    });
  }

  @Test
  void regions_are_short() {
    REGIONS.forEach((name, lines) ->
        assertTrue(lines.size() <= LONGEST, name + " has " + lines.size() + " lines"));
  }
}
