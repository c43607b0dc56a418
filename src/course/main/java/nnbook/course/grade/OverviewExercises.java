package nnbook.course.grade;

import static nnbook.course.report.ReportPage.add;
import static nnbook.course.report.ReportPage.box;
import static nnbook.course.report.ReportPage.say;
import static nnbook.course.report.ReportPage.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.course.report.ReportText;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The part of the overview about exercises: how each ended for all, and the commonest mistakes. */
final class OverviewExercises {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int MOST_DIAGNOSES = 3;

  private final CourseSummary summary;

  OverviewExercises(CourseSummary summary) {
    this.summary = summary;
  }

  void addTo(Element main) {
    say(main, "h2", "", "overview.by.exercise");
    say(main, "p", "quiet", "overview.by.exercise.lead");
    Element body = table(main, "exercises", "page.exercise", "overview.passed",
        "overview.outcomes", "overview.diagnoses");
    for (int i = 0; i < summary.exercises().size(); i++) {
      int index = i;
      List<ExerciseLine> lines = summary.students().stream()
          .filter(StudentLine::handedIn).map(line -> line.exercises().get(index)).toList();
      row(body, summary.exercises().get(i), lines);
    }
  }

  private static void row(Element body, Exercise exercise, List<ExerciseLine> lines) {
    Element row = body.appendElement("tr");
    add(row, "th", "", exercise.id()).attr("scope", "row");
    long passed = lines.stream().filter(line -> line.outcome() == Outcome.PASSED).count();
    add(row, "td", "number",
        lines.isEmpty() ? "" : ReportText.percent(100.0 * passed / lines.size()));
    Element bar = box(row.appendElement("td"), "span", "bar").addClass("stack");
    for (Outcome outcome : Outcome.values()) {
      long count = lines.stream().filter(line -> line.outcome() == outcome).count();
      if (count > 0) {
        box(bar, "i", ReportText.word(outcome))
            .attr("style", "width:" + ReportText.number(100.0 * count / lines.size()) + "%")
            .attr("title", MESSAGES.get("overview.count", count, ReportText.outcome(outcome)));
      }
    }
    diagnoses(row.appendElement("td"), lines);
  }

  private static void diagnoses(Element cell, List<ExerciseLine> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.stream().map(ExerciseLine::diagnosis).filter(text -> !text.isEmpty())
        .forEach(text -> counts.merge(text, 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    Element list = box(cell, "ul", "diagnoses");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_DIAGNOSES)
        .forEach(entry -> {
          Element item = list.appendElement("li");
          add(item, "b", "", entry.getValue() + "×");
          item.appendText(" " + ReportText.shown(entry.getKey()));
        });
  }
}
