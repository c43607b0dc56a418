package nnbook.web.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.VerdictJson;
import nnbook.platform.JsonText;

/** Compares all words of verdicts of the page with those of the terminal. */
public final class VerdictParity {
  /** Answers that get another verdict in the page, and why. */
  private static final Map<String, String> OTHERS =
      Map.of("ch13.SaveLoad scanner", "the page has no java.util.Scanner");

  private static final String NO_TIME = "asks for the time, and a page's clock stands for 0.1 ms";

  private static final String NO_SEED = "draws from a generator without a seed";

  /** Answers that get this verdict or that. */
  private static final Map<String, String> BY_CHANCE = Map.of(
      "ch03.FullAdder arithmetic-in-a-layer", "shows where an object lies in memory",
      "ch07.MakeItLearn other-numbers", NO_SEED,
      "ch08.HeWeights unseeded", NO_SEED,
      "ch09.MiniBatches other-randomness", NO_TIME,
      "ch11.FixShuffle by-the-clock", NO_TIME,
      "ch12.KFold clock", NO_TIME,
      "ch12.SplitRows clock", NO_TIME);

  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(E-?\\d+)?");
  private static final double NEAR = 1e-12;

  private static final Pattern NAMED_CALL = Pattern.compile("Exception: (in|null|class) ");

  private final Grader grader;
  private final BiFunction<String, String, JsonNode> page;

  /** {@code page} gives the verdict on an exercise, by its name, for a text. */
  public VerdictParity(Grader grader, BiFunction<String, String, JsonNode> page) {
    this.grader = grader;
    this.page = page;
  }

  /** The answers whose verdicts may differ, such as "ch13.SaveLoad country". */
  static Set<String> accepted() {
    return Stream.of(OTHERS, BY_CHANCE).flatMap(answers -> answers.keySet().stream())
        .collect(Collectors.toSet());
  }

  /** What differs in the verdicts on the first answers, whole classes by name, a line each. */
  public List<String> differences(Exercise exercise, Map<String, String> answers, int most) {
    grader.prepare(exercise, answers.values().stream().limit(most).toList());
    List<String> differences = new ArrayList<>();
    answers.entrySet().stream().limit(most).forEach(answer -> {
      String name = exercise.id() + " " + answer.getKey();
      String difference = difference(exercise, answer.getValue());
      boolean isOther = OTHERS.containsKey(name);
      if (isOther == difference.isEmpty() && !BY_CHANCE.containsKey(name)) {
        differences.add(name + ": " + (isOther ? "gets the same verdict now" : difference));
      }
    });
    return differences;
  }

  private String difference(Exercise exercise, String text) {
    String verdict = JsonText.of(VerdictJson.of(grader.check(exercise, text, "")));
    List<String> wanted = words(PageTranscript.json(verdict));
    List<String> told = words(page.apply(exercise.id(), text));
    for (int i = 0; i < Math.max(wanted.size(), told.size()); i++) {
      String one = i < wanted.size() ? wanted.get(i) : "nothing";
      String other = i < told.size() ? told.get(i) : "nothing";
      if (!isSame(one, other)) {
        return "expected " + one + ", but was " + other;
      }
    }
    return "";
  }

  /** All that a reader sees; of a text that does not compile, why. */
  private static List<String> words(JsonNode verdict) {
    String outcome = verdict.path("outcome").asText("does_not_compile");
    List<String> words = new ArrayList<>(List.of(outcome));
    for (String name : List.of("problems", "remarks")) {
      verdict.path(name).forEach(problem -> words.add(name + " line "
          + Math.max(1, problem.get("line").asInt()) + " " + problem.get("sentence").asText()));
    }
    if (outcome.equals("does_not_compile")) {
      return words;
    }
    words.add(verdict.path("points").asText() + " of " + verdict.path("possiblePoints").asText());
    verdict.path("told").properties().forEach(part ->
        words.add("told " + part.getKey() + " " + inThePage(part.getValue().asText())));
    verdict.path("checks").forEach(check -> check.properties().forEach(part ->
        words.add(part.getKey() + " " + inThePage(part.getValue().asText()))));
    return words;
  }

  /** The page counts steps, and not seconds; where calls go too deep depends on the stack. */
  private static String inThePage(String text) {
    return text.replaceFirst("(?s)^(Your code called itself too often).*", "$1")
        .replaceFirst("(?s)^(Your code did not come to an end within) .*", "$1");
  }

  /**
   * Of an exception that compiled code throws, of null and of a cast the page may know no more than
   * what was called.
   * Functions of {@code Math} that the book's own code does not call may differ in the last digit.
   */
  private static boolean isSame(String wanted, String told) {
    return wanted.equals(told)
        || NAMED_CALL.matcher(told).find() && withoutMessage(wanted).equals(withoutMessage(told))
        || areNear(wanted, told);
  }

  private static boolean areNear(String wanted, String told) {
    double[] x = numbers(wanted);
    double[] y = numbers(told);
    return NUMBER.matcher(wanted).replaceAll("").equals(NUMBER.matcher(told).replaceAll(""))
        && x.length == y.length && IntStream.range(0, x.length)
            .allMatch(i -> Math.abs(x[i] - y[i]) <= NEAR * Math.max(1, Math.abs(x[i])));
  }

  private static double[] numbers(String text) {
    return NUMBER.matcher(text).results()
        .mapToDouble(number -> Double.parseDouble(number.group())).toArray();
  }

  private static String withoutMessage(String text) {
    return text.replaceFirst("(?s)(Your code threw \\w+): .*?( \\(\\w+[.]java)", "$1$2");
  }
}
