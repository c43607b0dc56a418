package nnbook.course.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;

/** The instructor's folder: how to hand the course out, the answers, and templates for grading. */
final class InstructorFiles {
  private static final String FOLDER = "instructor/";

  private InstructorFiles() {}

  static void write(ReleaseFolder to, Path home, ReleasePlan plan, List<Exercise> exercises) {
    String chapters = String.join(", ", plan.chapters());
    Map<String, String> values = Map.of(
        "chapters", chapters,
        "exercises", String.valueOf(exercises.size()));
    to.write(FOLDER + "README.md", ReleaseText.of("instructor/README.md", values));
    to.write(FOLDER + "roster.csv", ReleaseText.of("instructor/roster.csv", Map.of()));
    for (Exercise exercise : exercises) {
      ExercisePaths paths = ExercisePaths.of(home, exercise);
      if (Files.exists(paths.solution())) {
        to.copy(paths.solution(), FOLDER + ExercisePaths.solutionName(exercise.id()));
      }
    }
    for (String chapter : plan.chapters()) {
      Path notes = home.resolve("solutions").resolve(chapter).resolve(ExercisePaths.NOTES);
      if (Files.exists(notes)) {
        to.copy(notes, FOLDER + "solutions/" + chapter + "/" + ExercisePaths.NOTES);
      }
    }
  }
}
