package nnbook.course.result;

import java.util.Locale;
import nnbook.exercise.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;

/**
 * One check of a graded exercise.
 *
 * @param name the method's name; of a hidden check, only its category
 * @param points what it is worth
 * @param outcome how it ended
 * @param visibility how much its author may see
 * @param category what a hidden check is about, such as "extreme values"; else empty
 * @param failure the parts of the failed expectation; all empty when it passed
 * @param printed what the code printed
 */
public record CheckScore(
    String name,
    int points,
    Outcome outcome,
    Visibility visibility,
    String category,
    Failure failure,
    String printed) {
  private static final Messages MESSAGES = Messages.of("course");

  /** The score of {@code check}, all of which its author may see. */
  public static CheckScore of(CheckResult check) {
    return new CheckScore(
        check.method(),
        check.points(),
        check.outcome(),
        Visibility.VISIBLE,
        "",
        check.failure(),
        check.printed());
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** The points that it earned: all or none. */
  public int earned() {
    return passed() ? points : 0;
  }

  /** The name as a sentence; of a hidden check, its category. */
  public String title() {
    return name.replace('_', ' ');
  }

  /** The same without all that its author may not see. */
  public CheckScore forStudent() {
    return switch (visibility) {
      case VISIBLE -> this;
      case BRIEF -> with(name, brief(ending(), failure.diagnosis()), "");
      case HIDDEN -> with(category, brief("", ""), "");
    };
  }

  /** How it ended, in words of ours alone: what the code threw may hold what it was given. */
  private String ending() {
    if (failure.headline().isEmpty()) {
      return "";
    }
    boolean other = outcome != Outcome.FAILED || failure.kind() == Failure.Kind.OTHER;
    return other
        ? MESSAGES.get("export.outcome." + word(outcome))
        : MESSAGES.get("brief." + word(failure.kind()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private CheckScore with(String shown, Failure told, String output) {
    return new CheckScore(shown, points, outcome, visibility, category, told, output);
  }

  private Failure brief(String headline, String diagnosis) {
    return new Failure(failure.kind(), headline, "", "", "", "", diagnosis, "");
  }
}
