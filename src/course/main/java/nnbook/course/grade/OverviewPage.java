package nnbook.course.grade;

import static nnbook.course.report.ReportPage.add;
import static nnbook.course.report.ReportPage.box;
import static nnbook.course.report.ReportPage.say;
import static nnbook.course.report.ReportPage.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.course.report.ReportPage;
import nnbook.course.report.ReportText;
import nnbook.course.result.ResultFiles;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The instructor's page: how the course stands, exercise by exercise and student by student. */
final class OverviewPage {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int BINS = 10;

  private final CourseSummary summary;
  private final ReportPage page = new ReportPage(MESSAGES.get("overview.title"));
  private final Element main = page.main();

  private OverviewPage(CourseSummary summary) {
    this.summary = summary;
  }

  static String of(CourseSummary summary) {
    return new OverviewPage(summary).html();
  }

  private String html() {
    head();
    attention();
    distribution();
    new OverviewExercises(summary).addTo(main);
    grid();
    rules();
    return page.html();
  }

  private void head() {
    Element head = main.appendElement("header");
    say(head, "p", "kicker", "page.student.kicker");
    say(head, "h1", "", "overview.title");
    Element facts = box(head, "dl", "facts");
    fact(facts, "overview.students", "" + summary.studentCount());
    fact(facts, "overview.handed.in", "" + summary.handedIn());
    fact(facts, "overview.exercises", "" + summary.exerciseCount());
    fact(facts, "overview.mean", ReportText.percent(summary.meanPercent()));
    fact(facts, "overview.median", ReportText.percent(median()));
    Element files = box(head, "p", "quiet");
    link(files, "results.csv");
    if (summary.changes().isPresent()) {
      link(files, "changes.html");
    }
  }

  private static void fact(Element facts, String key, String value) {
    Element fact = facts.appendElement("div");
    say(fact, "dt", "", key);
    add(fact, "dd", "", value);
  }

  private static void link(Element parent, String file) {
    add(parent, "a", "", file).attr("href", file);
    parent.appendText("  ");
  }

  private double median() {
    double[] sorted = handedIn().stream().mapToDouble(StudentLine::percent).sorted().toArray();
    int n = sorted.length;
    return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  private List<StudentLine> handedIn() {
    return summary.students().stream().filter(StudentLine::handedIn).toList();
  }

  /** What the instructor has to look at. */
  private void attention() {
    say(main, "h2", "", "overview.attention");
    Element list = box(main, "ul", "notes");
    summary.unmatched().forEach(sentence -> add(list, "li", "bad", sentence));
    for (StudentLine line : summary.students()) {
      each(list, line, Outcome.NO_TEST, "overview.by.hand");
      each(list, line, Outcome.REFUSED, "overview.refused");
      each(list, line, Outcome.UNREADABLE, "overview.unreadable");
      if (!line.odd().isEmpty()) {
        Element item = list.appendElement("li").addClass("bad");
        student(item, line);
        item.appendText(ReportText.shown(
            MESSAGES.get("overview.odd", String.join(" ", line.odd()))));
      }
    }
    List<String> missing = summary.students().stream()
        .filter(line -> !line.handedIn()).map(line -> line.student().label()).toList();
    if (!missing.isEmpty()) {
      String key = missing.size() == 1 ? "overview.missing.one" : "overview.missing";
      say(list, "li", "", key, missing.size(), String.join(", ", missing));
    }
    long late = summary.students().stream().filter(line -> line.daysLate() > 0).count();
    if (late > 0) {
      say(list, "li", "", late == 1 ? "overview.late.one" : "overview.late", late);
    }
    if (list.childrenSize() == 0) {
      say(list, "li", "", "overview.nothing");
    }
    add(main, "p", "lines", summary.protections());
  }

  private void each(Element list, StudentLine line, Outcome outcome, String key) {
    List<String> ids = IntStream.range(0, line.exercises().size())
        .filter(i -> line.exercises().get(i).outcome() == outcome)
        .mapToObj(i -> summary.exercises().get(i).id()).toList();
    if (!ids.isEmpty()) {
      Element item = list.appendElement("li").addClass("bad");
      student(item, line);
      item.appendText(" " + MESSAGES.get(key, String.join(", ", ids)));
    }
  }

  private static void student(Element parent, StudentLine line) {
    String file = ResultFiles.fileName(line.student().id());
    add(parent, "a", "", line.student().label())
        .attr("href", "students/" + file.replace("%", "%25") + "/report.html");
  }

  /** How many students got how many percent. */
  private void distribution() {
    int[] counts = new int[BINS];
    handedIn().forEach(line -> counts[(int) Math.min(BINS - 1, line.percent() / BINS)]++);
    int most = Math.max(1, IntStream.of(counts).max().orElse(1));
    say(main, "h2", "", "overview.distribution");
    say(main, "p", "quiet", "overview.distribution.lead");
    Element chart = box(main, "div", "columns");
    for (int i = 0; i < BINS; i++) {
      Element column = chart.appendElement("div");
      add(column, "span", "count", counts[i] == 0 ? "" : "" + counts[i]);
      box(column, "i", "").attr("style",
          "height:" + ReportText.number(100.0 * counts[i] / most) + "%");
      String to = i == BINS - 1 ? "100" : "" + (10 * i + 9);
      add(column, "span", "label", 10 * i + "–" + to);
    }
  }

  /** A row for each student, a cell for each exercise; those with the fewest points first. */
  private void grid() {
    say(main, "h2", "", "overview.grid");
    say(main, "p", "quiet", "overview.grid.lead");
    Element legend = box(main, "p", "legend");
    for (Outcome outcome : Outcome.values()) {
      if (summary.count(outcome) > 0) {
        box(legend, "i", "cell").addClass(ReportText.word(outcome));
        add(legend, "span", "", ReportText.outcome(outcome));
      }
    }
    Element body = table(main, "grid", "page.student", "page.points", "overview.grid.exercises");
    summary.students().stream()
        .sorted(Comparator.comparing(StudentLine::percent)
            .thenComparing(line -> line.student().id()))
        .forEach(line -> row(body, line));
  }

  private void row(Element body, StudentLine line) {
    Element row = body.appendElement("tr");
    student(row.appendElement("th").attr("scope", "row"), line);
    add(row, "td", "number", ReportText.number(line.points()));
    Element cells = box(row, "td", "cells");
    String chapter = "";
    for (int i = 0; i < line.exercises().size(); i++) {
      ExerciseLine exercise = line.exercises().get(i);
      String own = summary.exercises().get(i).chapter();
      Element cell = box(cells, "i", own.equals(chapter) ? "" : "first");
      cell.addClass("cell").addClass(ReportText.word(exercise.outcome()))
          .attr("title", ReportText.shown(MESSAGES.get("overview.cell",
              summary.exercises().get(i).id(), ReportText.outcome(exercise.outcome()),
              exercise.points(), exercise.possiblePoints(), exercise.diagnosis())));
      chapter = own;
    }
  }

  private void rules() {
    say(main, "h2", "", "overview.rules");
    if (summary.rules().given().isEmpty()) {
      say(main, "p", "", "overview.rules.usual");
      return;
    }
    Element list = box(main, "dl", "values");
    summary.rules().given().forEach((key, value) -> {
      add(list, "dt", "", key);
      add(list, "dd", "", value);
    });
  }
}
