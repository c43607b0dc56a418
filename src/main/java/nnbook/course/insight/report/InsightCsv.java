package nnbook.course.insight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nnbook.course.insight.analysis.DiagnosisCount;
import nnbook.course.insight.analysis.ExerciseStatistics;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.Interval;
import nnbook.course.insight.analysis.ItemStatistics;
import nnbook.course.insight.analysis.PointBiserial;
import nnbook.course.report.CourseCsv;

/** The figures as tables for a spreadsheet. */
final class InsightCsv {
  private final InsightReport report;
  private final FindingWords words;

  InsightCsv(InsightReport report) {
    this.report = report;
    words = new FindingWords(report);
  }

  /** A row for each check and question. */
  String items() {
    List<List<Object>> rows = report.insight().items().stream().map(this::item).toList();
    return table(
        List.of("kind", "id", "label", "answered", "right", "difficulty", "difficulty_low",
            "difficulty_high", "judged_by", "discrimination", "discrimination_low",
            "discrimination_high", "finding", "choice"),
        rows);
  }

  private List<Object> item(ItemStatistics item) {
    Interval part = item.difficultyInterval();
    PointBiserial r = item.discrimination();
    boolean known = r.isKnown(1);
    return List.of(
        word(item.item().kind()), item.item().id(), words.label(item.item()),
        item.answered(), item.right(), digits(item.difficulty()), digits(part.low()),
        digits(part.high()), r.count(), known ? digits(r.r()) : "",
        known ? digits(r.interval().low()) : "", known ? digits(r.interval().high()) : "",
        report.finding(item.item()).map(finding -> word(finding.kind())).orElse(""),
        report.finding(item.item()).map(Finding::number).filter(n -> n > 0)
            .map(String::valueOf).orElse(""));
  }

  /** A row for each exercise. */
  String exercises() {
    return table(
        List.of("exercise", "started", "passed", "left", "skipped", "gave_up", "tries"),
        report.insight().exercises().stream().map(InsightCsv::exercise).toList());
  }

  private static List<Object> exercise(ExerciseStatistics e) {
    return List.of(e.exercise(), e.started(), e.passed(), e.left(), e.skipped(), e.gaveUp(),
        InsightNumber.median(e.tries()));
  }

  /** A row for each mistake that was named often enough. */
  String mistakes() {
    return table(
        List.of("exercise", "mistake", "students"),
        report.insight().commonDiagnoses().stream().map(InsightCsv::mistake).toList());
  }

  private static List<Object> mistake(DiagnosisCount count) {
    return List.of(count.mistake().exercise(), count.mistake().sentence(), count.students());
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String table(List<String> header, List<List<Object>> rows) {
    List<List<String>> cells = new ArrayList<>(List.of(header));
    rows.forEach(row -> cells.add(row.stream().map(String::valueOf).toList()));
    return CourseCsv.of(cells);
  }
}
