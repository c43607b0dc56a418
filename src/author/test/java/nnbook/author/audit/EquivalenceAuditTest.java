package nnbook.author.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code author audit --certified} runs the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EquivalenceAuditTest {
  private static final Path HOME =
      Path.of(System.getProperty("nnbook.home", "")).toAbsolutePath();

  /** Their answers are of another kind in each: layers, yes or no, a graph of values. */
  private static final List<String> SOME =
      List.of("ch03.FullAdder", "ch12.Leaks", "ch14.Backward");

  private static EquivalenceAudit.Comparison compare(List<Exercise> exercises) {
    ExerciseCatalog catalog = ExerciseCatalog.of(HOME.resolve("exercises"));
    return EquivalenceAudit.of(HOME).run(catalog, exercises, done -> { });
  }

  @Test
  @Tag("long")
  void some_answers_of_each_kind_are_graded_alike() {
    ExerciseCatalog catalog = ExerciseCatalog.of(HOME.resolve("exercises"));
    EquivalenceAudit.Comparison some = compare(SOME.stream().map(catalog::one).toList());
    assertEquals(List.of(), some.differences());
    assertTrue(some.answers() > 20);
  }

  @Test
  @Tag("slow")
  void all_answers_are_graded_alike() {
    EquivalenceAudit.Comparison all =
        compare(ExerciseCatalog.of(HOME.resolve("exercises")).all());
    assertEquals(List.of(), all.differences());
    assertTrue(all.answers() > 1_000);
  }
}
