package nnbook.grader.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzleOrders;
import nnbook.grader.puzzle.PuzzlePart;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * Audits the puzzle of an exercise, if it has one: every order of a block that it accepts passes
 * all checks, every line that it holds in its place fails when it leaves it, and so does every
 * line that does not belong.
 */
final class PuzzleAuditor {
  private static final Messages MESSAGES = Messages.of("grader");

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
      Puzzle.of(home, exercise).ifPresent(this::audit);
    } catch (UserError e) {
      faults.add(e.getMessage());
    }
    return faults;
  }

  private void audit(Puzzle puzzle) {
    for (PuzzlePart part : puzzle.parts()) {
      PuzzleOrders orders = new PuzzleOrders(part);
      for (List<PuzzleLine> order : orders.accepted()) {
        Verdict verdict = grader.check(exercise, puzzle.source(part, order), "");
        if (!verdict.passed()) {
          fault("audit.puzzle.fails", numbers(order), ExerciseAuditor.what(verdict));
        }
      }
      for (PuzzleOrders.Swap swap : orders.forbidden()) {
        if (passes(puzzle, part, swap.order())) {
          fault("audit.puzzle.strict", swap.upper(), swap.lower());
        }
      }
      for (PuzzleLine distractor : part.distractors()) {
        if (passes(puzzle, part, orders.with(distractor))) {
          fault("audit.puzzle.distractor", distractor.code());
        }
      }
    }
  }

  private boolean passes(Puzzle puzzle, PuzzlePart part, List<PuzzleLine> order) {
    return grader.check(exercise, puzzle.source(part, order), "").passed();
  }

  private void fault(String key, Object... arguments) {
    faults.add(MESSAGES.get(key, arguments));
  }

  private static String numbers(List<PuzzleLine> order) {
    return order.stream().map(line -> "" + line.number()).collect(Collectors.joining(" "));
  }
}
