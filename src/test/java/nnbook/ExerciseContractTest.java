package nnbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.audit.Audit;
import nnbook.grader.audit.ExerciseAudit;
import nnbook.platform.Home;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The exercises of the book keep their contract: the same as {@code nnbook course audit}. */
class ExerciseContractTest {
  private static final int FEWEST_EXERCISES = 12;

  @Test
  void every_exercise_has_its_test_hints_solution_and_wrong_answers() {
    Path home = Home.folder();
    Assumptions.assumeTrue(Files.isDirectory(home.resolve("solutions")), "no solutions here");
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    assertTrue(catalog.all().size() >= FEWEST_EXERCISES, "found " + catalog.all().size());
    List<String> faults = new ArrayList<>(Audit.strayFiles(home, catalog));
    for (ExerciseAudit audit : Audit.run(home, catalog, catalog.all(), audit -> {})) {
      audit.faults().forEach(fault -> faults.add(audit.exercise().id() + ": " + fault));
    }
    assertEquals("", String.join("\n", faults));
  }
}
