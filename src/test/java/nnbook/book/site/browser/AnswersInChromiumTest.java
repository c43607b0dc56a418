package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.grader.audit.AnswerFiles;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.image.VerdictText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solutions, and one in ten wrong answers, get the terminal's verdict from the real pages. */
@Tag("slow")
@ExtendWith(InChromium.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersInChromiumTest {
  private static final Path HOME = Home.folder();
  private static final int STEP = 10;

  @TempDir private static Path site;

  static List<String> chapters() {
    return ExerciseCatalog.of(HOME.resolve("exercises")).all().stream()
        .map(Exercise::chapter).distinct().toList();
  }

  @BeforeAll
  static void copy() throws IOException {
    RealJava.into(site);
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void answers_get_the_verdict_of_the_terminal(String chapter) throws IOException {
    String page = Chapters.name(Chapters.find(HOME, chapter)) + ".html";
    try (Grader grader = Grader.of(HOME, Grader.TIME_LIMIT);
        JavaTab tab = new JavaTab(site, page)) {
      assertEquals("", String.join("\n", differences(chapter, grader, tab)));
    }
  }

  static List<String> differences(String chapter, Grader grader, JavaTab tab)
      throws IOException {
    List<String> differences = new ArrayList<>();
    int wrong = 0;
    for (Exercise exercise : ExerciseCatalog.of(HOME.resolve("exercises")).all()) {
      if (exercise.chapter().equals(chapter)) {
        List<Path> answers = AnswerFiles.of(ExercisePaths.of(HOME, exercise));
        differences.addAll(difference(exercise, answers.get(0), grader, tab));
        for (Path answer : answers.subList(1, answers.size())) {
          if (wrong++ % STEP == 0) {
            differences.addAll(difference(exercise, answer, grader, tab));
          }
        }
      }
    }
    return differences;
  }

  private static List<String> difference(
      Exercise exercise, Path answer, Grader grader, JavaTab tab) throws IOException {
    String text = Files.readString(answer);
    Verdict verdict = grader.check(exercise, text, "");
    if (verdict.outcome().compareTo(Outcome.NOT_RUN) > 0) {
      return List.of(); // does not compile, or ends its JVM
    }
    JsonNode wanted = VerdictText.of(verdict);
    Optional<JsonNode> told = tab.check(exercise.id(), text);
    told.ifPresent(json -> ((ObjectNode) json).set("remarks", wanted.get("remarks")));
    return told.equals(Optional.of(wanted)) ? List.of()
        : List.of(HOME.relativize(answer) + ": expected " + wanted + ", but was " + told);
  }
}
