package nnbook.course.result;

import java.util.Locale;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;

/** A check without all that its author may not see. */
final class StudentView {
  private static final Messages MESSAGES = Messages.of("course");

  private StudentView() {}

  static CheckResult of(CheckResult check) {
    return switch (check.visibility()) {
      case VISIBLE -> check;
      case BRIEF -> with(check, check.name(), ending(check), check.failure().diagnosis());
      case HIDDEN -> with(check, check.category(), "", "");
    };
  }

  /** How it ended, in words of ours alone: what the code threw may hold what it was given. */
  private static String ending(CheckResult check) {
    Failure failure = check.failure();
    if (failure.headline().isEmpty()) {
      return "";
    }
    boolean other = check.outcome() != Outcome.FAILED || failure.kind() == Failure.Kind.OTHER;
    return other
        ? MESSAGES.get("export.outcome." + word(check.outcome()))
        : MESSAGES.get("brief." + word(failure.kind()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static CheckResult with(
      CheckResult c, String name, String headline, String diagnosis) {
    Failure brief = new Failure(c.failure().kind(), headline, "", "", "", "", diagnosis, "");
    return new CheckResult(
        name, c.points(), c.outcome(), c.visibility(), c.category(), brief, "");
  }
}
