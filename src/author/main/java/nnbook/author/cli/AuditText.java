package nnbook.author.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.author.attack.AttackResult;
import nnbook.author.audit.ExerciseAudit;
import nnbook.author.machine.JudgedMutation;
import nnbook.author.machine.MutationAudit;
import nnbook.author.machine.ToldKind;
import nnbook.grader.Verdict;
import nnbook.platform.Messages;
import nnbook.terminal.text.Document;

/** What an audit of exercises has found, for their authors. */
final class AuditText {
  private static final Messages MESSAGES = Messages.of("author");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
  private static final int LONGEST = 200;
  private static final String INDENT = "    ";

  private AuditText() {}

  /** The matrix of each exercise, files that belong to none, and a sum. */
  static Document of(List<ExerciseAudit> audits, List<String> stray) {
    Document text = new Document(false);
    audits.forEach(audit -> matrix(text, audit));
    stray.forEach(sentence -> text.code("✗ " + sentence));
    int mistakes = audits.stream().mapToInt(audit -> audit.mistakes().size()).sum();
    int faults = stray.size() + audits.stream().mapToInt(audit -> audit.faults().size()).sum();
    return text.code(MESSAGES.get("audit.summary", audits.size(), mistakes, faults));
  }

  /** A row for each wrong answer, a column for each check. */
  private static void matrix(Document text, ExerciseAudit audit) {
    text.code(MESSAGES.get("audit.exercise", audit.exercise().id(), audit.points()));
    int width = audit.mistakes().stream().mapToInt(m -> m.name().length()).max().orElse(0) + 2;
    for (int i = 0; i < audit.checks().size(); i++) {
      text.code("  " + " ".repeat(width) + "│ ".repeat(i) + "┌ " + audit.checks().get(i));
    }
    for (ExerciseAudit.Mistake mistake : audit.mistakes()) {
      StringBuilder row = new StringBuilder("  " + mistake.name());
      row.append(" ".repeat(width - mistake.name().length()));
      mistake.caught().forEach(caught -> row.append(caught ? "x " : "· "));
      text.code(row.toString());
    }
    audit.faults().forEach(fault -> text.code("  ✗ " + fault));
    text.emptyLine();
  }

  /** What became of an attack: what its author sees of it, and what the instructor sees. */
  static Document of(AttackResult result) {
    Document text = new Document(false);
    Verdict verdict = result.verdict();
    String mark = result.isBlocked() ? "✓ " : "✗ ";
    text.hanging(
        mark, "  ", MESSAGES.get("attacks.tries", result.attack().id(),
            result.attack().tries()));
    String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    text.hanging(
        INDENT, INDENT, MESSAGES.get("attacks.student", verdict.points(),
            verdict.possiblePoints(), outcome, sentence(verdict)));
    text.hanging(
        INDENT, INDENT, MESSAGES.get("attacks.instructor", result.attack().stoppedBy()));
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

  /**
   * What machine-made answers are told: the shares of each exercise, with all that are told nothing
   * or amiss, and those of all.
   */
  static Document of(MutationAudit audit) {
    Document text = new Document(false);
    audit.tallies().forEach(tally -> tally(text, tally));
    text.emptyLine();
    Map<String, Integer> recognizers = audit.recognizers();
    if (!recognizers.isEmpty()) {
      text.code(
          MESSAGES.get(
              "audit.machine.recognizers",
              recognizers.entrySet().stream()
                  .map(one -> one.getKey() + " " + one.getValue())
                  .collect(Collectors.joining(", "))));
    }
    audit.faults().forEach(fault -> text.code("✗ " + fault));
    text.code(
        MESSAGES.get(
            "audit.machine.shares",
            audit.percentText(ToldKind.EXACT),
            audit.percentText(ToldKind.GENERAL),
            audit.percentText(ToldKind.NOTHING),
            audit.percentText(ToldKind.DOUBTFUL),
            audit.percentText(ToldKind.CONTRADICTING)));
    return text.code(
        MESSAGES.get(
            "audit.machine.summary",
            audit.wrong(),
            audit.count(ToldKind.EXACT) + audit.count(ToldKind.GENERAL),
            audit.percentText(ToldKind.EXACT, ToldKind.GENERAL),
            audit.faults().size()));
  }

  private static void tally(Document text, MutationAudit.Tally tally) {
    text.code(
        MESSAGES.get(
            "audit.machine.exercise",
            tally.exercise().id(),
            tally.count(ToldKind.EXACT),
            tally.count(ToldKind.GENERAL),
            tally.count(ToldKind.NOTHING),
            tally.count(ToldKind.DOUBTFUL),
            tally.count(ToldKind.CONTRADICTING),
            tally.count(ToldKind.PASSED)));
    for (JudgedMutation one : tally.answers()) {
      String key = switch (one.told()) {
        case NOTHING -> "audit.machine.nothing";
        case DOUBTFUL -> "audit.machine.doubtful";
        case CONTRADICTING -> "audit.machine.contradicting";
        case PASSED -> "audit.machine.passed";
        default -> "";
      };
      if (!key.isEmpty()) {
        text.code(
            MESSAGES.get(
                key, one.answer().place(), one.answer().change(), one.sentence(), one.reason())
                .stripTrailing());
      }
    }
  }
}
