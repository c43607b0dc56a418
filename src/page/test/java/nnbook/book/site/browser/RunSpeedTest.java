package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.platform.Home;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a reader waits for the first Run of a page, for a snippet after it, and for a Check. The
 * times are printed; what is checked are the verdicts.
 */
@Tag("long")
@Tag("slow")
@ExtendWith(InChromium.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunSpeedTest {
  private static final Path HOME = Home.folder();
  private static final List<String> CHAPTERS = List.of("ch01", "ch03", "ch05", "ch06", "ch10");

  private final List<Double> first = new ArrayList<>();
  private final List<Double> later = new ArrayList<>();
  private final List<Double> checks = new ArrayList<>();

  @BeforeAll
  static void complete() {
    RealJava.site();
  }

  @Test
  void the_first_run_a_later_one_and_a_check() {
    CHAPTERS.forEach(this::measure);
    print("first Run of a page", first);
    print("snippet after it", later);
    print("Check of a solution", checks);
  }

  private void measure(String chapter) {
    Path file = Chapters.find(HOME, chapter);
    try (JavaTab tab = new JavaTab(RealJava.site(), file)) {
      List<Double> times = ChapterSource.read(file, HOME).snippets().stream()
          .map(snippet -> milliseconds(() -> tab.run(snippet.code())))
          .toList();
      first.add(times.get(0));
      later.addAll(times.subList(1, times.size()));
    }
    try (JavaTab tab = new JavaTab(RealJava.site(), file)) {
      ExerciseCatalog.of(HOME.resolve("exercises")).all().stream()
          .filter(exercise -> exercise.chapter().equals(chapter))
          .forEach(exercise -> check(exercise, tab));
    }
  }

  private void check(Exercise exercise, JavaTab tab) {
    Path file = ExercisePaths.of(HOME, exercise).solution();
    String solution = ExerciseCatalog.text(file).orElseThrow();
    tab.check(exercise.id(), solution); // loads the test
    checks.add(milliseconds(() ->
        assertEquals("passed", tab.check(exercise.id(), solution).path("outcome").asText())));
  }

  private static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(Locale.ROOT, "%s: median %.0f ms, worst %.0f ms, of %d%n", what,
        sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), sorted.size());
  }
}
