package nnbook.author.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nnbook.author.puzzle.PuzzleOrders;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzlePart;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * Audits the puzzle of an exercise, which every long solution has or says why not: any two lines of
 * a block that may change places pass all checks either way round, every line that is held in its
 * place fails when it leaves it, and so does every line that does not belong. What was proven is
 * kept, and not proven again while test, solution and puzzle are the same.
 */
final class PuzzleAuditor {
  private static final Messages MESSAGES = Messages.of("author");

  private final Path home;
  private final Grader grader;
  private final Exercise exercise;
  private final List<String> faults = new ArrayList<>();

  PuzzleAuditor(Path home, Grader grader, Exercise exercise) {
    this.home = home;
    this.grader = grader;
    this.exercise = exercise;
  }

  List<String> faults() {
    try {
      Puzzle.of(home, exercise).ifPresentOrElse(this::prove, this::missing);
    } catch (UserError e) {
      faults.add(e.getMessage());
    }
    return faults;
  }

  private void missing() {
    if (Puzzle.section(home, exercise).isEmpty() && Puzzle.isDue(home, exercise)) {
      faults.add(MESSAGES.get("audit.puzzle.missing", exercise.id(), Puzzle.FEWEST_LINES));
    }
  }

  private void prove(Puzzle puzzle) {
    Path proof = new ProjectLayout(home).target().resolve("puzzles/" + exercise.id() + ".txt");
    String key = grader.key(exercise, puzzle.toString()) + "\n";
    if (isProven(proof, key)) {
      return;
    }
    audit(puzzle);
    if (faults.isEmpty()) {
      keep(proof, key);
    }
  }

  private static boolean isProven(Path proof, String key) {
    try {
      return Files.exists(proof) && Files.readString(proof).equals(key);
    } catch (IOException e) {
      return false;
    }
  }

  /** Where nothing can be written, all is proven each time. */
  private static void keep(Path proof, String key) {
    try {
      SafeFiles.write(proof, key);
    } catch (UserError e) {
      return;
    }
  }

  /**
   * An answer that the puzzle accepts or not.
   *
   * @param fault what to say of the puzzle where it is wrong about that
   */
  private record Trial(String text, boolean accepted, Function<Verdict, String> fault) {}

  private void audit(Puzzle puzzle) {
    List<Trial> trials = new ArrayList<>();
    puzzle.parts().forEach(part -> trials.addAll(trials(puzzle, part)));
    grader.prepare(exercise, trials.stream().map(Trial::text).toList());
    for (Trial trial : trials) {
      Verdict verdict = trial.accepted
          ? grader.check(exercise, trial.text, "")
          : grader.checkUntilFailure(exercise, trial.text);
      if (verdict.passed() != trial.accepted) {
        faults.add(trial.fault.apply(verdict));
      }
    }
  }

  private static List<Trial> trials(Puzzle puzzle, PuzzlePart part) {
    List<Trial> trials = new ArrayList<>();
    PuzzleOrders orders = new PuzzleOrders(part);
    for (List<PuzzleLine> order : orders.telling()) {
      trials.add(new Trial(puzzle.source(part, order), true, verdict -> MESSAGES.get(
          "audit.puzzle.fails", numbers(order), ExerciseAuditor.what(verdict))));
    }
    for (PuzzleOrders.Swap swap : orders.forbidden()) {
      trials.add(new Trial(puzzle.source(part, swap.order()), false, verdict -> MESSAGES.get(
          "audit.puzzle.strict", swap.upper(), swap.lower())));
    }
    for (PuzzleLine line : part.distractors()) {
      trials.add(new Trial(puzzle.source(part, orders.with(line)), false, verdict -> MESSAGES.get(
          "audit.puzzle.distractor", line.code())));
    }
    return trials;
  }

  private static String numbers(List<PuzzleLine> order) {
    return order.stream().map(line -> "" + line.number()).collect(Collectors.joining(" "));
  }
}
