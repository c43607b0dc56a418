package nnbook.course.insight.report;

import static nnbook.course.insight.report.InsightNumber.correlation;
import static nnbook.course.insight.report.InsightNumber.percent;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nnbook.course.insight.analysis.ChoiceStatistics;
import nnbook.course.insight.analysis.ExerciseStatistics;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.HintStatistics;
import nnbook.course.insight.analysis.Interval;
import nnbook.course.insight.analysis.ItemStatistics;
import nnbook.course.insight.cohort.TestItem;
import nnbook.course.report.PlainMarkup;
import nnbook.platform.Messages;
import nnbook.snippet.chapter.PredictQuestion;

/** What was found, in sentences. */
public final class FindingWords {
  private static final Messages MESSAGES = Messages.of("course");

  private final InsightReport report;

  public FindingWords(InsightReport report) {
    this.report = report;
  }

  /** What a finding is called: {@code Wrong answer keyed?}. */
  public String title(Finding.Kind kind) {
    return word("insight.kind.", kind);
  }

  /** What to do about it. */
  public String advice(Finding.Kind kind) {
    return word("insight.advice.", kind);
  }

  private static String word(String prefix, Enum<?> constant) {
    return MESSAGES.get(prefix + constant.name().toLowerCase(Locale.ROOT));
  }

  /** How an item is called: {@code ch06.Backprop: gradient of the weights}. */
  public String label(TestItem item) {
    return switch (item.kind()) {
      case EXERCISE -> item.unit();
      case CHECK -> MESSAGES.get("insight.label.check", item.unit(), words(item.name()));
      case FIRST_TRY -> MESSAGES.get("insight.label.first_try", item.unit(), words(item.name()));
      case QUESTION -> MESSAGES.get("insight.label.question", item.chapter(), title(item));
    };
  }

  private String title(TestItem item) {
    return report.known().question(item)
        .map(question -> PlainMarkup.of(question.box().title()))
        .orElse(item.unit());
  }

  private static String words(String method) {
    return method.replace('_', ' ');
  }

  /** The text of a choice, without markup. */
  String choice(TestItem item, int number) {
    return report.known().question(item)
        .map(PredictQuestion::box)
        .filter(box -> number >= 1 && number <= box.choices().size())
        .map(box -> PlainMarkup.of(box.choices().get(number - 1).text()))
        .orElse("");
  }

  /** The figures behind a finding, in a sentence. */
  public String sentence(Finding finding) {
    TestItem item = finding.item();
    return switch (finding.kind()) {
      case WRONG_KEY -> wrongKey(finding);
      case GOOD_MISS, NO_DISCRIMINATION -> discrimination(finding);
      case NEARLY_ALL_FAIL, NOBODY_FAILS -> {
        ItemStatistics all = report.item(item);
        yield MESSAGES.get(key(finding), all.right(), all.answered());
      }
      case LEFT -> left(report.exercise(item), finding);
      case NO_HELP -> {
        HintStatistics hint = report.exercise(item).hints().get(finding.number() - 1);
        yield MESSAGES.get(key(finding), hint.number(), hint.helped(), hint.seen());
      }
    };
  }

  private static String key(Finding finding) {
    return "insight.found." + finding.kind().name().toLowerCase(Locale.ROOT);
  }

  private String wrongKey(Finding finding) {
    ItemStatistics item = report.item(finding.item());
    ChoiceStatistics choice =
        item.choices().stream().filter(c -> c.number() == finding.number()).findFirst()
            .orElseThrow();
    List<Double> thirds = choice.thirds();
    return MESSAGES.get(key(finding), choice.number(), choice(item.item(), choice.number()),
        percent(thirds.get(2)), percent(thirds.get(0)), percent(item.difficulty()));
  }

  private String discrimination(Finding finding) {
    ItemStatistics item = report.item(finding.item());
    Interval interval = item.discrimination().interval();
    return MESSAGES.get(key(finding), correlation(item.discrimination().r()),
        correlation(interval.low()), correlation(interval.high()), item.discrimination().count(),
        percent(item.difficulty()));
  }

  private String left(ExerciseStatistics exercise, Finding finding) {
    List<ExerciseStatistics> all = report.insight().exercises();
    double started = all.stream().mapToInt(ExerciseStatistics::started).sum();
    double left = all.stream().mapToInt(ExerciseStatistics::left).sum();
    return MESSAGES.get(
        key(finding), exercise.left(), exercise.started(), percent(left / started));
  }

  /** What was read, and how far it goes, a sentence each. */
  public List<String> basis() {
    int students = report.insight().students();
    String read = MESSAGES.get("insight.read", students, report.handIns().results(),
        report.handIns().progressFiles(), report.insight().items().size());
    String sure = students < report.thresholds().fewest()
        ? MESSAGES.get("insight.too.few", report.thresholds().fewest())
        : MESSAGES.get(students < 100 ? "insight.few" : "insight.many");
    return List.of(read, sure);
  }

  /** What to say when there are no findings. */
  public String nothing() {
    return MESSAGES.get(report.isEnough() ? "insight.nothing" : "insight.nothing.few");
  }

  /** What could not be read or told, a sentence each; nothing when all could. */
  public List<String> gaps() {
    boolean narrow = report.isEnough() && report.insight().items().stream()
        .allMatch(item -> item.discrimination().count() < report.thresholds().fewest());
    return Stream.of(
            gap("insight.gap.narrow", narrow ? report.thresholds().fewestOthers() : 0),
            gap("insight.gap.lone", report.handIns().lone()),
            gap("insight.gap.files", report.handIns().faults()),
            gap("insight.gap.strange", report.handIns().strange()))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private static String gap(String key, int count) {
    return count == 0 ? "" : MESSAGES.get(key, count);
  }
}
