package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.platform.Home;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Appendix B binds the chapters: it knows the symbols that their tables explain, each once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotationTest {
  private static final Path NOTATION = Chapters.find(Home.folder(), "appendix-b");
  private static final Pattern CELL = Pattern.compile("\\|((?:\\\\.|[^|\\\\])*)");
  private static final Pattern STEM = Pattern.compile("stem:\\[((?:\\\\.|[^]\\\\])*)]");

  /** Returns the rows of the tables whose first column has this head, each as its cells. */
  private static List<List<String>> rows(Path chapter, String head) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : ChapterSource.read(chapter, Home.folder()).text().lines().toList()) {
      if (line.matches("(?i)\\| ?" + head + " ?\\|.*")) {
        inside = true;
      } else if (line.startsWith("|===")) {
        inside = false;
      } else if (inside && line.startsWith("|")) {
        rows.add(CELL.matcher(line).results().map(cell -> cell.group(1).strip()).toList());
      }
    }
    return rows;
  }

  private static List<String> symbols(Path chapter, String head) {
    return rows(chapter, head).stream().flatMap(row -> stems(row.get(0))).toList();
  }

  private static Stream<String> stems(String cell) {
    return STEM.matcher(cell).results().map(NotationTest::plain);
  }

  /** Spaces, and the backslashes that a table or a macro needs, do not tell symbols apart. */
  private static String plain(MatchResult stem) {
    return stem.group(1).replaceAll("\\\\(?=[]|])", "").replaceAll("\\\\,|\\s", "");
  }

  @Test
  void the_notation_has_every_symbol_that_a_chapter_explains_in_its_table() {
    Set<String> known = new HashSet<>(symbols(NOTATION, "symbol"));
    List<String> missing = new ArrayList<>();
    int tables = 0;
    for (Path chapter : Chapters.all(Home.folder())) {
      List<String> symbols = symbols(chapter, "symbol");
      tables += symbols.isEmpty() ? 0 : 1;
      symbols.stream().filter(symbol -> !known.contains(symbol))
          .forEach(symbol -> missing.add(Chapters.name(chapter) + ": " + symbol));
    }
    assertEquals(List.of(), missing);
    assertTrue(tables > 8, "found " + tables + " chapters with a table of symbols");
    assertTrue(known.size() > 80, "found " + known.size() + " symbols");
  }

  @Test
  void each_symbol_is_there_once_with_its_shape_and_its_place() {
    Set<String> seen = new HashSet<>();
    for (String symbol : symbols(NOTATION, "symbol")) {
      assertTrue(seen.add(symbol), symbol);
    }
    for (List<String> row : rows(NOTATION, "symbol")) {
      assertEquals(4, row.size(), row::toString);
      assertTrue(row.stream().noneMatch(String::isEmpty), row::toString);
      assertTrue(row.get(3).matches("<<[\\w-]+>>"), row::toString);
    }
  }

  @Test
  void a_second_meaning_has_a_first_one_and_names_where_it_holds() {
    Set<String> known = new HashSet<>(symbols(NOTATION, "symbol"));
    List<List<String>> rows = rows(NOTATION, "letter");
    assertTrue(rows.size() > 15, rows::toString);
    for (List<String> row : rows) {
      assertTrue(stems(row.get(0)).allMatch(known::contains), row::toString);
      Matcher place = Pattern.compile("<<|chapter \\d").matcher(row.get(2));
      assertTrue(place.find(), row::toString);
    }
  }
}
