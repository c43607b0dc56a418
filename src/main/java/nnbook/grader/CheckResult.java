package nnbook.grader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.diagnosis.Failure;
import nnbook.grader.compile.Compilation.TestMethod;
import nnbook.platform.Messages;

/**
 * One check of an exercise: a method of its graded test.
 *
 * @param name the method's name; of a hidden check, for its author, only the category
 * @param points what it is worth
 * @param outcome how it ended
 * @param visibility how much its author may see
 * @param category what a hidden check is about, such as "extreme values"; else empty
 * @param failure the parts of the failed expectation; all empty when it passed
 * @param printed what the code printed
 */
public record CheckResult(
    String name,
    int points,
    Outcome outcome,
    Visibility visibility,
    String category,
    Failure failure,
    String printed) {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final int MOST_PRINTED = 12;
  private static final Set<Failure.Kind> IN_THE_VALUES =
      Set.of(Failure.Kind.WRONG_VALUE, Failure.Kind.WRONG_SHAPE);

  static CheckResult of(TestMethod method, Outcome outcome, Failure failure, String printed) {
    Visibility visibility = method.hidden().isEmpty() ? Visibility.VISIBLE : Visibility.HIDDEN;
    return new CheckResult(method.name(), method.points(), outcome, visibility, method.hidden(),
        failure, printed);
  }

  /** The name as a sentence; of a hidden check, for its author, its category. */
  public String title() {
    return title(name);
  }

  /** A method's name as a sentence; {@code 1e_5} is a small number. */
  public static String title(String name) {
    return name.replaceAll("(\\de)_(?=\\d)", "$1-").replace('_', ' ');
  }

  /**
   * What is told of it in full, in this order: {@code headline}, where the values do not say it,
   * {@code given}, {@code expected}, {@code actual}, {@code difference}, {@code looks}, {@code
   * printed}; those that there are.
   */
  public Map<String, String> told() {
    boolean shown = !failure.actual().isEmpty() && !failure.actual().equals("null");
    boolean inTheValues = shown && IN_THE_VALUES.contains(failure.kind());
    boolean stack = failure.kind() == Failure.Kind.TEST_FAULT; // kept for us, in the JSON
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("headline", inTheValues ? "" : failure.headline());
    parts.put("given", failure.given());
    parts.put("expected", failure.expected());
    parts.put("actual", stack ? "" : failure.actual());
    parts.put("difference", failure.difference());
    parts.put("looks", hasDiagnosis() ? failure.looks() : "");
    parts.put("printed", beginning(printed.strip()));
    parts.values().removeIf(String::isEmpty);
    return parts;
  }

  /** What helps of that which a learner's code printed. */
  private static String beginning(String printed) {
    List<String> lines = List.of(printed.split("\r?\n", -1)); // the page has no lines()
    return lines.size() <= MOST_PRINTED + 1
        ? printed
        : String.join("\n", lines.subList(0, MOST_PRINTED)) + "\n" + MESSAGES.get("printed.more");
  }

  /** Whether it ended the JVM, so that the checks after it did not run. */
  public boolean stopped() {
    return outcome.compareTo(Outcome.TIME_LIMIT) >= 0 && outcome != Outcome.NO_TEST;
  }

  /** The same with what is told in place of its own diagnosis. */
  CheckResult withDiagnosis(String diagnosis) {
    return new CheckResult(
        name, points, outcome, visibility, category, failure.told(diagnosis), printed);
  }

  /** The same as a failure, for this reason. */
  public CheckResult failedFor(String headline) {
    return new CheckResult(
        name, points, Outcome.FAILED, visibility, category, Failure.of(headline), printed);
  }

  public boolean hasDiagnosis() {
    return !failure.diagnosis().isEmpty();
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** The points that it earned: all or none. */
  public int earned() {
    return passed() ? points : 0;
  }
}
