package nnbook.grader.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainTestMethodTest {
  /** As the graded tests of the book. */
  static final class Plain {
    @Test
    @DisplayName("passes")
    @Points(2)
    void passes() {}

    @Test
    void fails() {
      throw new IllegalStateException("broken");
    }

    @Test
    void aborts() {
      assumeTrue(false);
    }

    @Test
    void fills_the_memory() {
      throw new OutOfMemoryError("full");
    }

    void helper() {}

    @Test
    void none(int n) {}
  }

  /** Its constructor fails. */
  static final class Unmade {
    Unmade() {
      throw new IllegalStateException("not made");
    }

    @Test
    void passes() {}
  }

  /** JUnit does something before. */
  static class Prepared {
    @BeforeEach
    void prepare() {}

    @Test
    void passes() {}
  }

  /** What it inherits may mean something. */
  static final class Heir extends Prepared {
    @Test
    void own() {}
  }

  /** A field that JUnit sets. */
  static final class Folder {
    @TempDir Path folder;

    @Test
    void passes() {}
  }

  /** One method is not to be run. */
  static final class Off {
    @Test
    @Disabled
    void passes() {}
  }

  private static TestExecutionResult run(Class<?> type, String method) {
    return PlainTestMethod.of(type, method).orElseThrow().run();
  }

  private static boolean isPlain(Class<?> type, String method) {
    return PlainTestMethod.of(type, method).isPresent();
  }

  @Test
  void calls_the_method() {
    assertEquals(Status.SUCCESSFUL, run(Plain.class, "passes").getStatus());
    assertEquals("broken", run(Plain.class, "fails").getThrowable().orElseThrow().getMessage());
    assertEquals(Status.ABORTED, run(Plain.class, "aborts").getStatus());
    assertEquals("not made", run(Unmade.class, "passes").getThrowable().orElseThrow().getMessage());
  }

  @Test
  void passes_on_that_the_memory_is_full() {
    PlainTestMethod test = PlainTestMethod.of(Plain.class, "fills_the_memory").orElseThrow();
    assertThrows(OutOfMemoryError.class, test::run);
  }

  @Test
  void leaves_to_JUnit_what_may_mean_more() {
    assertTrue(isPlain(Plain.class, "passes"));
    assertFalse(isPlain(Plain.class, "helper"));
    assertFalse(isPlain(Plain.class, "none"));
    assertFalse(isPlain(Plain.class, "missing"));
    assertFalse(isPlain(Prepared.class, "passes"));
    assertFalse(isPlain(Heir.class, "own"));
    assertFalse(isPlain(Folder.class, "passes"));
    assertFalse(isPlain(Off.class, "passes"));
  }
}
