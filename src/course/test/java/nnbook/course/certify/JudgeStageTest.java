package nnbook.course.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nnbook.course.sandbox.Sandbox;
import nnbook.grader.worker.CheckLeftovers;
import nnbook.grader.worker.Report;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgeStageTest {
  @TempDir Path folder;

  @Test
  void a_child_that_does_not_start_is_nobodys_fault() {
    JudgeStage stage =
        new JudgeStage(
            Sandbox.of(""), folder.resolve("no.jar"), Optional.empty(), Duration.ofSeconds(5));
    stage.open(Map.of(JudgeStage.EXERCISE + "java.lang.Math", new byte[0]));
    CheckLeftovers remains = stage.close();
    Report end = remains.end().orElseThrow();
    assertEquals(Report.End.NOT_JUDGED, end.end());
    assertTrue(end.failure().headline().contains("did not start"), end.failure().headline());
  }
}
