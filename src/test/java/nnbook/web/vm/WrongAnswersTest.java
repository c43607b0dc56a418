package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wrong answers get the same words from every check on the JVM and interpreted. */
class WrongAnswersTest {
  private static final Path WRONG =
      Path.of(System.getProperty("nnbook.home", ".")).resolve("src/test/resources/wrong");

  /** One in so many is tried each time; the others by the slow test. */
  private static final int STEP = 40;

  private static List<Path> answers() throws IOException {
    try (Stream<Path> files = Files.walk(WRONG)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void compare(Path answer) throws IOException {
    String exercise = WRONG.relativize(answer.getParent()).toString()
        .replace('\\', '.').replace('/', '.');
    Map<String, byte[]> classes =
        MemoryCompiler.compile(Map.of(exercise, Files.readString(answer)));
    GradedRun run = new GradedRun(exercise, classes);
    Map<String, String> expected = run.onJvm();
    Map<String, String> told = run.interpreted();
    // An answer that takes numbers from the clock says something else each time.
    if (!told.equals(expected) && run.onJvm().equals(expected)) {
      assertEquals(expected, told, answer.toString());
    }
  }

  @TestFactory
  Stream<DynamicTest> some_wrong_answers_get_the_same_words() throws IOException {
    List<Path> answers = answers();
    List<DynamicTest> some = new ArrayList<>();
    for (int i = 0; i < answers.size(); i += STEP) {
      Path answer = answers.get(i);
      some.add(dynamicTest(WRONG.relativize(answer).toString(), () -> compare(answer)));
    }
    return some.stream();
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> all_wrong_answers_get_the_same_words() throws IOException {
    return answers().stream().map(answer ->
        dynamicTest(WRONG.relativize(answer).toString(), () -> compare(answer)));
  }

  @Test
  void there_are_wrong_answers() throws IOException {
    assertTrue(answers().size() > 1000);
  }
}
