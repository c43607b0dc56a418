package nnbook.course.export.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nnbook.course.export.PointsText;
import nnbook.course.export.XmlElement;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.StudentResult;
import nnbook.grader.Outcome;

/**
 * JUnit's XML report: a suite for each student, a case for each check. The points are properties of
 * the suite; nothing is told about the machine.
 */
public final class JunitReport {
  private static final String SKIPPED = "skipped";

  private JunitReport() {}

  /** The report on all these students, made at {@code time}. */
  public static String of(List<StudentResult> results, Instant time) {
    XmlElement suites = new XmlElement("testsuites");
    results.forEach(result -> suites.add(suite(result, time)));
    return suites.document();
  }

  private static XmlElement suite(StudentResult result, Instant time) {
    List<ExportedCheck> checks = ExportedCheck.of(result);
    XmlElement suite =
        new XmlElement("testsuite")
            .with("name", result.student())
            .with("tests", checks.size())
            .with("skipped", count(checks, SKIPPED))
            .with("failures", count(checks, "failure"))
            .with("errors", count(checks, "error"))
            .with("time", "0")
            .with("hostname", "nnbook")
            .with("timestamp", time.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
    suite.add(properties(result));
    checks.forEach(check -> suite.add(testCase(check)));
    List<String> notes = new ArrayList<>(result.notes());
    checks.stream().filter(check -> check.passed() && !check.details().isEmpty())
        .forEach(check -> notes.add(check.name() + ": " + check.details()));
    if (!notes.isEmpty()) {
      suite.add(new XmlElement("system-out").cdata(String.join("\n", notes)));
    }
    return suite;
  }

  private static XmlElement properties(StudentResult result) {
    XmlElement properties = new XmlElement("properties");
    property(properties, "points", PointsText.of(result.points()));
    property(properties, "possiblePoints", result.possiblePoints());
    property(properties, "factor", result.factor());
    for (ExerciseScore score : result.exercises()) {
      property(properties, score.exercise(), score.points() + "/" + score.possiblePoints());
    }
    return properties;
  }

  private static void property(XmlElement properties, String name, Object value) {
    properties.add(new XmlElement("property").with("name", name).with("value", value));
  }

  private static XmlElement testCase(ExportedCheck check) {
    XmlElement test =
        new XmlElement("testcase")
            .with("name", check.title())
            .with("classname", check.exercise())
            .with("time", "0");
    String end = end(check.outcome());
    if (!end.isEmpty()) {
      XmlElement how = new XmlElement(end);
      if (!end.equals(SKIPPED)) {
        how.with("message", check.headline())
            .with("type", check.outcome().name().toLowerCase(Locale.ROOT));
      }
      test.add(how.cdata(check.details()));
    }
    return test;
  }

  private static long count(List<ExportedCheck> checks, String end) {
    return checks.stream().filter(check -> end(check.outcome()).equals(end)).count();
  }

  /** What did not run is skipped, and a fault of ours is an error and no failure. */
  private static String end(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "";
      case NOT_RUN -> SKIPPED;
      case NO_TEST -> "error";
      default -> "failure";
    };
  }
}
