package nnbook.author.cli;

import java.util.List;
import nnbook.author.audit.ExerciseAudit;
import nnbook.author.audit.Mutant;
import nnbook.author.audit.MutantAudit;
import nnbook.grader.Exercise;
import nnbook.platform.Messages;
import nnbook.terminal.text.Document;

/** What an audit of exercises has found, for their authors. */
public final class AuditText {
  private static final Messages MESSAGES = Messages.of("author");

  private AuditText() {}

  /** The matrix of each exercise, files that belong to none, and a sum. */
  public static Document of(List<ExerciseAudit> audits, List<String> stray) {
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

  /** How many mutants of each exercise that was asked for are killed, and why others are not. */
  public static Document of(MutantAudit audit, List<Exercise> asked) {
    Document text = new Document(false).emptyLine();
    int explained = 0;
    for (MutantAudit.Tally tally : audit.tallies()) {
      explained += tally.explained().size();
      if (asked.contains(tally.exercise())) {
        tally(text, tally);
      }
    }
    audit.faults().forEach(fault -> text.code("✗ " + fault));
    return text.code(
        MESSAGES.get("audit.mutants.summary", audit.mutants(), audit.killed(),
            audit.percentText(), explained, audit.faults().size()));
  }

  private static void tally(Document text, MutantAudit.Tally tally) {
    String id = tally.exercise().id();
    text.code(MESSAGES.get("audit.mutants.exercise", id, tally.killed(), tally.mutants()));
    for (MutantAudit.Explained survivor : tally.explained()) {
      Mutant mutant = survivor.mutant();
      text.code("  · " + mutant.place() + " " + mutant.change());
      text.code("    " + survivor.reason());
    }
  }
}
