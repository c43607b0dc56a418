package nnbook.author.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.course.certify.AllowList;
import nnbook.course.certify.CertifiedGrader;
import nnbook.course.certify.CertifiedRules;
import nnbook.course.sandbox.Protection;
import nnbook.course.sandbox.Protections;
import nnbook.course.sandbox.Sandbox;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.grader.Verdict;
import nnbook.platform.ProjectLayout;
import nnbook.platform.SafeFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The positive control: where its protection is missing, each attack works. */
@Tag("long")
@Tag("slow")
class AttackControlTest {
  private static final Path HOME =
      Path.of(System.getProperty("nnbook.home", "")).toAbsolutePath();
  private static final ProjectLayout PROJECT = new ProjectLayout(HOME);
  private static final ExerciseCatalog CATALOG = ExerciseCatalog.of(PROJECT.exercises());
  private static final List<Attack> ALL =
      Attack.in(HOME.resolve("src/author/test/resources/attacks"));

  @TempDir private Path folder;

  private static List<Attack> controlledBy(String ground) {
    return ALL.stream().filter(attack -> attack.control().startsWith(ground)).toList();
  }

  /** The attacks that do not work on this ground, as they should. */
  private static List<String> inert(
      List<Attack> attacks, BiFunction<Exercise, String, Verdict> grader) {
    List<String> inert = new ArrayList<>();
    try (AttackRange range = new AttackRange(HOME, CATALOG, grader)) {
      for (Attack attack : attacks) {
        AttackResult result = range.run(attack);
        if (!result.hasWorked()) {
          inert.add(attack.id() + " " + result.verdict().outcome());
        }
      }
    }
    return inert;
  }

  @Test
  void in_practice_mode() {
    List<Attack> attacks = new ArrayList<>(controlledBy("practice"));
    attacks.removeIf(Attack::isOnTheNext);
    try (Grader grader = Grader.of(HOME, Grader.TIME_LIMIT)) {
      assertEquals(
          List.of(), inert(attacks, (exercise, text) -> grader.check(exercise, text, "")));
    }
  }

  @Test
  void in_practice_mode_on_the_next_submission() {
    for (Attack attack : ALL.stream().filter(Attack::isOnTheNext).toList()) {
      try (Grader grader = Grader.of(HOME, Grader.TIME_LIMIT)) {
        List<Attack> one = List.of(attack);
        assertEquals(
            List.of(), inert(one, (exercise, text) -> grader.check(exercise, text, "")));
      }
    }
  }

  /** Where code may name anything. */
  private static CertifiedRules listless(Sandbox sandbox) {
    return AttackAudit.rules(sandbox).withAllowed(AllowList.everything());
  }

  /** Each in a sandbox that lacks what stops it. */
  @Test
  void without_their_protection() {
    assumeTrue(Protections.here().areComplete(), () -> Protections.here().text());
    Map<String, List<Attack>> grounds =
        controlledBy("without ").stream().collect(Collectors.groupingBy(Attack::control));
    Map<String, Object> inert = new TreeMap<>();
    grounds.forEach((ground, attacks) -> {
      try (CertifiedGrader grader = CertifiedGrader.of(HOME, listless(lacking(ground)))) {
        inert.put(ground, inert(attacks, grader::check));
      }
    });
    inert.values().removeIf(List.of()::equals);
    assertEquals(Map.of(), inert);
  }

  private static Sandbox lacking(String ground) {
    List<String> missing = List.of(ground.toUpperCase(Locale.ROOT).split(" "));
    return Sandbox.of(
        Stream.of(Protection.values())
            .map(Protection::name)
            .filter(name -> !missing.contains(name))
            .collect(Collectors.joining(",")));
  }

  @Test
  void with_more_time() {
    CertifiedRules rules = listless(Sandbox.here()).withLimit(Duration.ofSeconds(60));
    try (CertifiedGrader grader = CertifiedGrader.of(HOME, rules)) {
      assertEquals(List.of(), inert(controlledBy("time"), grader::check));
    }
  }

  @Test
  void in_a_naive_grader() {
    try (Bait bait = new Bait(HOME)) {
      List<String> inert =
          controlledBy("naive").parallelStream()
              .filter(attack -> !passesNaively(attack, bait))
              .map(Attack::id)
              .toList();
      assertEquals(List.of(), inert);
    }
  }

  private boolean passesNaively(Attack attack, Bait bait) {
    Path submission = attack.folder().orElseGet(() -> written(attack, bait));
    Path target = folder.resolve(attack.name() + "-target");
    return NaiveGrader.passes(submission, CATALOG.one(attack.exercise()), HOME, target);
  }

  private Path written(Attack attack, Bait bait) {
    Path submission = folder.resolve(attack.name());
    Path file = submission.resolve(attack.exercise().replace('.', '/') + ".java");
    SafeFiles.write(file, bait.on(attack.text()));
    return submission;
  }
}
