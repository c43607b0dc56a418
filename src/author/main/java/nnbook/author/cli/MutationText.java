package nnbook.author.cli;

import java.util.Map;
import java.util.stream.Collectors;
import nnbook.author.machine.JudgedMutation;
import nnbook.author.machine.MutationAudit;
import nnbook.author.machine.ToldKind;
import nnbook.platform.Messages;
import nnbook.terminal.text.Document;

/** What the machine-made answers are told, for authors of exercises. */
public final class MutationText {
  private static final Messages MESSAGES = Messages.of("author");

  private MutationText() {}

  /** The shares of each exercise, with all that are told nothing or amiss, and those of all. */
  public static Document of(MutationAudit audit) {
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
