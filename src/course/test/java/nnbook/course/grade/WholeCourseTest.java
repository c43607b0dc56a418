package nnbook.course.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.platform.ChildJvm;
import nnbook.platform.Home;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 300 students with 40 exercises each, graded as an instructor would; takes half an hour. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeCourseTest {
  private static final int STUDENTS = Integer.getInteger("nnbook.students", 300);
  private static final int EXERCISES = Integer.getInteger("nnbook.exercises", 40);

  private final Path home = Home.path();
  @TempDir private Path folder;

  @Test
  void a_course_that_was_killed_halfway_is_graded_to_its_end_and_nothing_twice() throws Exception {
    List<String> ids = GeneratedCourse.ids(home, EXERCISES);
    GeneratedCourse.write(home, folder, STUDENTS, ids, 15);
    Path scores = Files.createDirectories(folder.resolve("out/kept/scores"));
    Process first = grade(ids);
    waitFor(scores, STUDENTS * EXERCISES / 8, first);
    first.destroyForcibly().waitFor();
    Map<Path, FileTime> kept = times(scores);
    for (Path score : kept.keySet()) {
      ResultFiles.readScore(score);
    }

    assertEquals(0, grade(ids).waitFor());
    Map<Path, FileTime> all = times(scores);
    assertTrue(all.size() > kept.size());
    all.keySet().retainAll(kept.keySet());
    assertEquals(kept, all);
    List<StudentResult> results = ResultFiles.readAll(folder.resolve("out"));
    assertEquals(STUDENTS, results.size());
    assertTrue(results.stream().allMatch(result -> result.exercises().size() == EXERCISES));

    Map<String, String> written = reports();
    assertEquals(0, grade(ids).waitFor());
    assertEquals(written, reports());
    assertEquals(List.of(), written.keySet().stream().filter(f -> f.endsWith(".part")).toList());
  }

  private Process grade(List<String> ids) throws IOException {
    return ChildJvm.of(List.of("-Xmx600m", "-Dnnbook.home=" + home, "-cp",
            System.getProperty("java.class.path"), "nnbook.cli.Main", "course", "grade",
            folder.resolve("handed-in").toString(), "--accept-missing",
            "--roster", folder.resolve("roster.csv").toString(),
            "--exercises", String.join(",", ids), "--out", folder.resolve("out").toString()))
        .inheritIO().start();
  }

  /** Until there are so many files. */
  private static void waitFor(Path folder, int count, Process process) throws Exception {
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      while (process.isAlive() && times(folder).size() < count) {
        WatchKey key = watch.poll(1, TimeUnit.SECONDS);
        if (key != null) {
          key.pollEvents();
          key.reset();
        }
      }
    }
    assertTrue(process.isAlive(), "it ended before it was killed");
  }

  private static Map<Path, FileTime> times(Path folder) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    for (Path file : ResultFiles.filesIn(folder)) {
      times.put(file, Files.getLastModifiedTime(file));
    }
    return times;
  }

  private Map<String, String> reports() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
