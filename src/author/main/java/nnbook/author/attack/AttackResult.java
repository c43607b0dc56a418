package nnbook.author.attack;

import java.util.List;
import nnbook.grader.Verdict;

/**
 * What became of an attack.
 *
 * @param attack the attack
 * @param verdict what the grader says about it
 * @param damage a sentence for each thing that it did and must not do
 */
public record AttackResult(Attack attack, Verdict verdict, List<String> damage) {
  public AttackResult {
    damage = List.copyOf(damage);
  }

  /** Whether it gained nothing, did no harm, and has the outcome that it should have. */
  public boolean isBlocked() {
    return verdict.points() == 0
        && damage.isEmpty()
        && attack.expected().contains(verdict.outcome());
  }

  /** Whether it did what it set out to do. */
  public boolean hasWorked() {
    return verdict.passed() || !damage.isEmpty();
  }
}
