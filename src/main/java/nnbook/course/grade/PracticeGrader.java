package nnbook.course.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nnbook.course.result.CheckScore;
import nnbook.course.result.ExerciseScore;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;

/** Grades as a learner is graded while practicing: code that means to cheat is not kept from it. */
public final class PracticeGrader implements ExerciseGrader {
  private final Path home;
  private final Stubs stubs;
  private final Duration limit;
  private final Grader grader;

  public PracticeGrader(Path home, Stubs stubs, Duration limit) {
    this.home = home;
    this.stubs = stubs;
    this.limit = limit;
    this.grader = Grader.of(home, stubs, limit);
  }

  @Override
  public List<CheckScore> checks(Exercise exercise) {
    return ExerciseScore.of(grader.check(exercise, stubs.find(exercise.id()).orElse(""), ""), "")
        .checks();
  }

  @Override
  public String key(Exercise exercise) {
    StringBuilder all = new StringBuilder("practice " + limit + Runtime.version());
    Path test = ExercisePaths.of(home, exercise).test();
    try (Stream<Path> files = Files.list(test.getParent())) {
      for (Path file : files.sorted().toList()) {
        boolean own = file.equals(test) || !file.toString().endsWith("Test.java");
        all.append(own ? Files.readString(file) : "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return KeptScores.key(all.toString(), stubs.find(exercise.id()).orElse(""));
  }

  @Override
  public ExerciseScore score(Exercise exercise, String text) {
    return ExerciseScore.of(grader.check(exercise, text, ""), "");
  }

  @Override
  public void close() {
    grader.close();
  }
}
