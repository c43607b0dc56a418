package nnbook.terminal.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Sections;
import nnbook.grader.SolutionLines;
import nnbook.grader.Stubs;
import nnbook.grader.Verdict;
import nnbook.learner.Progress;
import nnbook.learner.Workbook;
import nnbook.platform.Home;
import nnbook.platform.ProjectLayout;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tutors are told of the exercises of the book. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TutorContextTest {
  @TempDir private Path folder;

  /** With all hints: they lead to the solution, and do not quote it. */
  @Test
  void no_context_has_a_line_of_a_solution() {
    Path home = Home.folder();
    ExerciseCatalog catalog = ExerciseCatalog.of(new ProjectLayout(home).exercises());
    Progress progress = Progress.of(folder, warning -> {});
    Workbook book = new Workbook(home, catalog, Stubs.of(home), progress);
    for (Exercise exercise : catalog.all()) {
      progress.sawHint(exercise.id(), Sections.hints(exercise).size());
      String text = TutorContext.of(book, exercise, Verdict.notStarted(exercise));
      assertTrue(text.contains("Ask, don't tell"), text);
      assertEquals(List.of(), SolutionLines.of(home, exercise).in(text), exercise.id());
    }
  }

  @Test
  void a_line_of_a_solution_would_be_found() {
    Path home = Home.folder();
    ExerciseCatalog catalog = ExerciseCatalog.of(new ProjectLayout(home).exercises());
    SolutionLines lines = SolutionLines.of(home, catalog.one("ch01.WeightedInput"));
    assertFalse(lines.in("A hint:\n  sum  += w[i] *a[i];\n").isEmpty());
  }
}
