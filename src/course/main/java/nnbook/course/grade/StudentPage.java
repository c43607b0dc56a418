package nnbook.course.grade;

import static nnbook.course.report.ReportPage.add;
import static nnbook.course.report.ReportPage.bar;
import static nnbook.course.report.ReportPage.box;
import static nnbook.course.report.ReportPage.say;
import static nnbook.course.report.ReportPage.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.course.report.ReportPage;
import nnbook.course.report.ReportText;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.HandMark;
import nnbook.course.result.StudentResult;
import nnbook.course.submission.Student;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Outcome;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The page that a student gets: the points, what failed and why, and where to read on. */
final class StudentPage {
  private static final Messages MESSAGES = Messages.of("course");

  private final ExerciseCatalog catalog;
  private final KeptScores kept;

  StudentPage(ExerciseCatalog catalog, KeptScores kept) {
    this.catalog = catalog;
    this.kept = kept;
  }

  String of(GradedStudent graded) {
    StudentResult result = graded.result().forStudent();
    Student student = graded.student();
    ReportPage page = new ReportPage(MESSAGES.get("page.student.title", student.label()));
    head(page.main(), student, result);
    glance(page.main(), result);
    if (result.isHeld()) {
      return page.html();
    }
    for (ExerciseScore score : result.exercises()) {
      if (score.outcome() != Outcome.NOT_STARTED || !score.byHand().isEmpty()) {
        exercise(page.main(), score, Optional.ofNullable(graded.code().get(score.exercise())));
      }
    }
    return page.html();
  }

  private static void head(Element main, Student student, StudentResult result) {
    Element head = main.appendElement("header");
    say(head, "p", "kicker", "page.student.kicker");
    add(head, "h1", "", student.label());
    String line = Stream.of(student.id(), student.email(), student.group().isEmpty() ? ""
            : MESSAGES.get("page.group", student.group()))
        .filter(part -> !part.isEmpty() && !part.equals(student.label()))
        .collect(Collectors.joining(" · "));
    add(head, "p", "quiet", line);
    if (result.isHeld()) {
      say(head, "p", "", "held.page", result.heldUntil());
      notes(head, result);
      return;
    }
    double percent =
        result.possiblePoints() == 0 ? 0 : 100 * result.points() / result.possiblePoints();
    Element score = box(head, "p", "score");
    add(score, "strong", "", ReportText.number(result.points()));
    say(score, "span", "", "page.of.points", result.possiblePoints(), ReportText.percent(percent));
    bar(head, "passed", percent).addClass("large");
    if (result.factor() < 1) {
      int sum = result.exercises().stream().mapToInt(ExerciseScore::points).sum();
      say(head, "p", "quiet", "page.factor", sum, ReportText.percent(100 * result.factor()));
    }
    notes(head, result);
  }

  private static void notes(Element head, StudentResult result) {
    if (!result.notes().isEmpty()) {
      Element notes = box(head, "ul", "notes");
      result.notes().forEach(note -> add(notes, "li", "", note));
    }
  }

  private static void glance(Element main, StudentResult result) {
    say(main, "h2", "", "page.glance");
    Element body = table(main, "glance", "page.exercise", "page.outcome", "page.points");
    for (ExerciseScore score : result.exercises()) {
      Element row = body.appendElement("tr");
      Element name = row.appendElement("th").attr("scope", "row");
      boolean link = !result.isHeld()
          && (score.outcome() != Outcome.NOT_STARTED || !score.byHand().isEmpty());
      if (!link) {
        add(name, "span", "quiet", score.exercise());
      } else {
        add(name, "a", "", score.exercise()).attr("href", "#" + score.exercise());
      }
      if (result.isHeld()) {
        add(row, "td", "", held(score));
        continue;
      }
      badge(row.appendElement("td"), score.outcome());
      Element points = box(row, "td", "number");
      say(points, "span", "", "page.points.of", score.points(), score.possiblePoints());
      bar(points, "passed", percent(score));
    }
  }

  /** Whether there was anything to grade, and no more. */
  private static String held(ExerciseScore score) {
    return score.outcome() == Outcome.NOT_RUN || !score.sentence().isEmpty()
        ? score.sentence()
        : MESSAGES.get("held.missing");
  }

