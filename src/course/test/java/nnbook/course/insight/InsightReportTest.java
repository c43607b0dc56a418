package nnbook.course.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ProjectLayout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to report, with the questions of the book itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InsightReportTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final int REVERSED = 7;
  private static final KnownItems KNOWN = KnownItems.of(HOME);
  private static final String NASTY = "<script>alert(1)</script> & \"x\" ]]> 学 \u001b[31m";

  @TempDir private Path folder;

  private InsightReport report() {
    List<Path> folders = Stream.of("graded", "handed-in").map(folder::resolve)
        .filter(Files::isDirectory).toList();
    CohortFiles cohortFiles = CohortFiles.read(folders, KNOWN, List.of(), sentence -> {});
    return new InsightReport(cohortFiles, KNOWN);
  }

  private Map<String, String> written(String out) throws IOException {
    report().write(folder.resolve(out));
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private void handIn(String name, String state) throws IOException {
    Path file = folder.resolve("handed-in").resolve(name).resolve(".nnbook/state.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, state);
  }

  /** Student i passes the first try of the harder exercises from a later i on; one is reversed. */
  private void course(int students) throws IOException {
    List<String> exercises = ExerciseCatalog.of(new ProjectLayout(HOME).exercises()).all().stream()
        .map(Exercise::id).limit(15).toList();
    for (int i = 0; i < students; i++) {
      StringBuilder state = new StringBuilder();
      for (int e = 0; e < exercises.size(); e++) {
        boolean right = e == REVERSED ? i * 2 < students : i * 17 > (e + 1) * students;
        state.append(exercises.get(e)).append(right ? ".first = +works\n" : ".first = -works\n")
            .append(exercises.get(e)).append(right ? " = passed 1/1 " : " = failed 0/1 ")
            .append("0123456789abcdef\n");
      }
      handIn("s%03d".formatted(i), state.toString());
    }
  }

  @Test
  void the_check_that_good_students_miss_stands_first() throws IOException {
    course(60);
    Map<String, String> texts = written("out");
    assertEquals(Set.of("insights.html", "items.csv"), texts.keySet());
    Document page = Jsoup.parse(texts.get("insights.html"));
    List<String> rows = texts.get("items.csv").lines().toList();
    assertEquals(16, rows.size());
    String reversed = rows.stream().filter(row -> row.contains(",-0.")).findFirst().orElseThrow();
    assertTrue(page.selectFirst("td").text().endsWith("works (first try)"), page.text());
    assertTrue(reversed.contains(page.selectFirst("td").text()), reversed);
    assertEquals(1, page.select("figure > svg").size());
    assertTrue(page.selectFirst("figcaption").text().contains("14 checks"), page.text());
    assertEquals(texts, written("again"));
  }

  @Test
  void the_page_stands_alone_and_runs_nothing() throws IOException {
    course(40);
    String html =
        written("out").get("insights.html").replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("script, link, img, iframe, [src], [href], [onload]").size());
    assertFalse(html.matches("(?is).*(?:https?:|url\\((?!#)).*"), html);
  }

  @Test
  void nobody_is_named_whatever_the_files_say() throws IOException {
    course(30);
    handIn("Ada Lovelace_77_assignsubmission_file_", "# ada@example.org\n"
        + "ch01.WeightedInput.mistake.01234567 = Ada Lovelace was here\n"
        + "ch01.AdaLovelace.hints = 2\nch01.predict.ada-lovelace = 1 right\n"
        + "Ada Lovelace = ada@example.org\n");
    written("out").forEach((file, text) -> {
      assertFalse(text.matches("(?is).*(?:lovelace|ada@|example\\.org|Ada ).*"), file);
      assertFalse(text.matches("(?s).*\\bs0\\d\\d\\b.*"), file);
    });
  }

  @Test
  void what_students_could_have_written_is_shown_as_text() throws IOException {
    for (int i = 0; i < 25; i++) {
      handIn("s" + i, "ch01.WeightedInput = failed 0/5 0123456789abcdef\n"
          + "ch01.WeightedInput.mistake.01234567 = " + NASTY + "\n"
          + "ch01.WeightedInput.mistake.01234568 = =HYPERLINK(\"x\")\n");
    }
    Map<String, String> texts = written("out");
    Document page = Jsoup.parse(texts.get("insights.html"));
    assertEquals(0, page.select("script").size());
    assertTrue(page.text().contains("<script>alert(1)</script> & \"x\" ]]> 学"), page.text());
    assertFalse(texts.get("insights.html").contains("\u001b"));
  }

  @Test
  void with_too_few_students_nothing_is_judged_and_the_page_says_so() throws IOException {
    course(12);
    String page = Jsoup.parse(written("out").get("insights.html")).text();
    assertTrue(page.contains("There are too few students to tell good questions"), page);
    assertFalse(page.contains("What tells good students and weak ones least apart"), page);
  }
}
