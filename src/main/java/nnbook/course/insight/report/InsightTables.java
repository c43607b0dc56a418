package nnbook.course.insight.report;

import static nnbook.course.insight.report.InsightNumber.correlation;
import static nnbook.course.insight.report.InsightNumber.median;
import static nnbook.course.insight.report.InsightNumber.percent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nnbook.course.insight.analysis.DiagnosisCount;
import nnbook.course.insight.analysis.ExerciseStatistics;
import nnbook.course.insight.analysis.Finding;
import nnbook.course.insight.analysis.Interval;
import nnbook.course.insight.analysis.ItemStatistics;
import nnbook.course.insight.cohort.TestItem;
import nnbook.course.report.ReportText;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The tables of the page. */
final class InsightTables {
  private static final Messages MESSAGES = Messages.of("course");

  private final InsightReport report;
  private final FindingWords words;

  InsightTables(InsightReport report, FindingWords words) {
    this.report = report;
    this.words = words;
  }

  /** The findings after the first ones. */
  Element findings(int skipped) {
    Element table = table("finding", "item", "figures").addClass("stacked");
    List<Finding> all = report.insight().findings();
    for (int i = skipped; i < all.size(); i++) {
      Finding finding = all.get(i);
      row(table, (i + 1) + ". " + words.title(finding.kind()), words.label(finding.item()),
          words.sentence(finding));
    }
    return framed(table);
  }

  Element exercises() {
    Element table =
        table("exercise", "started", "passed", "left", "skipped", "gave_up", "tries", "hints");
    table.addClass("numbers");
    for (ExerciseStatistics e : report.insight().exercises()) {
      String hints = e.hints().stream()
          .map(hint -> hint.helped() + "/" + hint.seen()).collect(Collectors.joining(" · "));
      row(table, e.exercise(), "" + e.started(), "" + e.passed(), "" + e.left(),
          "" + e.skipped(), "" + e.gaveUp(), median(e.tries()), hints);
    }
    return framed(table);
  }

  Element mistakes(List<DiagnosisCount> counts) {
    Element table = table("students", "exercise", "mistake");
    for (DiagnosisCount count : counts) {
      row(table, "" + count.students(), count.mistake().exercise(), count.mistake().sentence());
    }
    return framed(table);
  }

  /** A table of items for each kind, by its title. */
  Map<String, Element> items() {
    Map<TestItem.Kind, List<ItemStatistics>> byKind = new LinkedHashMap<>();
    report.insight().items().forEach(item ->
        byKind.computeIfAbsent(item.item().kind(), kind -> new ArrayList<>()).add(item));
    Map<String, Element> tables = new LinkedHashMap<>();
    byKind.forEach((kind, items) -> {
      String word = "insight.page.items." + kind.name().toLowerCase(Locale.ROOT);
      tables.put(MESSAGES.get(word, items.size()), items(items));
    });
    return tables;
  }

  private Element items(List<ItemStatistics> items) {
    Element table = table("item", "answered", "right", "discrimination", "finding");
    table.addClass("numbers");
    for (ItemStatistics item : items) {
      row(table, words.label(item.item()), "" + item.answered(), part(item),
          discrimination(item),
          report.finding(item.item()).map(f -> words.title(f.kind())).orElse(""));
    }
    return framed(table);
  }

  private static String part(ItemStatistics item) {
    Interval interval = item.difficultyInterval();
    return MESSAGES.get("insight.cell.part", percent(item.difficulty()),
        Math.round(100 * interval.low()), Math.round(100 * interval.high()));
  }

  /** Nothing where it is not judged: a figure from three answers would be taken for one. */
  private String discrimination(ItemStatistics item) {
    if (item.discrimination().count() < report.thresholds().fewest()
        || !item.discrimination().isKnown(report.thresholds().fewestEach())) {
      return MESSAGES.get("insight.cell.unknown");
    }
    Interval interval = item.discrimination().interval();
    return MESSAGES.get("insight.cell.discrimination", correlation(item.discrimination().r()),
        correlation(interval.low()), correlation(interval.high()));
  }

  private static Element table(String... columns) {
    Element table = new Element("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : columns) {
      head.appendElement("th").attr("scope", "col")
          .text(MESSAGES.get("insight.column." + column));
    }
    table.appendElement("tbody");
    return table;
  }

  private static void row(Element table, String... cells) {
    Element row = table.selectFirst("tbody").appendElement("tr");
    for (String cell : cells) {
      row.appendElement("td").text(ReportText.shown(cell));
    }
  }

  /** A wide table scrolls by itself; the page does not. */
  private static Element framed(Element table) {
    Element frame = new Element("div").addClass("wide").attr("tabindex", "0");
    frame.appendChild(table);
    return frame;
  }
}
