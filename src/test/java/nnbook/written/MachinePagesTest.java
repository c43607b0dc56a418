package nnbook.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.SolutionLines;
import nnbook.platform.Home;
import nnbook.platform.ProjectLayout;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The book as Markdown for tutors: whole, and without a line of a solution. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MachinePagesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+?\\.md)(?:#[^)]*)?\\)");

  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(RealBook.in(Edition.SITE))) {
      for (Path file : files.filter(f -> f.toString().matches(".*(\\.md|llms\\.txt)")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void every_page_but_those_with_answers_has_its_markdown_and_links_lead_somewhere()
      throws IOException {
    Map<String, String> texts = texts();
    try (Stream<Path> files = Files.list(RealBook.in(Edition.SITE))) {
      List<String> pages = files.map(file -> file.getFileName().toString())
          .filter(name -> name.matches("(?!answers-|index|review|404).*\\.html"))
          .map(name -> name.replace(".html", ".md")).sorted().toList();
      assertEquals(pages, texts.keySet().stream().filter(n -> n.endsWith(".md")).toList());
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      for (MatchResult link : LINK.matcher(text.getValue()).results().toList()) {
        assertTrue(texts.containsKey(link.group(1)), () -> text.getKey() + ": " + link.group(1));
      }
    }
  }

  /** Chapters print code of the engine and of their snippets; the others have no code to print. */
  @Test
  void no_page_but_the_chapters_has_a_line_of_a_solution() throws IOException {
    Path home = Home.folder();
    Map<String, String> texts = texts();
    texts.keySet().removeIf(name -> name.matches("(ch\\d+|appendix)-.*"));
    assertTrue(texts.size() > 100, () -> texts.keySet().toString());
    ExerciseCatalog.of(new ProjectLayout(home).exercises()).all().forEach(exercise -> {
      SolutionLines lines = SolutionLines.of(home, exercise);
      texts.forEach((name, text) ->
          assertEquals(List.of(), lines.in(text), () -> exercise.id() + " in " + name));
    });
  }
}
