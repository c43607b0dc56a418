package nnbook.course.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nnbook.course.submission.Roster;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real JPlag, brought by Maven, where there is a JDK that it runs on. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class JPlagProcessTest {
  private static final Path HOME =
      Path.of(System.getProperty("nnbook.home", ".")).toAbsolutePath().normalize();
  private static final List<String> EXERCISES =
      List.of("ch03/ReluInterpolant", "ch05/Descend", "ch01/LinearlySeparable", "ch04/Bce");

  @TempDir Path folder;

  @Test
  void a_copy_with_other_names_is_found_and_code_that_does_not_compile_is_left_out()
      throws IOException {
    assumeTrue(hasJdk());
    for (String exercise : EXERCISES) {
      Path wrong = HOME.resolve("src/test/resources/wrong/" + exercise);
      String text = Files.readString(HOME.resolve("solutions/" + exercise + ".java"));
      handIn("ann", exercise, text);
      handIn("ben", exercise, "// mine\n" + text.replaceAll("\\bi\\b", "index"));
      try (var files = Files.list(wrong)) {
        handIn("cy", exercise, Files.readString(files.sorted().findFirst().orElseThrow()));
      }
    }
    handIn("ben", "ch01/NorGate", "package ch01; class NorGate { oops");
    Files.writeString(folder.resolve("roster.csv"), "id\nann\nben\ncy\n");
    SimilarityReport report =
        SimilarityCheck.of(
                HOME, ExerciseCatalog.of(HOME.resolve("exercises")).all(), Optional.empty(), true)
            .run(folder.resolve("submissions"), Roster.read(folder.resolve("roster.csv")), 0.95,
                folder.resolve("out"));
    assertEquals(List.of("ann ben"), report.pairs().stream()
        .map(pair -> pair.first() + " " + pair.second()).toList());
    assertTrue(report.pairs().get(0).tokens().containsKey("ch05.Descend"));
    assertEquals(List.of("ben: ch01/NorGate.java does not compile and was not compared."),
        report.notes());
  }

  private void handIn(String id, String exercise, String text) throws IOException {
    Path file = folder.resolve("submissions").resolve(id).resolve(exercise + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static boolean hasJdk() {
    try {
      JavaHome.forJPlag(Optional.empty());
      return true;
    } catch (UserError e) {
      return false;
    }
  }
}
