package nnbook.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nnbook.exercise.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Verdict;
import nnbook.grader.compile.CompileProblem;

/** Verdicts for programs. */
final class VerdictJson {
  private VerdictJson() {}

  static String of(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(VerdictJson::verdict)
        .collect(Collectors.joining(",\n ", "[", "]"));
  }

  private static String verdict(Verdict v) {
    return object(
        "exercise", text(v.exercise().id()),
        "outcome", text(v.outcome().name().toLowerCase(Locale.ROOT)),
        "points", "" + v.points(),
        "possiblePoints", "" + v.possiblePoints(),
        "exitCode", "" + v.exitCode().code(),
        "sentence", text(v.sentence()),
        "problems", v.problems().stream().map(VerdictJson::problem).collect(array()),
        "remarks", v.remarks().stream().map(VerdictJson::problem).collect(array()),
        "checks", v.checks().stream().map(VerdictJson::check).collect(array()));
  }

  private static String problem(CompileProblem p) {
    return object(
        "line", "" + p.line(),
        "code", text(p.code()),
        "sentence", text(p.sentence()),
        "original", text(p.original()));
  }

  private static String check(CheckResult c) {
    Failure f = c.failure();
    return object(
        "name", text(c.method()),
        "title", text(c.title()),
        "points", "" + c.points(),
        "outcome", text(c.outcome().name().toLowerCase(Locale.ROOT)),
        "headline", text(f.headline()),
        "given", text(f.given()),
        "expected", text(f.expected()),
        "actual", text(f.actual()),
        "difference", text(f.difference()),
        "diagnosis", text(f.diagnosis()),
        "seed", text(f.seed()),
        "printed", text(c.printed()));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> array() {
    return Collectors.joining(",\n   ", "[", "]");
  }

  private static String object(String... keysAndValues) {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.append(i == 0 ? "" : ", ").append(text(keysAndValues[i])).append(": ");
      object.append(keysAndValues[i + 1]);
    }
    return object.append('}').toString();
  }

  private static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> text.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : "" + c);
      }
    }
    return text.append('"').toString();
  }
}
