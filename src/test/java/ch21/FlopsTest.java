package ch21;

import ch21.Flops.Plan;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class FlopsTest {
  private static final double PLENTY = 1e30;

  @Test
  @Points(2)
  void a_budget_alone() {
    call(12_000, 20, PLENTY, PLENTY).is(new Plan(10, 200), 1e-9);
    call(3.15e23, 20, PLENTY, PLENTY).is(new Plan(51234753829.8, 1.024695076596e12), 1e-9);
  }

  @Test
  @Points(2)
  void too_little_text() {
    call(12_000, 20, 100, PLENTY)
        .mistake(new Plan(10, 100), "The budget isn't spent: less text leaves more for weights.")
        .mistake(new Plan(5, 100), "Half of the budget is left: divide it by 6 times the text.")
        .is(new Plan(20, 100), 1e-9);
  }

  @Test
  @Points(2)
  void too_little_memory() {
    call(12_000, 20, PLENTY, 32)
        .mistake(new Plan(2, 40), "The budget isn't spent: a smaller model may read more.")
        .mistake(new Plan(2, 200), "The budget isn't spent: a smaller model may read more.")
        .is(new Plan(2, 1000), 1e-9);
  }

  @Test
  @Points(2)
  void too_little_of_both() {
    call(12_000, 20, 100, 32)
        .mistake(new Plan(2, 40), "Neither budget nor text is used up: 40 is the best for 2 only"
            + " while there's a choice.")
        .is(new Plan(2, 100), 1e-9);
  }

  @Test
  @Points(3)
  void any_budget() {
    Expect.seeds(100, random -> {
      double operations = Math.pow(10, random.nextDouble(6, 25));
      double ratio = random.nextDouble(2, 40);
      double best = Math.sqrt(operations / 6 / ratio);
      double text = best * ratio * random.nextDouble(0.3, 3);
      double bytes = best * 16 * random.nextDouble(0.3, 6);
      call(operations, ratio, text, bytes).is(right(operations, ratio, text, bytes), 1e-9);
    });
  }

  private static Plan right(double operations, double ratio, double text, double bytes) {
    double best = Math.sqrt(operations / 6 / ratio);
    double weights = best * ratio > text ? operations / 6 / text : best;
    weights = weights * 16 > bytes ? bytes / 16 : weights;
    return new Plan(weights, Math.min(text, operations / 6 / weights));
  }

  private static Expectation<Plan> call(
      double operations, double ratio, double text, double bytes) {
    double best = Math.sqrt(operations / 6 / ratio);
    Plan right = right(operations, ratio, text, bytes);
    boolean free = text >= best * ratio && bytes >= best * 16;
    return Expect.given(
            "operations", operations, "tokensPerWeight", ratio, "text", text, "bytes", bytes)
        .when(() -> Flops.plan(operations, ratio, text, bytes))
        .mistake(right(6 * operations, ratio, text, bytes),
            "The 6 is missing: each weight costs 6 operations for each token.")
        .mistake(right(3 * operations, ratio, text, bytes),
            "2 operations are the way forward: a training costs 6.")
        .mistake(new Plan(right.weights(), operations / 6 / right.weights()),
            "There are no more tokens than the text has, also for a small model.")
        .mistake(right(operations, ratio, PLENTY, bytes),
            "The end of the text is ignored: no more tokens than that can be had.")
        .mistake(right(operations, ratio, text, 4 * bytes),
            "4 bytes hold one number: a training with Adam needs four of them for each weight.")
        .mistake(right(operations, ratio, text, PLENTY),
            "The memory is ignored, or undone by the end of the text: 16 bytes for each weight"
                + " must fit.")
        .mistakeWhere(free, () -> new Plan(best * Math.sqrt(6), best * ratio / Math.sqrt(6)),
            "The 6 belongs below the root: both numbers depend on it.")
        .mistakeWhere(free, () -> new Plan(best / Math.sqrt(6), best * ratio / Math.sqrt(6)),
            "The 6 belongs below the root: both numbers depend on it.")
        .mistake(new Plan(Math.floor(right.weights()), Math.floor(right.tokens())),
            "Both numbers are rounded down: a plan is not rounded.")
        .mistakeWhere(free, () -> new Plan(best * best, best * best * ratio),
            "The root is missing: weights times tokens is the ratio times the weights squared.")
        .mistakeWhere(free, () -> new Plan(best * ratio, best),
            "Weights and tokens are exchanged: there are more tokens.")
        .mistakeWhere(free, () -> new Plan(best * best, operations / 6 / best / best),
            "The root is missing: weights times tokens is the ratio times the weights squared.")
        .mistakeWhere(free, () -> new Plan(best, best / ratio),
            "The tokens are the weights times the ratio, not divided by it.")
        .explainIf(plan -> !(6 * plan.weights() * plan.tokens() <= operations * (1 + 1e-9)),
            "6 times weights times tokens is more than the budget.")
        .explainIf(plan -> plan.tokens() > text * (1 + 1e-9), "The tokens are more than the text.")
        .explainIf(plan -> free && 6 * plan.weights() * plan.tokens() < operations * (1 - 1e-9),
            "6 times weights times tokens is less than the budget.")
        .explainIf(plan -> free && !(Math.abs(plan.tokens() / plan.weights() / ratio - 1) < 1e-9),
            "The tokens aren't tokensPerWeight times the weights.");
  }
}
