package nnbook.course.insight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nnbook.course.report.CourseCsv;
import nnbook.grader.CheckResult;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.terminal.text.InlineText;

/** All that there is to report, and the files with it. Nobody is named in any of them. */
public final class InsightReport {
  private static final Messages MESSAGES = Messages.of("course");
  private static final List<String> COLUMNS = List.of("kind", "id", "label", "answered", "right",
      "difficulty", "judged_by", "discrimination");

  private final CohortFiles cohortFiles;
  private final KnownItems known;
  private final Insight insight;

  /** Analyzes what was handed in. */
  public InsightReport(CohortFiles cohortFiles, KnownItems known) {
    this.cohortFiles = cohortFiles;
    this.known = known;
    insight = Insight.of(cohortFiles.students(), known.order());
  }

  Insight insight() {
    return insight;
  }

  /** How an item is called: {@code ch06.Backprop: gradient of the weights}. */
  String label(TestItem item) {
    String name = item.kind() == TestItem.Kind.QUESTION
        ? known.question(item)
            .map(question -> InlineText.bare(false).of(question.box().title())).orElse(item.unit())
        : CheckResult.title(item.name());
    String place = item.kind() == TestItem.Kind.QUESTION ? item.chapter() : item.unit();
    return MESSAGES.get("insight.label." + word(item), place, name);
  }

  private static String word(TestItem item) {
    return item.kind().name().toLowerCase(Locale.ROOT);
  }

  /** What was read, how far it goes, and what is missing in it, a sentence each. */
  public List<String> basis() {
    int students = insight.students();
    List<String> sentences = new ArrayList<>();
    sentences.add(MESSAGES.get("insight.read", students, cohortFiles.results(),
        cohortFiles.progressFiles(), insight.items().size()));
    sentences.add(students < Insight.FEWEST
        ? MESSAGES.get("insight.too.few", Insight.FEWEST)
        : MESSAGES.get("insight.chance"));
    boolean isNarrow = insight.items().stream().noneMatch(ItemStatistics::isJudged);
    if (isNarrow && students >= Insight.FEWEST) {
      sentences.add(MESSAGES.get("insight.gap.narrow"));
    }
    gap(sentences, "insight.gap.lone", cohortFiles.lone());
    gap(sentences, "insight.gap.files", cohortFiles.faults());
    gap(sentences, "insight.gap.strange", cohortFiles.strange());
    return sentences;
  }

  private static void gap(List<String> sentences, String key, int count) {
    if (count > 0) {
      sentences.add(MESSAGES.get(key, count));
    }
  }

  /** Writes page and table into {@code folder}, each whole or not; returns the page. */
  public Path write(Path folder) {
    SafeFiles.write(folder.resolve("items.csv"), items());
    Path page = folder.resolve("insights.html");
    SafeFiles.write(page, new InsightPage(this).html());
    return page;
  }

  private String items() {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    for (ItemStatistics item : insight.items()) {
      rows.add(List.of(word(item.item()), item.item().id(), label(item.item()),
          "" + item.answered(), "" + item.right(), digits(item.difficulty()),
          "" + item.judgedBy(), item.isJudged() ? digits(item.discrimination()) : ""));
    }
    return CourseCsv.of(rows);
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
