package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import nnbook.platform.Home;
import org.junit.jupiter.api.Test;

class ExercisePathsTest {
  @Test
  void every_part_of_an_exercise_lies_where_the_paths_say() {
    ExercisePaths paths = new ExercisePaths(Home.layout(), "ch06.Backprop");
    assertTrue(Files.exists(paths.stub()));
    assertTrue(Files.exists(paths.solution()));
    assertTrue(Files.exists(paths.test()));
    assertTrue(Files.isRegularFile(paths.wrongAnswers()));
    assertTrue(Files.exists(paths.notes()));
    assertEquals(ExercisePaths.stubName(paths.id()), paths.project().name(paths.stub()));
    assertEquals(ExercisePaths.solutionName(paths.id()), paths.project().name(paths.solution()));
    assertEquals(ExercisePaths.testName(paths.id()), paths.project().name(paths.test()));
  }
}
