package nnbook.course.similarity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nnbook.course.report.CourseCsv;
import nnbook.course.report.ReportPage;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Student;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import org.jsoup.nodes.Element;

/**
 * The pairs of submissions that an instructor should look at.
 *
 * @param pairs those at or above the threshold, the most similar first
 * @param students how many submissions were compared
 * @param comparisons how many pairs these are
 * @param median the similarity that half of all pairs do not reach, or NaN
 * @param threshold the similarity from which a pair is listed, from 0 to 1
 * @param notes what was left out, a sentence each
 */
public record SimilarityReport(
    List<SimilarPair> pairs,
    int students,
    int comparisons,
    double median,
    double threshold,
    List<String> notes) {
  /** The page that the overview of a graded course links to, beside it. */
  public static final String PAGE = "similarity.html";

  static final String TABLE = "similarity.csv";

  private static final Messages MESSAGES = Messages.of("course");

  public SimilarityReport {
    pairs = List.copyOf(pairs);
    notes = List.copyOf(notes);
  }

  /** Writes the page and the table into {@code folder}. */
  void write(Path folder, Roster roster) {
    SafeFiles.write(folder.resolve(PAGE), html(roster));
    SafeFiles.write(folder.resolve(TABLE), csv());
  }

  private String csv() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("first", "second", "average", "largest", "tokens", "exercises"));
    for (SimilarPair pair : pairs) {
      rows.add(List.of(pair.first(), pair.second(), percent(pair.average()),
          percent(pair.largest()), String.valueOf(pair.allTokens()), exercises(pair)));
    }
    return CourseCsv.of(rows);
  }

  private String html(Roster roster) {
    ReportPage page = new ReportPage(MESSAGES.get("similarity.title"));
    Element main = page.main();
    ReportPage.say(main, "h1", "", "similarity.title");
    ReportPage.say(main, "p", "", "similarity.intro");
    ReportPage.add(main, "p", "", summary());
    if (!pairs.isEmpty()) {
      Element rows = ReportPage.table(main, "", "similarity.first", "similarity.second",
          "similarity.average", "similarity.largest", "similarity.exercises");
      for (SimilarPair pair : pairs) {
        Element row = rows.appendElement("tr");
        ReportPage.add(row, "td", "", label(roster, pair.first()));
        ReportPage.add(row, "td", "", label(roster, pair.second()));
        ReportPage.add(row, "td", "number", percent(pair.average()) + "%");
        ReportPage.add(row, "td", "number", percent(pair.largest()) + "%");
        ReportPage.add(row, "td", "", exercises(pair));
      }
    }
    notes.forEach(note -> ReportPage.add(main, "p", "", note));
    return page.html();
  }

  /** What was compared and what came out, in sentences. */
  public String summary() {
    String usual = Double.isNaN(median)
        ? ""
        : " " + MESSAGES.get("similarity.median", percent(median));
    return MESSAGES.get("similarity.summary", students, comparisons, pairs.size(),
        percent(threshold)) + usual;
  }

  private static String label(Roster roster, String id) {
    String name = roster.find(id).map(Student::name).orElse("");
    return name.isEmpty() ? id : id + ", " + name;
  }

  /** The exercises that are alike, the longest part first. */
  private static String exercises(SimilarPair pair) {
    return pair.tokens().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f", 100 * share);
  }
}
