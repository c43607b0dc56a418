package nnbook.course.grade;

import java.util.ArrayList;
import java.util.List;
import nnbook.course.report.CourseCsv;
import nnbook.course.report.ReportText;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;

/** The results of all students as a table for spreadsheets: a row a student. */
final class ResultsTable {
  private static final List<String> COLUMNS =
      List.of("id", "name", "email", "group", "handed_in", "points", "possible", "percent",
          "days_late", "factor", "by_hand", "notes");

  private ResultsTable() {}

  static String of(CourseSummary summary) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(COLUMNS);
    summary.exercises().stream().map(Exercise::id).forEach(header::add);
    rows.add(header);
    summary.students().forEach(student -> rows.add(row(student)));
    return CourseCsv.of(rows);
  }

  /** An exercise that has to be graded by hand has an empty cell. */
  private static List<String> row(StudentLine line) {
    List<String> row = new ArrayList<>(List.of(
        line.student().id(), line.student().name(), line.student().email(),
        line.student().group(), line.attempt(), ReportText.number(line.points()),
        "" + line.possiblePoints(), ReportText.number(line.percent()), "" + line.daysLate(),
        ReportText.number(line.factor()), "" + line.count(Outcome.NO_TEST),
        String.join(" ", line.notes())));
    line.exercises().forEach(exercise ->
        row.add(exercise.outcome() == Outcome.NO_TEST ? "" : "" + exercise.points()));
    return row;
  }
}
