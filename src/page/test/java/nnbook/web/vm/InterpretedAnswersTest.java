package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.WrongSolution;
import nnbook.grader.WrongSolutions;
import nnbook.platform.Home;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wrong answers get the same words from every check on the JVM and interpreted. */
@Tag("long")
class InterpretedAnswersTest {
  /** One in so many is tried each time; the others by the slow test. */
  private static final int STEP = 80;

  private record Answer(Exercise exercise, WrongSolution wrong) {
    DynamicTest test() {
      return dynamicTest(exercise.id() + " " + wrong.name(), this::compare);
    }

    void compare() {
      Map<String, byte[]> classes = MemoryCompiler.compile(Map.of(exercise.id(), wrong.source()));
      GradedRun run = new GradedRun(exercise.id(), classes);
      Map<String, String> expected = run.onJvm();
      Map<String, String> told = run.interpreted();
      // An answer that takes numbers from the clock says something else each time.
      if (!told.equals(expected) && run.onJvm().equals(expected)) {
        assertEquals(expected, told, wrong.name());
      }
    }
  }

  private static List<Answer> answers() {
    Path home = Home.folder();
    return ExerciseCatalog.of(home.resolve("exercises")).all().stream()
        .flatMap(exercise -> WrongSolutions.of(ExercisePaths.of(home, exercise)).stream()
            .map(wrong -> new Answer(exercise, wrong)))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> some_wrong_answers_get_the_same_words() {
    List<Answer> answers = answers();
    return IntStream.iterate(0, i -> i < answers.size(), i -> i + STEP)
        .mapToObj(i -> answers.get(i).test());
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> all_wrong_answers_get_the_same_words() {
    return answers().stream().map(Answer::test);
  }

  @Test
  void there_are_wrong_answers() {
    assertTrue(answers().size() > 1000);
  }
}
