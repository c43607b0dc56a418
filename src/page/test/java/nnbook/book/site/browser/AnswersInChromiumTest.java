package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.WrongSolutions;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.image.VerdictParity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solutions and wrong answers get the terminal's verdict from the real pages. */
@WithChromium
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersInChromiumTest {
  private static final Path HOME = Home.folder();
  private static final int FEW = 2;

  /** One that asks for little, one for matrices, one for files. */
  private static final List<String> SOME =
      List.of("ch01.WeightedInput", "ch06.WeightGrad", "ch13.ReadIdx");

  static List<String> chapters() {
    return exercises().stream().map(Exercise::chapter).distinct().toList();
  }

  private static List<Exercise> exercises() {
    return ExerciseCatalog.of(HOME.resolve("exercises")).all();
  }

  @BeforeAll
  static void complete() {
    RealJava.site();
  }

  @Test
  void some_answers_get_the_verdict_of_the_terminal() {
    compare(exercise -> SOME.contains(exercise.id()), FEW);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void answers_get_the_verdict_of_the_terminal(String chapter) {
    compare(exercise -> exercise.chapter().equals(chapter), Integer.MAX_VALUE);
  }

  private static void compare(Predicate<Exercise> isAsked, int most) {
    try (Grader grader = Grader.of(HOME, Grader.TIME_LIMIT);
        JavaTab tab = new JavaTab(RealJava.site(), Chapters.find(HOME, "ch01"))) {
      VerdictParity parity = new VerdictParity(grader, tab::check);
      List<String> differences = new ArrayList<>();
      exercises().stream().filter(isAsked).forEach(exercise -> differences.addAll(
          parity.differences(
              exercise, WrongSolutions.withSolution(ExercisePaths.of(HOME, exercise)), most)));
      assertEquals("", String.join("\n", differences));
    }
  }
}
