package nnbook.cli;

import java.util.List;
import java.util.Locale;
import nnbook.exercise.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Verdict;
import nnbook.grader.compile.CompileProblem;

/** Verdicts for programs. */
final class VerdictJson {
  private VerdictJson() {}

  static String of(List<Verdict> verdicts) {
    return verdicts.stream().map(VerdictJson::verdict).collect(Json.lines());
  }

  private static String verdict(Verdict v) {
    return Json.object(
        "exercise", Json.text(v.exercise().id()),
        "outcome", Json.text(v.outcome().name().toLowerCase(Locale.ROOT)),
        "points", "" + v.points(),
        "possiblePoints", "" + v.possiblePoints(),
        "exitCode", "" + v.exitCode().code(),
        "sentence", Json.text(v.sentence()),
        "problems", v.problems().stream().map(VerdictJson::problem).collect(Json.array()),
        "remarks", v.remarks().stream().map(VerdictJson::problem).collect(Json.array()),
        "checks", v.checks().stream().map(VerdictJson::check).collect(Json.array()));
  }

  private static String problem(CompileProblem p) {
    return Json.object(
        "line", "" + p.line(),
        "code", Json.text(p.code()),
        "sentence", Json.text(p.sentence()),
        "original", Json.text(p.original()));
  }

  private static String check(CheckResult c) {
    Failure f = c.failure();
    return Json.object(
        "name", Json.text(c.method()),
        "title", Json.text(c.title()),
        "points", "" + c.points(),
        "outcome", Json.text(c.outcome().name().toLowerCase(Locale.ROOT)),
        "headline", Json.text(f.headline()),
        "given", Json.text(f.given()),
        "expected", Json.text(f.expected()),
        "actual", Json.text(f.actual()),
        "difference", Json.text(f.difference()),
        "diagnosis", Json.text(f.diagnosis()),
        "seed", Json.text(f.seed()),
        "printed", Json.text(c.printed()));
  }
}
