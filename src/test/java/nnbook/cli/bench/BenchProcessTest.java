package nnbook.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.platform.ChildJvm;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A JVM that does not measure is told in a sentence. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BenchProcessTest {
  private static void fails(String sentence, ProcessBuilder jvm) {
    BenchProcess process = new BenchProcess(jvm);
    UserError e = assertThrows(UserError.class, () -> process.run(progress -> {}));
    assertEquals(ExitCode.INTERNAL, e.exitCode());
    assertTrue(e.getMessage().startsWith(sentence), e.getMessage());
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
  }

  @Test
  void it_cannot_be_started() {
    fails("The JVM that measures did not start: ", new ProcessBuilder("no-such-java"));
  }

  @Test
  void it_fails() {
    fails(
        "The JVM that measures ended before it was done, with exit code 1 (Error: Could not find",
        ChildJvm.of(List.of("-cp", ".", "NoSuchClass")));
  }

  @Test
  void it_ends_well_but_too_early() {
    fails(
        "The JVM that measures ended before it was done, with exit code 0 (",
        ChildJvm.of(List.of("-version")));
  }
}
