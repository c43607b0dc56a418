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
import nnbook.platform.SafeFiles;
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

  private static final List<String> OTHERS =
      List.of("ch05/Descend", "ch06/Backprop", "ch12/KFold", "ch02/Collapse");

  @TempDir Path folder;

  @Test
  void a_copy_with_other_names_is_found_and_code_that_does_not_compile_is_left_out()
      throws IOException {
    assumeTrue(hasJdk());
    for (String exercise : EXERCISES) {
      String text = solution(exercise);
      handIn("ann", exercise, text);
      handIn("ben", exercise, "// mine\n" + text.replaceAll("\\bi\\b", "index"));
    }
    OTHERS.forEach(exercise -> handIn("cy", exercise, solution(exercise)));
    handIn("ben", "ch01/NorGate", "package ch01; class NorGate { oops");
    Files.writeString(folder.resolve("roster.csv"), "id\nann\nben\ncy\n");
    SimilarityReport report = run(0.95);
    assertEquals(List.of("ann ben"), report.pairs().stream()
        .map(pair -> pair.first() + " " + pair.second()).toList());
    assertTrue(report.pairs().get(0).tokens().containsKey("ch05.Descend"));
    assertEquals(List.of("ben: ch01/NorGate.java does not compile and was not compared."),
        report.notes());
    assertEquals(run(0).pairs().get(1).average(), report.median(), 0.01);
  }

  private SimilarityReport run(double threshold) {
    return SimilarityCheck.of(
            HOME, ExerciseCatalog.of(HOME.resolve("exercises")).all(), Optional.empty(), true)
        .run(folder.resolve("submissions"), Roster.read(folder.resolve("roster.csv")), threshold,
            folder.resolve("out"));
  }

  private void handIn(String id, String exercise, String text) {
    SafeFiles.write(
        folder.resolve("submissions").resolve(id).resolve(exercise + ".java"), text);
  }

  private static String solution(String exercise) {
    return ExerciseCatalog.source(HOME.resolve("solutions/" + exercise + ".java"));
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
