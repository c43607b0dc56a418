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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.IncludeDirective;
import nnbook.snippet.chapter.PrintedCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The book prints code by tagged regions: they are well formed, fit on a page, and are printed. */
class ListingTest {
  private static final int WIDEST = 76;
  private static final int LONGEST = 14;
  private static final Pattern MARK = Pattern.compile("^\\s*(?://|#) (tag|end)::(.*)\\[\\]$");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));

  /** Each region without the regions that are nested in it. */
  private static final Map<String, List<String>> REGIONS = new TreeMap<>();

  /** Those that are narrow and short; code for speed is neither. */
  private static final Map<String, List<String>> SHORT = new TreeMap<>();

  @BeforeAll
  static void read_all_regions() throws IOException {
    for (Map.Entry<String, Path> room : new PrintedCode(HOME).folders().entrySet()) {
      Set<String> before = Set.copyOf(REGIONS.keySet());
      readRoom(room.getValue());
      Map<String, List<String>> own = new TreeMap<>(REGIONS);
      own.keySet().removeAll(before);
      assertTrue(!own.isEmpty(), "no regions in " + room);
      if (Set.of("engine", "frameworks").contains(room.getKey())) {
        SHORT.putAll(own);
      }
    }
    assertTrue(SHORT.size() > 30, "regions: " + SHORT.keySet());
  }

  private static void readRoom(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|py|mjs)")).toList()) {
        readRegions(file);
      }
    }
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

  private static Set<String> printed() throws IOException {
    Set<String> printed = new TreeSet<>();
    for (Path chapter : Chapters.all(HOME)) {
      for (String line : Files.readAllLines(chapter)) {
        IncludeDirective.of(line).ifPresent(include ->
            include.tags().forEach(tag -> printed.add(tag.replaceFirst("^!", ""))));
      }
    }
    return printed;
  }

  @Test
  void printed_regions_exist() throws IOException {
    Set<String> missing = printed();
    assertTrue(missing.size() > 30, "printed: " + missing);
    missing.removeAll(REGIONS.keySet());
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_region_is_printed() throws IOException {
    Set<String> idle = new TreeSet<>(REGIONS.keySet());
    idle.removeAll(printed());
    assertEquals(Set.of(), idle, "regions that no chapter prints");
  }

  @Test
  void names_are_kebab_case() {
    for (String name : REGIONS.keySet()) {
      assertTrue(NAME.matcher(name).matches(), name);
    }
  }

  @Test
  void lines_fit_in_a_page() {
    SHORT.forEach((name, lines) -> {
      int indent = lines.stream().filter(line -> !line.isBlank())
          .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElseThrow();
      for (String line : lines) {
        assertTrue(line.length() - indent <= WIDEST, name + ": " + line);
      }
    });
  }

  @Test
  void regions_are_short() {
    SHORT.forEach((name, lines) ->
        assertTrue(lines.size() <= LONGEST, name + " has " + lines.size() + " lines"));
  }
}
