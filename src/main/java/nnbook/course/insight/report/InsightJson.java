package nnbook.course.insight.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Function;
import nnbook.course.insight.analysis.ChoiceStatistics;
import nnbook.course.insight.analysis.DiagnosisCount;
import nnbook.course.insight.analysis.ExerciseStatistics;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.HintStatistics;
import nnbook.course.insight.analysis.Insight;
import nnbook.course.insight.analysis.Interval;
import nnbook.course.insight.analysis.ItemStatistics;
import nnbook.course.insight.analysis.PointBiserial;
import nnbook.course.insight.cohort.TestItem;

/** The whole report for programs; the names of the fields are documented and stay. */
public final class InsightJson {
  private final InsightReport report;
  private final FindingWords words;

  public InsightJson(InsightReport report) {
    this.report = report;
    words = new FindingWords(report);
  }

  String text() {
    try {
      return JsonMapper.builder().build().writerWithDefaultPrettyPrinter()
          .writeValueAsString(json()).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The report as one object. */
  public ObjectNode json() {
    Insight insight = report.insight();
    ObjectNode json = object()
        .put("students", insight.students())
        .put("results", report.handIns().results())
        .put("progressFiles", report.handIns().progressFiles())
        .put("loneProgressFiles", report.handIns().lone())
        .put("unreadableFiles", report.handIns().faults())
        .put("unknownEntries", report.handIns().strange())
        .put("enoughStudents", report.isEnough());
    json.set("findings", array(insight.findings(), this::finding));
    json.set("items", array(insight.items(), this::item));
    json.set("exercises", array(insight.exercises(), InsightJson::exercise));
    json.set("mistakes", array(report.insight().commonDiagnoses(), InsightJson::mistake));
    return json;
  }

  private ObjectNode finding(Finding finding) {
    return named(finding.item())
        .put("finding", word(finding.kind()))
        .put("number", finding.number())
        .put("doubt", finding.doubt())
        .put("sentence", words.sentence(finding));
  }

  private ObjectNode named(TestItem item) {
    return object()
        .put("kind", word(item.kind()))
        .put("id", item.id())
        .put("label", words.label(item));
  }

  private ObjectNode item(ItemStatistics item) {
    ObjectNode json = named(item.item())
        .put("answered", item.answered())
        .put("right", item.right())
        .put("difficulty", item.difficulty());
    json.set("difficultyInterval", interval(item.difficultyInterval()));
    json.put("judgedBy", item.discrimination().count());
    discrimination(json, item.discrimination());
    json.set("choices", array(item.choices(), InsightJson::choice));
    return json.put(
        "finding", report.finding(item.item()).map(f -> word(f.kind())).orElse(null));
  }

  private static void discrimination(ObjectNode json, PointBiserial r) {
    if (r.isKnown(1)) {
      json.put("discrimination", r.r());
      json.set("discriminationInterval", interval(r.interval()));
    } else {
      json.putNull("discrimination");
      json.putNull("discriminationInterval");
    }
  }

  private static ArrayNode interval(Interval interval) {
    return JsonNodeFactory.instance.arrayNode().add(interval.low()).add(interval.high());
  }

  private static ObjectNode choice(ChoiceStatistics choice) {
    ObjectNode json = object()
        .put("number", choice.number())
        .put("count", choice.count())
        .put("right", choice.right());
    discrimination(json, choice.discrimination());
    ArrayNode thirds = json.putArray("thirds");
    choice.thirds().forEach(thirds::add);
    return json;
  }

  private static ObjectNode exercise(ExerciseStatistics exercise) {
    ObjectNode json = object()
        .put("exercise", exercise.exercise())
        .put("started", exercise.started())
        .put("passed", exercise.passed())
        .put("left", exercise.left())
        .put("skipped", exercise.skipped())
        .put("gaveUp", exercise.gaveUp())
        .put("tries", Double.isNaN(exercise.tries()) ? null : exercise.tries());
    json.set("hints", array(exercise.hints(), InsightJson::hint));
    return json;
  }

  private static ObjectNode hint(HintStatistics hint) {
    return object()
        .put("number", hint.number())
        .put("seen", hint.seen())
        .put("helped", hint.helped());
  }

  private static ObjectNode mistake(DiagnosisCount count) {
    return object()
        .put("exercise", count.mistake().exercise())
        .put("mistake", count.mistake().sentence())
        .put("students", count.students());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static <T> ArrayNode array(Iterable<T> items, Function<T, ObjectNode> json) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(json.apply(item)));
    return array;
  }
}
