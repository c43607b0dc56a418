package nnbook.course.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A course that several machines grade, each a part. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShardedCourseTest {
  private static final int STUDENTS = 20;

  @TempDir private Path folder;
  private final AtomicInteger runs = new AtomicInteger();

  private CourseSummary grade(String out, Optional<Shard> shard) throws IOException {
    SmallCourse course = SmallCourse.in(folder);
    StringBuilder roster = new StringBuilder("id\n");
    for (int i = 0; i < STUDENTS; i++) {
      roster.append("s").append(i).append('\n');
      course.handIn("s" + i, "A", "class A { int first, a" + i + "; }");
      course.handIn("s" + i, "B", "class B { int second, b" + i % 7 + "; }");
    }
    CourseTask task = course.task(roster.toString(), "", out, Optional.empty(),
        InstantSource.fixed(Instant.MAX), shard);
    return CourseGrading.run(task, () -> new PatternGrader(runs, "v1"), GradingProgress.NONE);
  }

  private Map<String, String> files(String out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(out))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.resolve(out).relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void eight_parts_on_machines_of_their_own_give_the_bytes_of_one_run() throws IOException {
    grade("whole", Optional.empty());
    int all = runs.getAndSet(0);
    assertEquals(STUDENTS + 7, all);
    for (int i = 1; i <= 8; i++) {
      grade("part" + i, Optional.of(new Shard(i, 8)));
      assertFalse(Files.exists(folder.resolve("part" + i).resolve("results.csv")));
      for (Map.Entry<String, String> file : files("part" + i + "/kept").entrySet()) {
        Path to = folder.resolve("out/kept").resolve(file.getKey());
        Files.createDirectories(to.getParent());
        Files.writeString(to, file.getValue());
      }
    }
    assertEquals(all, runs.getAndSet(0), "no text is graded in two parts, none in no part");
    assertEquals(all, grade("out", Optional.empty()).texts().kept());
    assertEquals(0, runs.get());
    assertEquals(files("whole"), files("out"));
  }

  @Test
  void parts_may_share_a_folder_and_a_missing_one_is_made_up_for() throws IOException {
    grade("whole", Optional.empty());
    runs.set(0);
    for (int i = 2; i <= 8; i++) {
      grade("out", Optional.of(new Shard(i, 8)));
    }
    int missing = STUDENTS + 7 - runs.get();
    assertTrue(missing > 0);
    assertEquals(missing, grade("out", Optional.empty()).texts().graded());
    assertEquals(files("whole"), files("out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/8", "9/8", "3", "3/", "a/b", "3/16/1", "-1/8", "1/0"})
  void what_is_no_part_is_told(String text) {
    assertTrue(assertThrows(UserError.class, () -> Shard.of(text)).getMessage().contains("3/16"));
  }
}
