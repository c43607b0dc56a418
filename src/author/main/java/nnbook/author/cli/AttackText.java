package nnbook.author.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import nnbook.author.attack.AttackResult;
import nnbook.grader.Verdict;
import nnbook.terminal.text.Document;

/** What became of an attack: what its author sees of it, and what the instructor sees. */
final class AttackText {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
  private static final int LONGEST = 200;
  private static final String INDENT = "    ";

  private AttackText() {}

  /** One attack. */
  static Document of(AttackResult result) {
    Document text = new Document(false);
    Verdict verdict = result.verdict();
    String mark = result.isBlocked() ? "✓ " : "✗ ";
    text.hanging(
        mark, "  ", WorkshopCommand.words("attacks.tries", result.attack().id(),
            result.attack().tries()));
    String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    text.hanging(
        INDENT, INDENT, WorkshopCommand.words("attacks.student", verdict.points(),
            verdict.possiblePoints(), outcome, sentence(verdict)));
    text.hanging(
        INDENT, INDENT, WorkshopCommand.words("attacks.instructor", result.attack().stoppedBy()));
    result.damage().forEach(damage -> text.hanging(INDENT + "✗ ", INDENT + "  ", damage));
    return text;
  }

  /** What the verdict says, without signs that a terminal would obey. */
  private static String sentence(Verdict verdict) {
    String told =
        verdict.problems().isEmpty()
            ? verdict.told().map(check -> check.failure().headline()).orElse(verdict.sentence())
            : verdict.problems().get(0).sentence();
    String plain = CONTROL.matcher(told).replaceAll(" ");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " …";
  }
}
