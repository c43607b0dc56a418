package nnbook.course.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nnbook.course.submission.Roster;
import nnbook.course.submission.Submissions;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Stubs;

/** A course of two exercises, ch01.A and ch01.B, in a folder of a test. */
final class SmallCourse {
  private static final String STUB = "package ch01;\npublic final class NAME {\n"
      + "  // TODO ch01.NAME: x\n  int f() { throw new UnsupportedOperationException(); }\n}\n";

  private final Path folder;

  private SmallCourse(Path folder) {
    this.folder = folder;
  }

  static SmallCourse in(Path folder) throws IOException {
    SmallCourse course = new SmallCourse(folder);
    for (String name : List.of("A", "B")) {
      course.write("stubs/ch01/" + name + ".java", stub(name));
    }
    return course;
  }

  static String stub(String name) {
    return STUB.replace("NAME", name);
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  void handIn(String student, String exercise, String text) throws IOException {
    write("in/" + student + "/exercises/ch01/" + exercise + ".java", text);
  }

  CourseTask task(String roster, String rules, String out, Optional<Path> since)
      throws IOException {
    return task(roster, rules, out, since, InstantSource.fixed(Instant.MAX), Optional.empty());
  }

  CourseTask task(String roster, String rules, String out, Optional<Path> since,
      InstantSource clock, Optional<Shard> shard) throws IOException {
    write("roster.csv", roster);
    Roster students = Roster.read(folder.resolve("roster.csv"));
    Path stubs = folder.resolve("stubs");
    return new CourseTask(
        ExerciseCatalog.of(stubs), Stubs.in(stubs), students,
        Submissions.of(folder.resolve("in"), students, List.of("ch01.A", "ch01.B")),
        CourseRulesFile.of(rules, folder), folder.resolve(out), since,
        new CourseTask.Run(2, clock, shard, ""));
  }
}
