package nnbook.book.site.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.web.image.VerdictText;

/**
 * Compares verdicts of a page with those of the terminal: outcome, points and diagnosis of each
 * check, and which check is told. Digits of expected and actual numbers may differ in the last
 * place, where the JVM's functions are others than the page's.
 */
final class VerdictParity {
  private static final List<String> OF_CHECK =
      List.of("name", "points", "outcome", "headline", "diagnosis");

  /** Answers that get another verdict in the page, and why. */
  private static final Map<String, String> OTHERS = Map.of(
      "wrong/ch08/GradientNorms/every-layer", "an empty list has no array whose index is wrong",
      "wrong/ch13/SaveLoad/country", "String.format knows no country in the page",
      "wrong/ch13/SaveLoad/scanner", "the page has no java.util.Scanner",
      "wrong/ch14/PlusTimes/two-inputs-only", "an empty list has no array whose index is wrong");

  /** Answers that ask for the time: a page's clock stands still for 0.1 ms. */
  private static final List<String> BY_CLOCK =
      List.of("wrong/ch09/MiniBatches/other-randomness", "wrong/ch11/FixShuffle/by-the-clock");

  private static final String NAMED_CALL = "Exception: in ";

  private final Grader grader;
  private final JavaTab tab;

  VerdictParity(Grader grader, JavaTab tab) {
    this.grader = grader;
    this.tab = tab;
  }

  /** What differs in the verdicts on answers to an exercise, a line each. */
  List<String> differences(Exercise exercise, List<Path> answers) {
    List<String> texts = answers.stream().map(VerdictParity::read).toList();
    grader.prepare(exercise, texts);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String difference = difference(exercise, texts.get(i));
      String name = answers.get(i).toString().replace('\\', '/');
      boolean isOther = isAmong(OTHERS.keySet(), name);
      if (isOther == difference.isEmpty() && !isAmong(BY_CLOCK, name)) {
        differences.add(name + ": " + (isOther ? "gets the same verdict now" : difference));
      }
    }
    return differences;
  }

  private static boolean isAmong(Collection<String> answers, String file) {
    return answers.stream().anyMatch(answer -> file.endsWith(answer + ".java"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String difference(Exercise exercise, String text) {
    Verdict verdict = grader.check(exercise, text, "");
    if (verdict.outcome().compareTo(Outcome.NOT_RUN) > 0) {
      return ""; // does not compile, or ends its JVM
    }
    JsonNode page = tab.check(exercise.id(), text);
    List<String> wanted = parts(VerdictText.of(verdict));
    List<String> told = parts(page);
    if (wanted.size() != told.size()) {
      return "told " + page;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!isSame(wanted.get(i), told.get(i))) {
        return "expected " + wanted.get(i) + ", but was " + told.get(i);
      }
    }
    return "";
  }

  private static List<String> parts(JsonNode verdict) {
    List<String> parts = new ArrayList<>(List.of(
        verdict.path("outcome").asText(),
        verdict.path("points").asText(),
        verdict.path("told").path("name").asText()));
    verdict.path("checks").forEach(check -> parts.add(String.join(" | ", OF_CHECK.stream()
        .map(name -> withoutPlace(check.path(name).asText()))
        .toList())));
    return parts;
  }

  /** Of an exception that compiled code throws the page may know no more than what was called. */
  private static boolean isSame(String wanted, String told) {
    return wanted.equals(told)
        || told.contains(NAMED_CALL) && withoutMessage(wanted).equals(withoutMessage(told));
  }

  private static String withoutMessage(String text) {
    return text.replaceFirst("(?s)(Your code threw \\w+): .*?( \\(\\w+[.]java)", "$1$2");
  }

  /** Where calls go too deep depends on the stack. */
  private static String withoutPlace(String text) {
    return text.replaceFirst("(?s)^(Your code called itself too often).*", "$1");
  }
}
