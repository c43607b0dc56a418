package nnbook.course.insight.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nnbook.course.insight.analysis.ExerciseStatistics;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.Insight;
import nnbook.course.insight.analysis.ItemStatistics;
import nnbook.course.insight.analysis.Thresholds;
import nnbook.course.insight.cohort.TestItem;
import nnbook.course.insight.reading.HandIns;
import nnbook.course.insight.reading.KnownItems;
import nnbook.platform.SafeFiles;

/** All that there is to report, and the files with it. Nobody is named in any of them. */
public final class InsightReport {
  private final HandIns handIns;
  private final KnownItems known;
  private final Thresholds thresholds;
  private final Insight insight;
  private final Map<TestItem, ItemStatistics> items = new HashMap<>();
  private final Map<TestItem, ExerciseStatistics> exercises = new HashMap<>();
  private final Map<TestItem, Finding> findings = new HashMap<>();

  /** Analyzes what was handed in. */
  public InsightReport(HandIns handIns, KnownItems known, Thresholds thresholds) {
    this.handIns = handIns;
    this.known = known;
    this.thresholds = thresholds;
    insight = Insight.of(handIns.students(), known.order(), thresholds);
    insight.items().forEach(item -> items.put(item.item(), item));
    insight.exercises().forEach(e -> exercises.put(TestItem.exercise(e.exercise()), e));
    insight.findings().forEach(finding -> findings.putIfAbsent(finding.item(), finding));
  }

  public HandIns handIns() {
    return handIns;
  }

  public Insight insight() {
    return insight;
  }

  KnownItems known() {
    return known;
  }

  Thresholds thresholds() {
    return thresholds;
  }

  ItemStatistics item(TestItem item) {
    return items.get(item);
  }

  ExerciseStatistics exercise(TestItem exercise) {
    return exercises.get(exercise);
  }

  /** The gravest finding about an item, if there is one; of a check, also as it was graded. */
  Optional<Finding> finding(TestItem item) {
    Optional<Finding> own = Optional.ofNullable(findings.get(item));
    return own.isEmpty() && item.kind() == TestItem.Kind.FIRST_TRY
        ? Optional.ofNullable(findings.get(item.graded()))
        : own;
  }

  /** Whether there are students enough to judge anything. */
  boolean isEnough() {
    return insight.students() >= thresholds.fewest();
  }

  /** Writes page, tables and JSON into {@code folder}, each whole or not; returns the page. */
  public Path write(Path folder) {
    SafeFiles.write(folder.resolve("items.csv"), new InsightCsv(this).items());
    SafeFiles.write(folder.resolve("exercises.csv"), new InsightCsv(this).exercises());
    SafeFiles.write(folder.resolve("mistakes.csv"), new InsightCsv(this).mistakes());
    SafeFiles.write(folder.resolve("insights.json"), new InsightJson(this).text());
    Path page = folder.resolve("insights.html");
    SafeFiles.write(page, new InsightPage(this).html());
    return page;
  }
}
