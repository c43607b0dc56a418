package nnbook.author.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.Messages;

/**
 * Audits the graded tests by the mutants of the solutions: they kill nearly all, and each survivor
 * is explained.
 *
 * @param tallies what became of the mutants of each exercise, in the book's order
 * @param faults what is wrong, a sentence each
 */
public record MutantAudit(List<Tally> tallies, List<String> faults) {
  private static final Messages MESSAGES = Messages.of("author");
  private static final int FEWEST_PERCENT = 95;

  /** Survivors that no check can or should kill. */
  static final String REASONS = "src/author/mutants.txt";

  /** The mutants of one exercise: how many were killed, and which are explained survivors. */
  public record Tally(Exercise exercise, int mutants, int killed, List<Explained> explained) {}

  /** A survivor, and why no check kills it. */
  public record Explained(Mutant mutant, String reason) {}

  /** Reads PIT's report of the project at {@code home}. Throws UserError when it is of no use. */
  public static MutantAudit run(Path home, ExerciseCatalog catalog) {
    Map<String, List<Mutant>> mutants =
        MutantReport.read(home).stream().collect(Collectors.groupingBy(Mutant::exercise));
    Explanations explained = Explanations.read(home, REASONS);
    List<String> faults = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (Exercise exercise : catalog.all()) {
      List<Mutant> own = mutants.getOrDefault(exercise.id(), List.of());
      if (own.isEmpty()) {
        faults.add(MESSAGES.get("mutants.none", exercise.id()));
      }
      tallies.add(tally(exercise, own, explained, faults));
    }
    faults.addAll(explained.unused(method -> true));
    MutantAudit audit = new MutantAudit(tallies, faults);
    if (audit.mutants() > 0 && audit.percent() < FEWEST_PERCENT) {
      faults.add(MESSAGES.get("mutants.few", audit.percentText(), FEWEST_PERCENT));
    }
    return audit;
  }

  private static Tally tally(
      Exercise exercise, List<Mutant> mutants, Explanations reasons, List<String> faults) {
    List<Explained> explained = new ArrayList<>();
    List<Mutant> survivors =
        mutants.stream()
            .filter(mutant -> !mutant.killed())
            .sorted(Comparator.comparingInt(Mutant::line))
            .toList();
    for (Mutant mutant : survivors) {
      Optional<String> reason =
          reasons.take(
              mutant.exercise() + "." + mutant.method(), mutant.code(), mutant.change());
      reason.ifPresentOrElse(
          why -> explained.add(new Explained(mutant, why)),
          () -> faults.add(MESSAGES.get("mutants.survives",
              mutant.place(), mutant.method(), mutant.change(), mutant.code())));
    }
    return new Tally(exercise, mutants.size(), mutants.size() - survivors.size(), explained);
  }

  public int mutants() {
    return tallies.stream().mapToInt(Tally::mutants).sum();
  }

  public int killed() {
    return tallies.stream().mapToInt(Tally::killed).sum();
  }

  /** The share of the mutants that the graded tests kill, with one decimal. */
  public String percentText() {
    return String.format(Locale.ROOT, "%.1f", percent());
  }

  private double percent() {
    return mutants() == 0 ? 0 : 100.0 * killed() / mutants();
  }
}
