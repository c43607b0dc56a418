package nnbook.course.export.autograder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.export.ExportSchema;
import nnbook.course.export.ZipReading;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.platform.ClassPath;
import nnbook.platform.ProjectLayout;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive unpacked as Gradescope does it, and run on submissions: nothing is replaced. */
@Tag("long")
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GradescopeRunTest {
  @TempDir private Path folder;

  @Test
  void a_submission_is_graded_by_what_the_archive_holds() throws Exception {
    unpack();
    List<Double> full = graded(
        Files.readString(folder.resolve("home/solutions/ch90/Scale.java")));
    assertEquals(full.get(1), full.get(0));
    assertEquals(List.of(0.0, full.get(1)), graded("class Scale {"));
  }

  private void unpack() throws IOException {
    Path home = TestHome.copyTo(folder.resolve("home"));
    ProjectLayout project = new ProjectLayout(home);
    byte[] archive =
        GradescopeArchive.of(
            project,
            ClassPath.entries(),
            List.of(ExerciseCatalog.of(project.exercises()).one("Scale")),
            Optional.empty(),
            Shown.VISIBLE);
    for (Map.Entry<String, byte[]> file : ZipReading.bytes(archive).entrySet()) {
      Path path = folder.resolve("autograder/source").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Points and possible points of a submission with this file. */
  private List<Double> graded(String source) throws IOException, InterruptedException {
    Path root = folder.resolve("autograder");
    Path file = root.resolve("submission/Scale.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    ProcessBuilder builder = new ProcessBuilder("sh", root + "/source/run_autograder");
    Map<String, String> environment = builder.environment();
    environment.put("NNBOOK_AUTOGRADER_ROOT", root.toString());
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    environment.merge("PATH", java, (path, first) -> first + ":" + path);
    Process process = builder.redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    JsonNode json =
        ExportSchema.json(Files.readString(root.resolve("results/results.json")));
    assertEquals(List.of(), ExportSchema.problems("gradescope", json));
    assertTrue(json.get("tests").size() > 1, json.toString());
    double score = 0;
    double most = 0;
    for (JsonNode test : json.get("tests")) {
      score += test.get("score").asDouble();
      most += test.get("max_score").asDouble();
    }
    return List.of(score, most);
  }
}
