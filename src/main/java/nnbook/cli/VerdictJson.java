package nnbook.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nnbook.exercise.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Verdict;
import nnbook.grader.compile.CompileProblem;

/** Verdicts for programs. */
final class VerdictJson {
  private VerdictJson() {}

  static ArrayNode of(List<Verdict> verdicts) {
    return Json.array(verdicts, VerdictJson::verdict);
  }

  private static ObjectNode verdict(Verdict v) {
    ObjectNode json = Json.object()
        .put("exercise", v.exercise().id())
        .put("outcome", v.outcome().name().toLowerCase(Locale.ROOT))
        .put("points", v.points())
        .put("possiblePoints", v.possiblePoints())
        .put("exitCode", v.exitCode().code())
        .put("sentence", v.sentence());
    json.set("problems", Json.array(v.problems(), VerdictJson::problem));
    json.set("remarks", Json.array(v.remarks(), VerdictJson::problem));
    json.set("checks", Json.array(v.checks(), VerdictJson::check));
    return json;
  }

  private static ObjectNode problem(CompileProblem p) {
    return Json.object()
        .put("line", p.line())
        .put("code", p.code())
        .put("sentence", p.sentence())
        .put("original", p.original());
  }

  private static ObjectNode check(CheckResult c) {
    Failure f = c.failure();
    return Json.object()
        .put("name", c.method())
        .put("title", c.title())
        .put("points", c.points())
        .put("outcome", c.outcome().name().toLowerCase(Locale.ROOT))
        .put("headline", f.headline())
        .put("given", f.given())
        .put("expected", f.expected())
        .put("actual", f.actual())
        .put("difference", f.difference())
        .put("diagnosis", f.diagnosis())
        .put("seed", f.seed())
        .put("printed", c.printed());
  }
}
