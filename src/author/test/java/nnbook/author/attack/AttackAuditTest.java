package nnbook.author.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.course.sandbox.Protections;
import nnbook.grader.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No attack on certified grading works. {@code author audit --attacks} runs the same. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttackAuditTest {
  private static final Path HOME =
      Path.of(System.getProperty("nnbook.home", "")).toAbsolutePath();
  private static final List<Attack> ALL = Attack.in(AttackAudit.folder(HOME));

  /** One of each kind, for every build. */
  private static final Set<String> SOME =
      Set.of(
          "read-hidden-check", "write-own-grade", "open-network", "kill-process", "leave-process",
          "thread-bomb", "native-memory", "fill-heap", "long-loop", "halt-zero", "evil-message",
          "call-test-formula", "poison-security-property", "forge-result", "flood-output",
          "endless-list", "deep-nesting", "package-of-junit");

  private static List<String> notBlocked(List<Attack> attacks) {
    assumeTrue(Protections.here().areComplete(), () -> Protections.here().text());
    return AttackAudit.run(HOME, attacks, result -> {}).stream()
        .filter(result -> !result.isBlocked())
        .map(r -> r.attack().id() + " " + r.verdict().outcome() + " " + r.verdict().points()
            + " points, expected " + r.attack().expected() + " " + r.damage())
        .toList();
  }

  @Test
  void some_of_each_kind_are_blocked() {
    List<Attack> some = ALL.stream().filter(attack -> SOME.contains(attack.name())).toList();
    assertTrue(some.size() >= SOME.size(), some.toString());
    assertEquals(List.of(), notBlocked(some));
  }

  @Test
  @Tag("slow")
  void all_are_blocked() {
    assertEquals(List.of(), notBlocked(ALL));
  }

  @Test
  void there_are_at_least_a_hundred_and_each_says_what_it_is() {
    assertTrue(ALL.size() >= 100, ALL.size() + " attacks");
    Set<String> grounds =
        ALL.stream().map(attack -> attack.control().split("[ :]")[0]).collect(Collectors.toSet());
    assertEquals(Set.of("practice", "naive", "without", "time", "none"), grounds);
    for (Attack attack : ALL) {
      assertTrue(!attack.expected().contains(Outcome.PASSED), attack.id());
      boolean reasoned = !attack.control().startsWith("none") || attack.control().length() > 12;
      assertTrue(reasoned, attack.id());
    }
  }
}
