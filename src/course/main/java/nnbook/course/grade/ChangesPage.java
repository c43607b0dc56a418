package nnbook.course.grade;

import static nnbook.course.report.ReportPage.add;
import static nnbook.course.report.ReportPage.say;
import static nnbook.course.report.ReportPage.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.course.report.CourseCsv;
import nnbook.course.report.ReportPage;
import nnbook.course.report.ReportText;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Student;
import nnbook.grader.CheckResult;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** What a regrade has changed: who gains or loses what, and by which check. */
final class ChangesPage {
  private static final Messages MESSAGES = Messages.of("course");

  private ChangesPage() {}

  static String of(ResultChanges changes, Roster roster) {
    ReportPage page = new ReportPage(MESSAGES.get("changes.title"));
    Element head = page.main().appendElement("header");
    say(head, "p", "kicker", "page.student.kicker");
    say(head, "h1", "", "changes.title");
    say(head, "p", "", changes.students().isEmpty() && changes.checks().isEmpty()
        ? "changes.none" : "changes.lead", changes.students().size(), changes.checks().size());
    if (!changes.students().isEmpty()) {
      students(page.main(), changes, roster);
    }
    if (!changes.checks().isEmpty()) {
      byCheck(page.main(), changes);
      checks(page.main(), changes);
    }
    return page.html();
  }

  private static void students(Element main, ResultChanges changes, Roster roster) {
    say(main, "h2", "", "changes.students");
    Element body = table(main, "", "page.student", "changes.before", "changes.after",
        "changes.difference");
    for (ResultChanges.StudentChange change : changes.students()) {
      Element row = body.appendElement("tr");
      String label = roster.find(change.student()).map(Student::label).orElse("");
      Element name = add(row, "th", "", label).attr("scope", "row");
      add(name, "span", "quiet", label.equals(change.student()) ? "" : " " + change.student());
      add(row, "td", "number", ReportText.number(change.before()));
      add(row, "td", "number", ReportText.number(change.after()));
      difference(row, change.after() - change.before());
    }
  }

  private static void byCheck(Element main, ResultChanges changes) {
    Map<String, List<Integer>> byCheck = new LinkedHashMap<>();
    for (ResultChanges.CheckChange change : changes.checks()) {
      byCheck.computeIfAbsent(change.exercise() + "." + change.check(), key -> new ArrayList<>())
          .add(change.after() - change.before());
    }
    say(main, "h2", "", "changes.by.check");
    Element body = table(main, "", "page.check.name", "changes.gain", "changes.loss");
    byCheck.forEach((check, differences) -> {
      Element row = body.appendElement("tr");
      add(row, "th", "", CheckResult.title(check)).attr("scope", "row");
      add(row, "td", "number", "" + differences.stream().filter(d -> d > 0).count());
      add(row, "td", "number", "" + differences.stream().filter(d -> d < 0).count());
    });
  }

  private static void checks(Element main, ResultChanges changes) {
    say(main, "h2", "", "changes.each");
    Element body = table(main, "", "page.student", "page.exercise", "page.check.name",
        "changes.difference", "page.diagnosis");
    for (ResultChanges.CheckChange change : changes.checks()) {
      Element row = body.appendElement("tr");
      add(row, "th", "", change.student()).attr("scope", "row");
      add(row, "td", "", change.exercise());
      add(row, "td", "", CheckResult.title(change.check()));
      difference(row, change.after() - change.before());
      add(row, "td", "", change.diagnosis());
    }
  }

  private static void difference(Element row, double difference) {
    String sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
    add(row, "td", "number", sign + ReportText.number(Math.abs(difference)))
        .addClass(difference > 0 ? "gain" : "loss");
  }

  /** The same for spreadsheets: a row for each check of a student that changed. */
  static String csv(ResultChanges changes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("id", "exercise", "check", "before", "after", "diagnosis"));
    changes.checks().forEach(change -> rows.add(List.of(change.student(), change.exercise(),
        change.check(), "" + change.before(), "" + change.after(), change.diagnosis())));
    changes.students().forEach(change -> rows.add(List.of(change.student(), "", "",
        ReportText.number(change.before()), ReportText.number(change.after()), "")));
    return CourseCsv.of(rows);
  }
}
