package nnbook.course.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.course.result.ResultFiles;
import nnbook.platform.ChildJvm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grading that is killed somewhere, and started again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledCourseTest {
  private static final int STUDENTS = 8;
  private static final int TEXTS = 2 * STUDENTS;

  @TempDir private Path folder;

  /** Grades the course in the folder that is given, and tells each text that is graded. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    CourseTask task = task(SmallCourse.in(folder), "out");
    CourseGrading.run(task, () -> new PatternGrader(new AtomicInteger(), "v1"),
        (done, all) -> System.out.println(done));
    System.out.println("end");
  }

  private static CourseTask task(SmallCourse course, String out) throws IOException {
    String roster = IntStream.range(0, STUDENTS).mapToObj(i -> "s" + (100 + i))
        .collect(Collectors.joining("\n", "id\n", "\n"));
    for (int i = 0; i < STUDENTS; i++) {
      String code = "class X { int first, a" + i + "; }";
      course.handIn("s" + (100 + i), "A", code);
      course.handIn("s" + (100 + i), "B", code.replace("first", i % 2 == 0 ? "second" : "x"));
    }
    return course.task(roster, "", out, Optional.empty());
  }

  /** The later ones are killed so many microseconds after the last text, as files are written. */
  @ParameterizedTest
  @CsvSource({"1, 0", "16, 0", "16, 20000", "16, 80000"})
  void a_run_that_was_killed_ends_like_one_that_was_not(int texts, long micros) throws Exception {
    SmallCourse course = SmallCourse.in(folder);
    AtomicInteger runs = new AtomicInteger();
    CourseGrading.run(
        task(course, "whole"), () -> new PatternGrader(runs, "v1"), GradingProgress.NONE);
    assertEquals(TEXTS, runs.get());
    kill(texts, micros);

    Map<String, String> half = files(folder.resolve("out/kept/scores"));
    assertTrue(half.size() >= texts, half.size() + " scores");
    for (String name : half.keySet()) {
      ResultFiles.readScore(folder.resolve("out/kept/scores").resolve(name));
    }
    runs.set(0);
    CourseGrading.run(
        task(course, "out"), () -> new PatternGrader(runs, "v1"), GradingProgress.NONE);
    assertEquals(TEXTS - half.size(), runs.get());
    assertEquals(files(folder.resolve("whole")), files(folder.resolve("out")));
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      assertEquals(0, all.filter(file -> file.toString().endsWith(".part")).count());
    }
  }

  private void kill(int texts, long micros) throws IOException, InterruptedException {
    Process process = ChildJvm.of(List.of("-cp",
        System.getProperty("java.class.path"), KilledCourseTest.class.getName(),
        folder.toString())).start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (!line.equals("" + texts)) {
        line = lines.readLine();
      }
      long end = System.nanoTime() + 1000 * micros;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    } finally {
      process.destroyForcibly();
    }
    process.waitFor();
  }

  /** Whole files by name; half-written ones have a name of their own. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".part")) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
