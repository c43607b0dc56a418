package nnbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nnbook.diagnosis.Failure;
import nnbook.diagnosis.Mismatch;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;
import nnbook.platform.Home;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * An IDE that opens the project runs a graded test against the learner's file. It takes the test
 * class path from Maven, which is the one that this test runs on: so all graded tests run here,
 * and on stubs each check must fail by the TODO and by nothing else. In a learner's clone, the
 * exercises that she has begun are left out; where {@code CI} is set, none is.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdeClassPathTest {
  private static final int FEWEST_CHECKS = 100;
  private static final Path HOME = Home.folder();

  private static List<Exercise> exercises() {
    return ExerciseCatalog.of(HOME.resolve("exercises")).all().stream()
        .filter(e -> System.getenv("CI") != null || Stubs.isStub(e.id(), e.source()))
        .toList();
  }

  @Test
  void every_check_runs_and_fails_by_the_todo_of_its_stub() throws ClassNotFoundException {
    List<DiscoverySelector> tests = new ArrayList<>();
    List<Exercise> exercises = exercises();
    for (Exercise exercise : exercises) {
      tests.add(selectClass(Class.forName(exercise.id() + "Test")));
    }
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(tests).build();
    Ends ends = new Ends();
    LauncherFactory.create().execute(request, ends);
    assertEquals(List.of(), ends.others);
    assertEquals(
        new TreeSet<>(exercises.stream().map(exercise -> exercise.id() + "Test").toList()),
        new TreeSet<>(ends.todos));
    boolean whole = exercises.size() == ExerciseCatalog.of(HOME.resolve("exercises")).all().size();
    assertTrue(!whole || ends.todos.size() >= FEWEST_CHECKS, ends.todos.size() + " checks");
  }

  /** How the checks end: the test classes of those that fail by a TODO, and all others. */
  private static final class Ends implements TestExecutionListener {
    private final List<String> todos = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      Throwable reason = result.getThrowable().orElse(null);
      if (isTodo(reason) && test.getSource().orElse(null) instanceof MethodSource method) {
        todos.add(method.getClassName());
      } else if (test.isTest() || reason != null) {
        others.add(test.getUniqueId() + ": " + (reason == null ? "passes" : reason));
      }
    }

    private static boolean isTodo(Throwable reason) {
      return reason != null
          && Mismatch.failureOf(reason).kind() == Failure.Kind.NOT_STARTED;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      others.add(test.getUniqueId() + " is skipped: " + reason);
    }
  }

  @Test
  void the_exercises_are_compiled_from_the_folder_that_learners_edit() throws IOException {
    String pom = Files.readString(HOME.resolve("pom.xml"));
    assertTrue(pom.contains("<exercise.root>exercises</exercise.root>"));
    assertTrue(pom.contains("<goals><goal>add-test-source</goal></goals>"));
    assertTrue(pom.contains("<sources><source>${exercise.root}</source></sources>"));
    for (Exercise exercise : exercises()) {
      String compiled = exercise.id().replace('.', '/') + ".class";
      assertTrue(
          Files.exists(HOME.resolve("target/test-classes").resolve(compiled)), exercise.id());
    }
  }
}
