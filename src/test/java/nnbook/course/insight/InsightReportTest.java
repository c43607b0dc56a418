package nnbook.course.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.Thresholds;
import nnbook.course.insight.reading.HandIns;
import nnbook.course.insight.reading.KnownItems;
import nnbook.course.insight.report.InsightReport;
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
  private static final KnownItems KNOWN = KnownItems.of(HOME);
  private static final String NASTY = "<script>alert(1)</script> & \"x\" ]]> 学 \u001b[31m";

  @TempDir private Path folder;

  private InsightReport report() {
    List<Path> folders = Stream.of("graded", "handed-in").map(folder::resolve)
        .filter(Files::isDirectory).toList();
    HandIns handIns = HandIns.read(folders, KNOWN, List.of(), sentence -> {});
    return new InsightReport(handIns, KNOWN, Thresholds.STANDARD);
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

  @Test
  void flaws_that_are_planted_into_files_are_found_in_the_report() throws IOException {
    SimulatedFiles course = new SimulatedFiles(HOME, folder, 3, 300);
    course.write();
    Map<String, String> texts = written("out");
    JsonNode json = JsonMapper.builder().build().readTree(texts.get("insights.json"));
    List<String> found = json.get("findings").findValuesAsText("id");
    long hits = course.planted().stream().filter(item -> found.contains(item.id())).count();
    assertTrue(hits >= 0.85 * course.planted().size(), hits + " of " + course.planted().size());
    assertEquals(300, json.get("students").asInt() + json.get("unreadableFiles").asInt(), 6);
    assertTrue(json.get("enoughStudents").asBoolean());
    assertEquals(Finding.Kind.WRONG_KEY.name().toLowerCase(),
        json.get("findings").get(0).get("finding").asText());
    Document page = Jsoup.parse(texts.get("insights.html"));
    assertEquals(5, page.select("ol > li").size());
    assertTrue(page.select("figure > svg").size() >= 3);
    assertTrue(page.select("figure").stream()
        .allMatch(figure -> figure.selectFirst("figcaption").text().length() > 20));
    assertEquals(json.get("items").size() + 1, texts.get("items.csv").lines().count());
    assertEquals(texts, written("again"));
  }

  @Test
  void the_page_stands_alone_and_runs_nothing() throws IOException {
    new SimulatedFiles(HOME, folder, 4, 40).write();
    Document page = Jsoup.parse(written("out").get("insights.html"));
    assertEquals(0, page.select("script, link, img, iframe, [src], [href], [onload]").size());
    assertFalse(page.outerHtml().matches("(?is).*(?:https?:|url\\().*"));
  }

  @Test
  void nobody_is_named_whatever_the_files_say() throws IOException {
    new SimulatedFiles(HOME, folder, 5, 30).write();
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
    assertTrue(texts.get("mistakes.csv").contains("\"'=HYPERLINK(\"\"x\"\")\""),
        texts.get("mistakes.csv"));
  }

  @Test
  void with_too_few_students_nothing_is_judged_and_the_page_says_so() throws IOException {
    new SimulatedFiles(HOME, folder, 6, 12).write();
    assertEquals(List.of(), report().insight().findings());
    String page = Jsoup.parse(written("out").get("insights.html")).text();
    assertTrue(page.contains("There are too few students to tell good questions"), page);
    assertTrue(page.contains("Nothing is judged."), page);
  }
}