  private static double percent(ExerciseScore score) {
    return score.possiblePoints() == 0 ? 0 : 100.0 * score.points() / score.possiblePoints();
  }

  private static void badge(Element parent, Outcome outcome) {
    add(parent, "span", "badge", ReportText.outcome(outcome)).addClass(ReportText.word(outcome));
  }

  private void exercise(Element main, ExerciseScore score, Optional<String> code) {
    Element part = main.appendElement("section").attr("id", score.exercise());
    Element title = add(part, "h2", "", score.exercise());
    badge(title, score.outcome());
    say(title, "span", "points", "page.points.of", score.points(), score.possiblePoints());
    for (HandMark mark : score.byHand()) {
      String key = mark.graded() ? "hand.graded" : "hand.comment";
      Element box = box(part, "div", "check");
      say(box, "b", "", key, mark.points(), mark.possible());
      add(box, "p", "", mark.comment());
    }
    Optional<Exercise> exercise = catalog.find(score.exercise());
    exercise.ifPresent(e -> add(part, "p", "quiet", e.title().replace("`", "")));
    if (!score.sentence().isEmpty()) {
      add(part, "p", "told", score.sentence());
    }
    score.problems().forEach(problem -> problem(part, problem));
    if (score.problems().isEmpty() && !score.checks().isEmpty()) {
      checks(part, score);
    }
    code.ifPresent(name -> code(part, score, kept.code(name)));
    if (!score.passed()) {
      exercise.ifPresent(e -> readOn(part, e));
    }
  }

  private static void problem(Element part, CompileProblem problem) {
    Element box = box(part, "div", "check");
    if (problem.line() > 0) {
      Element line = box(box, "pre", "line");
      add(line, "span", "quiet", problem.line() + "  ");
      add(line, "code", "", problem.code());
    }
    add(box, "p", "diagnosis", problem.sentence());
    if (!problem.original().isEmpty()) {
      say(box, "p", "quiet", "page.original", problem.original());
    }
  }

  private static void checks(Element part, ExerciseScore score) {
    Element list = box(part, "ul", "checks");
    for (CheckResult check : score.checks()) {
      Element item = box(list, "li", check.passed() ? "passed" : "failed");
      String mark = check.passed() ? "✓" : "✗";
      add(item, "span", "mark", mark).attr("aria-label", ReportText.outcome(check.outcome()));
      say(item, "b", "", "page.check", check.title());
      say(item, "span", "points", "page.points.of", check.earned(), check.points());
      if (!check.passed()) {
        failure(item, check);
      }
    }
  }

  private static void failure(Element item, CheckResult check) {
    Failure failure = check.failure();
    if (!failure.diagnosis().isEmpty()) {
      add(item, "p", "diagnosis", failure.looks());
    }
    if (!failure.headline().isEmpty()) {
      add(item, "p", "", failure.headline());
    }
    List<String> labels = List.of("page.given", "page.expected", "page.actual", "page.difference",
        "page.printed");
    List<String> values = List.of(failure.given(), failure.expected(), failure.actual(),
        failure.difference(), check.printed());
    if (values.stream().allMatch(String::isEmpty)) {
      return;
    }
    Element list = box(item, "dl", "values");
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        say(list, "dt", "", labels.get(i));
        add(list.appendElement("dd"), "pre", "", values.get(i));
      }
    }
  }

  private static void code(Element part, ExerciseScore score, String text) {
    Element details = part.appendElement("details");
    say(details, "summary", "", "page.code", ExercisePaths.stubName(score.exercise()));
    Element list = box(details, "ol", "code");
    text.lines().forEach(line -> add(list.appendElement("li"), "code", "", line));
  }

  private static void readOn(Element part, Exercise exercise) {
    Element next = box(part, "p", "next");
    say(next, "span", "", "page.read.on");
    add(next, "code", "", "./nnbook read " + exercise.chapter());
    if (!exercise.anchor().isEmpty()) {
      say(next, "span", "", "page.section", exercise.anchor());
    }
    say(next, "span", "", "page.hints");
    add(next, "code", "", "./nnbook hint " + exercise.id());
    say(next, "span", "", "page.again");
    add(next, "code", "", "./nnbook check " + exercise.id());
  }
}
